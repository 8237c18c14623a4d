/** For whom the site works: what is proved, what it lacks, how to tell of it, and since when it says so. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Page from '$features/accessibility/Page.svelte';
import { documentOf } from '../rendered';

const page = documentOf(render(Page));

it('has one head, and a section for what is proved, what it lacks and how to tell of it', () => {
  expect(page.querySelectorAll('h1')).toHaveLength(1);
  const sections = [...page.querySelectorAll('section')];
  expect(sections.map((section) => section.getAttribute('aria-labelledby'))).toEqual([
    'probado',
    'falta',
    'avisar',
  ]);
  for (const section of sections) {
    const head = section.querySelector('h2');
    expect(head?.id).toBe(section.getAttribute('aria-labelledby'));
    expect(head?.textContent.trim()).not.toBe('');
  }
});

it('says of everything that is proved how it is, and does not hide what it lacks', () => {
  const told = [...page.querySelectorAll('dl > div')];
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) {
    expect(one.querySelector('dt')?.textContent.trim()).not.toBe('');
    expect(one.querySelector('dd')?.textContent.trim()).not.toBe('');
  }
  expect(page.querySelectorAll('#falta + ul > li').length).toBeGreaterThan(0);
});

it('is of a day, in words and for a program', () => {
  const told = page.querySelector('#avisar ~ [data-day]');
  const day = told?.getAttribute('data-day') ?? '';
  expect(day).toMatch(/^2026-\d{2}-\d{2}$/);
  expect(told?.textContent).toContain(writeOut(day));
});

/** The day as a sentence writes it, by the dates of Node and not by the site's own. */
const writeOut = (day: string): string =>
  new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
