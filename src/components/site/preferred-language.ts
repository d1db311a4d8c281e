/** Languages that are read as another where they are not offered: browsers say `no` for Norwegian, too. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The first of a reader's languages that is offered.
 * @param tags BCP 47 tags as browsers give them, the dearest first: `['sv-FI', 'en']`
 * @param offered languages without regions: `['sv', 'en']`
 */
export function preferredLanguage(
  tags: readonly string[],
  offered: readonly string[],
): string | undefined {
  return tags
    .map((tag) => tag.split('-')[0] ?? tag)
    .flatMap((language) => [language, readAs[language] ?? language])
    .find((language) => offered.includes(language));
}
