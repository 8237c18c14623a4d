/** What the colours of probabilities mean: ranges that leave nothing out, and dots over those below. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ExceedanceKey from '$lib/figures/map/ExceedanceKey.svelte';
import { documentOf } from '../../../features/rendered';

const rows = (belowDots: readonly string[]) => [
  ...documentOf(render(ExceedanceKey, { props: { belowDots } })).querySelectorAll('li'),
];

it('goes from almost surely above to almost surely below, each class from where the last ends', () => {
  const ranges = rows([]).map((row) =>
    row.querySelector('.range')?.textContent?.replace(/\s+/g, ' '),
  );
  expect(ranges).toEqual([
    '95 % o más',
    'de 80 % a 95 %',
    'de 20 % a 80 %',
    'de 5 % a 20 %',
    'menos de 5 %',
  ]);
  expect(rows([])[2]?.textContent).toMatch(/no se puede saber/i);
});

it('each has its colour, the surest above the last of the scale', () => {
  expect(rows([]).map((row) => row.querySelector('rect')?.getAttribute('fill'))).toEqual(
    [4, 3, 2, 1, 0].map((level) => `var(--exc-${level})`),
  );
});

it('the two below have dots over them, so that grey paper tells them apart', () => {
  const dots = rows(['segura', 'probable']).map((row) =>
    row.querySelector('rect:nth-of-type(2)')?.getAttribute('fill'),
  );
  expect(dots).toEqual([undefined, undefined, undefined, 'url(#probable)', 'url(#segura)']);
});
