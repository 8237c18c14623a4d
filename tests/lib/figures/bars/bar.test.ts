/** One bar: as long as its share of the longest, hatched where its number is not published. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Bar from '$lib/figures/bars/Bar.svelte';
import { documentOf, percentOf } from '../../../features/rendered';

const bar = (share: number | null, longest?: number) => {
  const drawn = documentOf(
    render(Bar, { props: { share, tone: 'own', text: '12', ...(longest && { longest }) } }),
  );
  const mark = drawn.querySelector('i');
  return {
    hatched: mark?.classList.contains('hatch') ?? false,
    width: percentOf(mark?.getAttribute('style')),
    text: drawn.querySelector('.bar')?.textContent?.trim(),
  };
};

it('leaves the room after the longest to its number', () => {
  expect(bar(1)).toEqual({ hatched: false, width: 75, text: '12' });
  expect(bar(0.5, 60)).toEqual({ hatched: false, width: 30, text: '12' });
});

it('has no length where its number is not published', () => {
  expect(bar(null)).toEqual({ hatched: true, width: NaN, text: '12' });
});
