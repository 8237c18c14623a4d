/** What remains on the device, read without a script: it says so, and whom to call stands first. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/privacy/Page.svelte';
import { documentOf } from '../rendered';

const page = documentOf(render(Page, { props: {} }));

it('whom to call comes before anything else that can be followed', () => {
  const [first] = page.querySelectorAll('a[href]');
  expect(first?.getAttribute('href')).toBe('tel:911');
  expect(page.querySelector('a[href^="tel:+52"]')).not.toBeNull();
});

it('each part is named by its heading', () => {
  const sections = [...page.querySelectorAll('section')];
  const names = sections.map((section) =>
    page.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
  );
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});

it('tells how to clear each browser, and who has no script that now it is so', () => {
  const browsers = [...page.querySelectorAll('dt')].map((name) => name.textContent);
  for (const browser of ['Chrome', 'Samsung Internet', 'Safari', 'Firefox']) {
    expect(browsers.filter((name) => name?.includes(browser))).toHaveLength(1);
  }
  expect(page.querySelector('noscript')?.textContent).toContain('no está activo');
});
