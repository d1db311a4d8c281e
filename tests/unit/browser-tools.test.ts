import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { findChromium, findPdfToText } from '../browser/setup/tools.ts';

suite('the browser of the tests', () => {
  const find = (environment: Record<string, string>, files: readonly string[]) =>
    findChromium({
      environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
      installedByPlaywright: '/cache/playwright/chrome',
      isFile: (path) => files.includes(path),
    });

  test('is the one that CHROMIUM_PATH names, before any other', () => {
    const files = ['/opt/chromium', '/cache/playwright/chrome', '/usr/bin/chromium'];
    assert.equal(find({ CHROMIUM_PATH: '/opt/chromium' }, files), '/opt/chromium');
  });

  test('is else the one that Playwright has installed', () => {
    const files = ['/cache/playwright/chrome', '/usr/bin/chromium'];
    assert.equal(find({}, files), '/cache/playwright/chrome');
  });

  test('is else chromium on the path', () => {
    assert.equal(find({}, ['/usr/bin/chromium']), '/usr/bin/chromium');
  });

  test('has beside it pdftotext from the path, or none', () => {
    const pdfToText = (files: readonly string[]) =>
      findPdfToText({
        environment: { PATH: '/usr/local/bin:/usr/bin' },
        isFile: (path) => files.includes(path),
      });
    assert.equal(pdfToText(['/usr/bin/pdftotext']), '/usr/bin/pdftotext');
    assert.equal(pdfToText(['/opt/pdftotext']), undefined);
  });

  test('is none where there is none', () => {
    assert.equal(find({}, []), undefined);
  });

  test('is not guessed where CHROMIUM_PATH is wrong', () => {
    assert.throws(
      () => find({ CHROMIUM_PATH: '/opt/no' }, ['/usr/bin/chromium']),
      /\/opt\/no.*\n {2}Fix:/,
    );
  });
});
