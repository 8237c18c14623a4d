/** The page of what is not there, and that of what could not be loaded: each says which it is. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ErrorPage from '$features/shell/ErrorPage.svelte';
import { documentOf } from '../rendered';

/** As SvelteKit gives it to what it renders. */
const page = (status: number) =>
  documentOf(
    render(ErrorPage, {
      props: {},
      context: new Map([
        ['__request__', { page: { status, url: new URL('https://ejemplo.invalid/no/existe/') } }],
      ]),
    }),
  );
const hrefs = (of: Document) =>
  [...of.querySelectorAll('a')].map((link) => link.getAttribute('href'));

it('of an unknown address says so, and offers no retry', () => {
  expect(page(404).querySelector('h1')?.textContent).toBe('No encontramos esa página');
  expect(hrefs(page(404))).not.toContain('https://ejemplo.invalid/no/existe/');
});

it('of one that failed does not say that there is none, and asks for it again', () => {
  expect(page(500).querySelector('h1')?.textContent).not.toContain('No encontramos');
  const [retry] = page(500).querySelectorAll('a');
  expect(retry?.getAttribute('href')).toBe('https://ejemplo.invalid/no/existe/');
  // By the browser itself: the program may be what failed.
  expect(retry?.hasAttribute('data-sveltekit-reload')).toBe(true);
});

it.each([404, 500])('of %d leads home', (status) => {
  const home = page(status)
    .querySelectorAll('a')
    .item(status === 404 ? 0 : 1);
  expect(home?.textContent).toBe('Ir al panorama de la alcaldía');
});
