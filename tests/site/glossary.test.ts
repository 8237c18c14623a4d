/** Each term of the site has one meaning, and leads there where a page uses it first. */
import { describe, expect, test } from 'vitest';
import { TERMS, termParts } from '../../src/lib/words/es/terms';
import { allOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';
import { wordsOf } from './kit/text';

const PAGE = 'glosario/index.html';

/** Where terms lead from: what is seen under the headline of a figure, over and under a map, and of a colonia. */
const GLOSSED = 'p.short, figcaption:not(.heard) .subtitle, .verdicts > p, p.asterisk, p.chance';

const leadsTo = (link: Element): string => (link.getAttribute('href') ?? '').split('#')[1] ?? '';

test('has every term once, each with a meaning of its own', () => {
  const page = BUILT.document(PAGE);
  const told = allOf(page, 'main dl > div').map((each) => [
    each.id,
    wordsOf(each.querySelector('dd')),
  ]);
  expect(told.map(([id]) => id)).toEqual([...TERMS]);
  expect(new Set(told.map(([, meaning]) => meaning)).size).toBe(TERMS.length);
  for (const [, meaning] of told) expect(meaning?.length).toBeGreaterThan(60);
});

describe.each(PLACED_PAGES)('%s', (path) => {
  test('leads to the meaning of each term once, and where it is first used', () => {
    const page = BUILT.document(path);
    const links = allOf(page, 'a.term');
    const terms = links.map(leadsTo);
    expect(new Set(terms).size).toBe(terms.length);
    for (const link of links) {
      expect(TERMS).toContain(leadsTo(link));
      expect(termParts(wordsOf(link)).map(({ term }) => term)).toEqual([leadsTo(link)]);
    }
    const first = new Map<string, Element>();
    for (const text of allOf(page, GLOSSED)) {
      for (const { term } of termParts(wordsOf(text))) {
        if (term !== null && !first.has(term)) first.set(term, text);
      }
    }
    expect([...terms].sort()).toEqual([...first.keys()].sort());
    for (const link of links) expect(first.get(leadsTo(link))?.contains(link)).toBe(true);
  });
});
