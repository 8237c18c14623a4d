/** The rate of each colonia over the years: nothing where nothing is published, and provisional after the last. */
import { expect, it } from 'vitest';
import { highestOf, yearLines } from '$lib/answers/yearLines';
import { yearPaths } from '$lib/figures/list/yearPaths';
import { key } from '../../coloniaKey';

const [alta, oculta] = [key('alta'), key('oculta')];
const lines = yearLines(
  [
    { clave: alta, anio: 2022, tasa: 3000 },
    { clave: alta, anio: 2023, tasa: 2000 },
    { clave: alta, anio: 2024, tasa: 1000 },
    { clave: oculta, anio: 2022, tasa: null },
    { clave: oculta, anio: 2023, tasa: 500 },
  ],
  2023,
);

it('has the years of each colonia that has any, in their order', () => {
  expect(lines.get(alta)).toEqual([
    { year: 2022, value: 3000, provisional: false },
    { year: 2023, value: 2000, provisional: false },
    { year: 2024, value: 1000, provisional: true },
  ]);
  expect(lines.get(oculta)?.map(({ value }) => value)).toEqual([null, 500]);
  expect(lines.has(key('baja'))).toBe(false);
  expect(highestOf(lines)).toBe(3000);
  expect(highestOf(new Map())).toBe(0);
});

it('is drawn solid to the last complete year, dashed after it, and from zero', () => {
  const drawn = yearPaths(lines.get(alta) ?? [], 3000);
  expect(drawn).toEqual({ solid: 'M0 0L50 6.7', dashed: 'M50 6.7L100 13.3', dots: 'M50 6.7h0' });
});

it('is broken where a year is not published, and one alone is a dot', () => {
  const alone = yearPaths(lines.get(oculta) ?? [], 3000);
  expect(alone).toEqual({ solid: '', dashed: '', dots: 'M100 16.7h0' });
  expect(yearPaths([], 0)).toEqual({ solid: '', dashed: '', dots: '' });
});

it('is broken too where the release has no row of a year, which is never drawn as a zero', () => {
  const gapped = yearLines(
    [2020, 2021, 2024].map((anio) => ({ clave: alta, anio, tasa: 1000 })),
    2024,
  ).get(alta);
  expect(gapped?.map(({ year, value }) => [year, value])).toEqual([
    [2020, 1000],
    [2021, 1000],
    [2022, null],
    [2023, null],
    [2024, 1000],
  ]);
  const drawn = yearPaths(gapped ?? [], 1000);
  expect(drawn.solid.match(/M/g)).toHaveLength(1);
  expect(drawn.dots).not.toBe('');
});
