/**
 * The address of a place of a site as another of its pages names it, so that the site works in whatever folder
 * it is put: from `/sv/tea/` to `/sv/terms/#kettle` it is `../terms/#kettle`.
 * @param from path of the page or file that names it, from the site's root
 * @param to the place, from the site's root, with query and anchor where it has them
 */
export function relativeAddress(from: string, to: string): string {
  const [path = '', rest = ''] = splitAt(to, /[?#]/);
  if (path === from && rest !== '') return rest;
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1, -1);
  const file = path.slice(path.lastIndexOf('/') + 1);
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const way = [...here.slice(shared).map(() => '..'), ...there.slice(shared), file].join('/');
  return `${way === '' ? './' : way}${rest}`;
}

function splitAt(text: string, mark: RegExp): [string, string] {
  const index = text.search(mark);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
