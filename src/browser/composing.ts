/** Whether a key belongs to what is being composed, as by an input method or after a dead key: it is no command. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
