/** The funnel: drawn, described, and its limits and shapes told in words. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Funnel from '$features/peers/figures/Funnel.svelte';
import { documentOf } from '../../rendered';

const page = documentOf(
  render(Funnel, {
    props: { drawing: { narrow: '<svg></svg>', wide: '<svg></svg>' }, label: 'Nadie sale' },
  }),
);

it('is one image with its sentence', () => {
  expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Nadie sale');
});

it('says which line is which limit, and what each shape means', () => {
  const words = page.querySelector('.key')?.textContent?.replace(/\s+/g, ' ');
  expect(words).toContain('límite de 99.8 %');
  expect(words).toContain('límite de 95 %');
  expect(words).toContain(
    '▲ por encima, △ quizá por encima, ● dentro, ▽ quizá por debajo, ▼ por debajo',
  );
});
