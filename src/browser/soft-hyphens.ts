/** A text without the soft hyphens that let its long words break: nobody wants them in a ticket or a file. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** On `copy`: what the reader has marked is copied without them. */
export function copyWithoutSoftHyphens(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (!selection || !event.clipboardData || !text.includes('\u00ad')) return;
  const marked = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    marked.append(selection.getRangeAt(index).cloneContents());
  }
  event.clipboardData.setData('text/plain', withoutSoftHyphens(text));
  event.clipboardData.setData('text/html', withoutSoftHyphens(marked.innerHTML));
  event.preventDefault();
}
