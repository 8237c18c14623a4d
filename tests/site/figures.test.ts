/** docs/figuras.md, which is the register of figures written out, and the built pages tell of the same ones. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allOf } from './kit/figures';
import { BUILT, PLACED_PAGES } from './kit/site';

interface Listed {
  readonly id: string;
  readonly routes: readonly RegExp[];
  readonly anchor: RegExp;
  readonly always: boolean;
}

const STEP = '[a-zA-Z0-9_-]+';

/** Of a cell: what stands between backquotes. */
const codesIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const patternOf = (route: string): RegExp =>
  new RegExp(`^${route.replace(/\/\[\[[a-z]+\]\]/, `(/${STEP})?`).replace(/\[[a-z]+\]/, STEP)}$`);

const LISTED: readonly Listed[] = readFileSync('docs/figuras.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, id, , pages, anchor, , when] = line.split('|');
    const [pattern = ''] = codesIn(anchor);
    return {
      id: codesIn(id).join(),
      routes: codesIn(pages).map(patternOf),
      anchor: new RegExp(`^${pattern.replace(/<[a-z]+>/, STEP)}$`),
      always: when?.trim() === 'siempre',
    };
  });

const pathOf = (page: string) => `/${page.replace(/\/?index\.html$/, '')}`;
const idsIn = (page: string) => allOf(BUILT.document(page), 'figure').map(({ id }) => id);
const pagesAt = (route: RegExp) => PLACED_PAGES.filter((page) => route.test(pathOf(page)));

test('the list and the pages were read', () => {
  expect(LISTED.length).toBeGreaterThan(25);
  expect(PLACED_PAGES.flatMap(idsIn).length).toBeGreaterThan(250);
});

test.each(PLACED_PAGES.filter((page) => idsIn(page).length > 0))(
  '%s has no figure that is not registered for it, and none twice',
  (page) => {
    const ids = idsIn(page);
    const here = LISTED.filter(({ routes }) => routes.some((route) => route.test(pathOf(page))));
    expect(ids.filter((id) => !here.some(({ anchor }) => anchor.test(id)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(LISTED)('$id has its page', ({ routes: [own] }) => {
  expect(own === undefined ? [] : pagesAt(own)).not.toEqual([]);
});

const standing = LISTED.filter(({ always }) => always).flatMap(({ id, anchor, routes }) =>
  // Of few colonias there is no page of all of them.
  routes.filter((route) => pagesAt(route).length > 0).map((route) => ({ id, anchor, route })),
);

test.each(standing)('$id stands on $route', ({ anchor, route }) => {
  const found = pagesAt(route)
    .flatMap(idsIn)
    .filter((id) => anchor.test(id));
  expect(found).not.toEqual([]);
});
