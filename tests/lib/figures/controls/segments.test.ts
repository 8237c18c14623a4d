/** Choices side by side, as they are sent: one taken at most, and what cannot be had in sight all the same. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Segments from '$lib/figures/controls/Segments.svelte';
import { documentOf } from '../../../features/rendered';

function choices(value: 'tasa' | 'carpetas' | 'otra' | null) {
  const options = [
    { value: 'tasa', name: 'Tasa' },
    { value: 'carpetas', name: 'Carpetas' },
    { value: 'otra', name: 'Otra', absent: true },
  ] as const;
  const page = documentOf(render(Segments, { props: { options, value, onpick: () => {} } }));
  return [...page.querySelectorAll('label')].map((label) => {
    const input = label.querySelector('input');
    return {
      name: label.textContent?.trim(),
      group: input?.getAttribute('name'),
      taken: input?.hasAttribute('checked'),
      disabled: input?.hasAttribute('disabled'),
    };
  });
}

it('one is taken', () => {
  expect(choices('carpetas').map(({ name, taken }) => [name, taken])).toEqual([
    ['Tasa', false],
    ['Carpetas', true],
    ['Otra', false],
  ]);
});

it('none is taken where what stands is none of them', () => {
  expect(choices(null).filter(({ taken }) => taken)).toEqual([]);
});

it('what cannot be had here is named and disabled', () => {
  expect(
    choices('tasa')
      .filter(({ disabled }) => disabled)
      .map(({ name }) => name),
  ).toEqual(['Otra']);
});

it('are of one group, so that the arrows walk among them', () => {
  expect(new Set(choices('tasa').map(({ group }) => group)).size).toBe(1);
});
