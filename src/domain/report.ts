/** Where a reader tells of a fault in a claim: an address that a site has, with the claim filled in. */

/** What can be filled in, each where it stands in braces. */
export const reportFields = ['code', 'version', 'language', 'words', 'address'] as const;
export type ReportField = (typeof reportFields)[number];

/** What is filled in of one claim. */
export type Reported = Readonly<Record<ReportField, string>>;

/** The names that stand in braces in a template. */
export function fieldsIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/**
 * The address to follow. What is filled in is encoded, so that nothing of it can become a part of the address; and
 * it is filled in once, so that words with braces stay words.
 * @param template as the site has it: `https://tickets.example.org/new?title={code}`, `mailto:kb@example.org`
 * @param letter what stands in a message where the template is an address of mail and nothing else
 */
export function reportAddress(
  template: string,
  reported: Reported,
  letter: { readonly subject: string; readonly body: string },
): string {
  if (/^mailto:[^?]*$/.test(template))
    return `${template}?subject=${encoded(letter.subject)}&body=${encoded(letter.body)}`;
  return template.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
    isField(name) ? encoded(reported[name]) : whole,
  );
}

export function isField(name: string): name is ReportField {
  return (reportFields as readonly string[]).includes(name);
}

/** Mail has its own ends of lines. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/g, '\r\n'));
}
