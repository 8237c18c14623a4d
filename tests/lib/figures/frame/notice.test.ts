/** What is to be known of the page: a note waits for its turn, a failure does not. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Notice from '$lib/figures/frame/Notice.svelte';
import Notices from '$lib/figures/frame/Notices.svelte';
import { documentOf } from '../../../features/rendered';

type Props = Parameters<typeof Notice>[1];

const page = (rest: Partial<Props>) =>
  documentOf(render(Notice, { props: { text: 'Se muestra 2023.', ...rest } }));

it('a note is a status, a failure an alert', () => {
  expect(page({}).querySelector('[role="status"]')?.textContent).toContain('Se muestra 2023.');
  expect(page({}).querySelector('[role="alert"]')).toBeNull();
  const failed = page({ tone: 'fallo' });
  expect(failed.querySelector('[role="alert"]')?.textContent).toContain('Se muestra 2023.');
  expect(failed.querySelector('[role="status"]')).toBeNull();
});

it.each([0, 0.25])('how much is done is shown from the start: %d', (progress) => {
  const bar = page({ progress }).querySelector('progress');
  expect(bar?.getAttribute('value')).toBe(String(progress));
  expect(bar?.getAttribute('aria-label')).toBe('Se muestra 2023.');
});

it('has a way out only where there is one', () => {
  expect(page({}).querySelectorAll('button, progress')).toHaveLength(0);
  const action = { name: 'Reintentar', run: () => {} };
  expect(page({ action }).querySelector('button')?.textContent).toBe('Reintentar');
});

it('of two notes that read alike one is told, in the order of the notes', () => {
  const texts = ['No hay una colonia «x».', 'Se muestra 2023.', 'No hay una colonia «x».'];
  const told = documentOf(render(Notices, { props: { texts } })).querySelectorAll(
    '[role="status"]',
  );
  expect([...told].map(({ textContent }) => textContent.trim())).toEqual(texts.slice(0, 2));
});
