/** The progress of an agreement: drawn, described, and its loose days explained only where there are any. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Progress from '$features/agreements/figures/Progress.svelte';
import { documentOf } from '../../rendered';

const page = (loose: boolean) =>
  documentOf(
    render(Progress, {
      props: {
        drawing: { narrow: '<svg></svg>', wide: '<svg></svg>' },
        label: '400 de 500',
        loose,
      },
    }),
  );

it('is one image, said in a sentence', () => {
  expect(page(false).querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('400 de 500');
});

it('says that after the last amount nothing is known', () => {
  expect(page(false).querySelector('.key')?.textContent).toContain('lo que siguió no se conoce');
});

it('explains the span of a loose day only where there is one', () => {
  const SPAN = 'entre qué fechas pudo ser';
  expect(page(true).querySelector('.key')?.textContent).toContain(SPAN);
  expect(page(false).querySelector('.key')?.textContent).not.toContain(SPAN);
});
