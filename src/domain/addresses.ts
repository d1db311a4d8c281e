/**
 * The nearest name of a file, or path of names, that its address can be made of on every server and that every
 * disk can store: letters with their accents, and none of `# ? % \ : * " < > |`.
 */
export function addressableName(name: string): string {
  return name.normalize().replaceAll(/[#?%\\:*"<>|\p{Cc}]/gu, '-');
}

/** Whether an address of the site is that of a picture, which is the same in every language. */
export function isPictureAddress(address: string): boolean {
  return address.startsWith('/media/');
}

/** Reads what an address has in percent; what cannot be read stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
