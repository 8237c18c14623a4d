/** Where several figures of a page have the same source or the same links, they stand once: the others fold theirs. */
import { expect, test } from 'vitest';
import { allOf } from './kit/figures';
import { BUILT, SAMPLED_PAGES } from './kit/site';
import { wordsOf } from './kit/text';

/** What stands on a page without anything being opened, and stands there again. */
function repeated(path: string, selector: string, said: (element: Element) => string) {
  const standing = allOf(BUILT.document(path), `figure[data-figure] ${selector}`)
    .filter((element) => element.closest('details:not([open])') === null)
    .map(said);
  return [...new Set(standing.filter((each, at) => standing.indexOf(each) < at))];
}

const onEveryPage = (selector: string, said: (element: Element) => string) =>
  SAMPLED_PAGES.flatMap((path) => repeated(path, selector, said).map((each) => `${path}: ${each}`));

test('a source that several figures have stands once', () => {
  expect(SAMPLED_PAGES.length).toBeGreaterThan(100);
  expect(onEveryPage('p.source', wordsOf)).toEqual([]);
});

test('so do the links that several have', () => {
  expect(
    onEveryPage('.links a', (link) => `${link.getAttribute('href') ?? ''} ${wordsOf(link)}`),
  ).toEqual([]);
});
