/** The rates of a map are per year, however long its period. */
import { expect, it } from 'vitest';
import { readPanorama } from '$features/overview/read';
import type { Measure } from '$lib/view/view';
import { FACTS } from '../inventedFacts';
import { periodOf } from '../../lib/period/periodOf';
import { key } from '../../coloniaKey';

const colonia = (nombre: string, n: number, mujeres: number) => ({
  clave: key(nombre),
  nombre,
  n,
  tasa: null,
  supresion: 'ninguna',
  mujeres,
  mujeres_es_estimacion: true,
  ambiente: null,
});

/** 360 cases of 60,000 women in Centro, 60 of 40,000 in Juárez, and the two together. */
function read(periodo: string, medida: Measure) {
  const view = {
    indicador: 'violencia_familiar',
    periodo: periodOf(periodo),
    medida,
    divisor: 'mujeres',
    colonia: null,
  } as const;
  const { ranking } = readPanorama(
    {
      view,
      colonias: [colonia('Centro', 360, 60_000), colonia('Juárez', 60, 40_000)],
      alcaldia: { clave: '09015', nombre: 'Cuauhtémoc', mujeres: 100_000, n: 420 },
      trimestres: [],
      anios: [],
      piles: [],
    },
    FACTS,
  );
  if (ranking === null) throw new Error('no ranking');
  return ranking;
}

it.each([
  // 360 / 60,000, 60 / 40,000 and 420 / 100,000, per 100,000.
  ['2023', [600, 150], 420],
  // The same in three years.
  ['2021-2023', [200, 50], 140],
] as const)('the rates of %s are %j, that of the alcaldía %d', (periodo, rates, whole) => {
  const { colonias, alcaldiaRate } = read(periodo, 'tasa');
  for (const [place, rate] of rates.entries()) {
    expect(colonias[place]?.value).toBeCloseTo(rate, 9);
  }
  expect(alcaldiaRate).toBeCloseTo(whole, 9);
});

it('counts the cases of the three years', () => {
  const { colonias, alcaldiaCount } = read('2021-2023', 'carpetas');
  expect(colonias.map(({ value }) => value)).toEqual([360, 60]);
  expect(alcaldiaCount).toBe(420);
});
