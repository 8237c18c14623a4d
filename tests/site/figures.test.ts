/** docs/figuras.md, which is the register of figures written out, and the built pages tell of the same ones. */
import { expect, test } from 'vitest';
import { allOf } from './kit/figures';
import { LISTED, pathOf } from './kit/listedFigures';
import { BUILT, PLACED_PAGES } from './kit/site';

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
