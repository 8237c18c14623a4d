/** Who reads a page reads its dates in words: «31 de julio de 2026», never 2026-07-31. */
import { expect, test } from 'vitest';
import { BUILT, PLACED_PAGES } from './kit/site';

/** Code, and addresses written as such. */
const CODE = 'script, style, template, pre, code, textarea, .path';
const DIGITS = /(?<![\d/-])(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\/\d{1,2}\/\d{2,4})(?![\d-])/;
/** The name of a release has its date in it. */
const RELEASE = /\d{4}-\d{2}-\d{2}-(?:publico|interno)-[0-9a-f]+/g;

/** Every text of a page, also what is only heard. */
function textsOf(page: Document): readonly string[] {
  const elements = [...page.querySelectorAll('body *')].filter(
    (each) => each.closest(CODE) === null,
  );
  return elements.flatMap((element) => [
    ...[...element.childNodes].flatMap((node) =>
      node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : [],
    ),
    ...['aria-label', 'title', 'placeholder', 'alt'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ]);
}

test('a date in digits is found', () => {
  for (const text of ['el 2026-02-04', 'desde 2026-02', 'el 4/2/2026'])
    expect(text).toMatch(DIGITS);
  for (const text of ['911', '55 5533 5533', '2019–2024', '/sesiones/2026-02-04/']) {
    expect(text).not.toMatch(DIGITS);
  }
});

test.each(PLACED_PAGES)('%s has its dates in words', (path) => {
  const texts = textsOf(BUILT.document(path)).map((text) => text.replace(RELEASE, ''));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => DIGITS.test(text))).toEqual([]);
});
