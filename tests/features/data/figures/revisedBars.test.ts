/** What changed in each colonia: as many to each side as went down and up, with how much as a range in words. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import RevisedBars from '$features/data/figures/RevisedBars.svelte';
import { key } from '../../../coloniaKey';
import { documentOf, percentOf } from '../../rendered';

const row = (clave: string, suben: number, bajan: number, tramo: string) => ({
  clave: key(clave),
  nombre: `Colonia ${clave.slice(-2)}`,
  de: '2026-06-30-publico-0a1b2c3d',
  suben,
  bajan,
  cuentas: 9,
  tramo,
});
const ROWS = [
  row('0901500010007', 4, 2, '20-'),
  row('0901500010001', 0, 1, '5-19'),
  row('0901500010002', 1, 0, '1-4'),
];

const drawn = (rows: typeof ROWS) =>
  documentOf(render(RevisedBars, { props: { rows, label: 'En tres colonias. Indicadores' } }));
const textOf = (element: Element | null) => element?.textContent?.trim();

it('has a bar on each side with something, all on one scale, and its number beside it', () => {
  const rows = [...drawn(ROWS).querySelectorAll('.row:not(.head)')];
  const bars = rows.map((each) =>
    ['.down', '.up'].map((side) => {
      const bar = each.querySelector(`${side} i`);
      const text = textOf(each.querySelector(side));
      return bar === null ? text : [text, percentOf(bar.getAttribute('style'))];
    }),
  );
  expect(bars).toEqual([
    [
      ['2', 40],
      ['4', 80],
    ],
    [['1', 20], ''],
    ['', ['1', 20]],
  ]);
});

it('says how much the greatest change is in words, and the whole of it to who does not see it', () => {
  const document = drawn(ROWS);
  expect(
    [...document.querySelectorAll('.row')].map((each) => textOf(each.querySelector('.range'))),
  ).toEqual(['El mayor cambio', '20 o más', 'de 5 a 19', 'de 1 a 4']);
  const image = document.querySelector('[role="img"]');
  expect(image?.getAttribute('aria-label')).toBe('En tres colonias. Indicadores');
  expect(
    [...(image?.children ?? [])].every((each) => each.getAttribute('aria-hidden') === 'true'),
  ).toBe(true);
});
