/**
 * The nearest name of a file, or path of names, that its address can be made of on every server and that every
 * disk can store: letters with their accents, and none of `# ? % \ : * " < > |`.
 */
export function addressableName(name: string): string {
  return name.normalize().replaceAll(/[#?%\\:*"<>|\p{Cc}]/gu, '-');
}

/** Devices, to Windows, in any folder and whatever ends their names. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$)(?=[. ]|$)/i;

/** Folders that IIS serves nothing from. */
const hidden =
  /^(?:bin|web\.config|app_(?:browsers|code|data|globalresources|localresources|webreferences))$/i;

/**
 * The nearest name, or path of names, that Windows can store and its web server serves: `con.png` → `con-1.png`,
 * `bin` → `bin-1`, without dots and spaces at the end.
 */
export function storableName(name: string): string {
  return name
    .split('/')
    .map((part) => part.replace(/[. ]+$/, '') || '-')
    .map((part) => part.replace(device, '$&-1').replace(hidden, '$&-1'))
    .join('/');
}

/** Whether an address of the site is the same in every language: that of a picture, or the short one of a claim. */
export function isForAllLanguages(address: string): boolean {
  return /^\/(?:media|k)\//.test(address);
}

/** Reads what an address has in percent; what cannot be read stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How often an address is escaped anew on its way through programs, at most. */
const mostEscapes = 3;

/**
 * Reads what an address has in percent or as HTML has it (`&gt;`), and what that was made of; a part that cannot be
 * read stands for itself.
 */
export function fullyDecoded(text: string): string {
  let read = text;
  for (let times = 0; times < mostEscapes && /[%&]/.test(read); times += 1)
    read = read.replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded).replaceAll(entity, withoutEntity);
  return read;
}

/** What programs write in HTML for signs that have a meaning there. */
const entity = /&(?:(amp|lt|gt|quot|apos|nbsp|shy)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
};

function withoutEntity(
  whole: string,
  name?: string,
  decimal?: string,
  hexadecimal?: string,
): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
