/** As many colonias as a page still holds whole: no page that grows with them has more than a phone can take. */
import { render } from 'svelte/server';
import { afterAll, expect, it, vi } from 'vitest';
import ChangesPage from '$features/changes/Page.svelte';
import { loadChanges } from '$features/changes/page.server';
import OverviewPage from '$features/overview/Page.svelte';
import { loadFront } from '$features/overview/page.server';
import PrioritiesPage from '$features/priorities/Page.svelte';
import { loadPriorities } from '$features/priorities/page.server';
import { areMany } from '$lib/answers/manyAreas';
import { SITE } from './inventedFacts';
import { documentOf } from './rendered';
import { COLONIAS, removeSixty } from './sixtyRelease';

/** Of 6,000 elements, what the shell of the site and the head of a page may take. */
const MOST = 6000 - 150;

vi.mock(import('$lib/page/release.server'), () => import('./sixtyRelease'));

afterAll(removeSixty);

const elements = (page: Document) => page.body.querySelectorAll('*').length;

it('holds sixty whole, and no more', () => {
  expect([COLONIAS, COLONIAS + 1].map(areMany)).toEqual([false, true]);
});

it('the first page', { timeout: 120_000 }, async () => {
  const data = { ...SITE, ...(await loadFront()) };
  const page = documentOf(render(OverviewPage, { props: { data } }));
  expect(page.querySelectorAll('#orden ol > li')).toHaveLength(COLONIAS);
  expect(elements(page)).toBeLessThan(MOST);
});

it('the page of what changed', { timeout: 120_000 }, async () => {
  const data = { ...SITE, ...(await loadChanges()) };
  const page = documentOf(render(ChangesPage, { props: { data } }));
  expect(page.querySelectorAll('#cambios-colonias tbody tr').length).toBeGreaterThan(2 * COLONIAS);
  expect(elements(page)).toBeLessThan(MOST);
});

it('the page of priorities', { timeout: 120_000 }, async () => {
  const data = { ...SITE, ...(await loadPriorities()) };
  const page = documentOf(render(PrioritiesPage, { props: { data } }));
  expect(page.querySelectorAll('#orden ol > li')).toHaveLength(COLONIAS);
  expect(page.querySelectorAll('#firmeza ol > li')).toHaveLength(COLONIAS);
  expect(elements(page)).toBeLessThan(MOST);
});
