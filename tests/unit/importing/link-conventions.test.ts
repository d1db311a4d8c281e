import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { importDocuments } from '../../support/import.ts';

/** The links of a document once it is a guide, by their words. */
async function linksOf(
  documents: Readonly<Record<string, string>>,
  guide: string,
): Promise<Readonly<Record<string, string>>> {
  const { files } = await importDocuments(documents);
  const text = files.get(`guides/${guide}/sv.md`) ?? '';
  const found = [...text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
  return Object.fromEntries(found.map(([, words = '', url = '']) => [words, url]));
}

const page = (links = '') => `# Sida\n\nOrd. ${links}\n`;

suite('links of a site that names where pages are published', () => {
  test('from the root lead below the folder that most of them name', async () => {
    const links = await linksOf(
      {
        'brew/pot.md': page(
          '[kopp](/sv/manual/cups/cup/) [burk](/sv/manual/tin#lid) [blogg](/blog/tin/) [annat](/blog/other/)',
        ),
        'cups/cup.md': page('[burk](/sv/manual/tin/)'),
        'tin.md': page(),
        'lid.md': page('[blogg](/blog/post/)'),
      },
      'brew/pot',
    );
    assert.deepEqual(links, { kopp: '/guides/cups/cup/', burk: '/guides/tin/' });
  });

  test('from the root lead into the folder that the site is published from', async () => {
    const links = await linksOf(
      {
        'README.md': page(),
        'site/docs/pot.md': page('[kopp](/manual/cup/) [burk](/manual/tin/) [blogg](/blog/pot/)'),
        'site/docs/cup.md': page(),
        'site/docs/tin.md': page(),
      },
      'site/docs/pot',
    );
    assert.deepEqual(links, { kopp: '/guides/site/docs/cup/', burk: '/guides/site/docs/tin/' });
  });

  test('are seen from the page where most of them are, and from the file where not', async () => {
    const others = { 'tin.md': page(), 'brew/tin.md': page(), 'brew/lid.md': page() };
    const fromPage = { 'brew/pot.md': page('[burk](../tin/) [lock](../lid/)'), ...others };
    assert.deepEqual(await linksOf(fromPage, 'brew/pot'), {
      burk: '/guides/brew/tin/',
      lock: '/guides/brew/lid/',
    });
    const fromFile = { 'brew/pot.md': page('[burk](../tin) [lock](./lid)'), ...others };
    assert.deepEqual(await linksOf(fromFile, 'brew/pot'), {
      burk: '/guides/tin/',
      lock: '/guides/brew/lid/',
    });
  });

  test('arrive where the site orders by numbers, writes small letters or is told the name', async () => {
    const links = await linksOf(
      {
        'start.md': page('[a](brew/pot) [b](/brew/kettle/) [c](/tin-lid/) [d](brew/same)'),
        '02-Brew/01_Pot.md': page(),
        '02-Brew/02_k.md': '---\ntitle: K\nslug: kettle\n---\n\nOrd.\n',
        'Tin Lid.md': page(),
        'brew/1-same.md': page(),
        'brew/2-same.md': page(),
      },
      'start',
    );
    assert.deepEqual(links, {
      a: '/guides/02-Brew/01_Pot/',
      b: '/guides/02-Brew/02_k/',
      c: '/guides/Tin-Lid/',
    });
  });

  test('and pictures are found from the page of a document too', async () => {
    const { files, pictures } = await importDocuments({
      'brew/pot.md': page('![En kanna](../pot.png) ![Ett lock](lid.png)'),
      'brew/pot.png': '',
      'brew/lid.png': '',
    });
    assert.deepEqual(pictures.map(({ to }) => to).sort(), [
      'media/brew/lid.png',
      'media/brew/pot.png',
    ]);
    assert.match(
      files.get('guides/brew/pot/sv.md') ?? '',
      /!\[En kanna\]\(\/media\/brew\/pot\.png\)/,
    );
  });
});
