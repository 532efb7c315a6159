import { expect, test } from 'vitest';
import { lateScript } from './late-script.ts';

const files =
  '<script type="module" src="/a.js"></script><p>x</p><script type="module" src="/b.js"></script>';

test('asks for the files of script within the first script of the page, after a frame', () => {
  const page = lateScript(`<head><script>go()</script></head><body>${files}<script>on()</script></body>`);
  expect(page).toMatch(
    /^<head><script>\{.*requestAnimationFrame.*Promise\.allSettled\(\[import\("\/a\.js"\),import\("\/b\.js"\)\]\).*\}\ngo\(\)<\/script><\/head>/,
  );
  expect(page.slice(page.indexOf('<body>'))).toBe('<body><p>x</p><script>on()</script></body>');
});

test('gives a page without any script one', () => {
  expect(lateScript(`<head></head><body>${files}</body>`)).toMatch(
    /^<head><script>\{.*import\("\/b\.js"\).*\}<\/script><\/head><body><p>x<\/p><\/body>$/,
  );
});

test.each([
  ['no script', '<body><p>x</p></body>'],
  ['a script in the page', '<body><script>a()</script></body>'],
  ['data', '<body><script type="application/ld+json">{}</script></body>'],
])('leaves a page with %s as it is', (_, html) => expect(lateScript(html)).toBe(html));
