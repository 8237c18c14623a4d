/** The period of a page, to be chosen among those that its indicator has. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PeriodSelect from '$lib/figures/controls/PeriodSelect.svelte';
import type { Period } from '$lib/period/period';
import { documentOf } from '../../../features/rendered';

const year = (texto: string): Period => ({
  texto,
  tipo: 'anio',
  inicio: `${texto}-01-01`,
  anios: 1,
});
const THREE: Period = { texto: '2021-2023', tipo: 'trienio', inicio: '2021-01-01', anios: 3 };

function select(period: Period, periods: readonly Period[]) {
  const page = documentOf(render(PeriodSelect, { props: { periods, period, onpick: () => {} } }));
  return {
    label: page.querySelector('label')?.textContent,
    options: [...page.querySelectorAll('option')].map((option) => [
      option.getAttribute('value'),
      option.textContent,
    ]),
    taken: [...page.querySelectorAll('option[selected]')].map((option) => option.textContent),
  };
}

it('names each as it is read, and keeps it as it is in the address', () => {
  const { label, options } = select(year('2023'), [year('2023'), year('2022'), THREE]);
  expect(label).toBe('Periodo');
  expect(options).toEqual([
    ['2023', '2023'],
    ['2022', '2022'],
    ['2021-2023', '2021 a 2023'],
  ]);
});

it('takes the one that is in sight', () => {
  expect(select(THREE, [year('2023'), THREE]).taken).toEqual(['2021 a 2023']);
});
