/** How far each weight may move is drawn from the weight at one end to that at the other. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import WeightMoves from '$features/priorities/figures/WeightMoves.svelte';
import { documentOf, percentOf } from '../../rendered';

const up = { weight: 0.75, enters: 'Guerrero', leaves: 'Juárez' };
const down = { weight: 0.125, enters: 'Hipódromo', leaves: 'Obrera' };

const rows = [
  ...documentOf(
    render(WeightMoves, {
      props: {
        moves: [
          { id: 'mujeres', weight: 0.25, up, down },
          { id: 'ambiente', weight: 0.5, up: null, down },
          { id: 'distancia', weight: 0.25, up: null, down: null },
        ],
        label: 'Pesos',
      },
    }),
  ).querySelectorAll('ul > li'),
];

it.each([
  [0, { stay: [12.5, 75], ends: [12.5, 75], at: 25 }],
  // Without an end that changes the first five, as far as weights go.
  [1, { stay: [12.5, 100], ends: [12.5], at: 50 }],
  [2, { stay: [0, 100], ends: [], at: 25 }],
])('row %d', (place, { stay, ends, at }) => {
  const row = rows[place];
  const drawn = (line: Element | null | undefined, name: string) =>
    percentOf(line?.getAttribute(name));
  const line = row?.querySelector('.stay');
  expect([drawn(line, 'x1'), drawn(line, 'x2')]).toEqual(stay);
  expect([...(row?.querySelectorAll('.end') ?? [])].map((end) => drawn(end, 'x1'))).toEqual(ends);
  expect(drawn(row?.querySelector('circle'), 'cx')).toBe(at);
});

it('says who enters and who leaves at each end', () => {
  expect(rows[0]?.querySelector('.heard')?.textContent).toContain(
    'por debajo de 12.5\u00a0% entra Hipódromo y sale Obrera; por encima de 75\u00a0% entra Guerrero y sale Juárez.',
  );
  expect(
    [...(rows[0]?.querySelectorAll('.ends span') ?? [])].map((end) => end.textContent),
  ).toEqual(['↓ 12.5\u00a0%: Hipódromo', '↑ 75\u00a0%: Guerrero']);
});
