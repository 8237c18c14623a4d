/** What the map says where it depends on whom the colonias are divided among. */
import { describe, expect, it } from 'vitest';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import type { Measure } from '$lib/view/view';
import { colonia } from '../../../../../lib/answers/colonias';

describe('of colonias of which it depends on whom they are divided among', () => {
  /** 1,000 cases among 100,000 women and 500,000 people present. */
  const WHOLE = { n: 1000, mujeres: 100_000, ambiente: 500_000 };
  const among = (nombre: string, mujeres: number, ambiente: number) => ({
    ...colonia(nombre, 100, mujeres),
    ambiente,
  });
  const ALTA = among('Alta', 2000, 10_000);
  const PASO = among('Paso', 2000, 50_000);
  const TRABAJO = among('Trabajo', 2000, 100_000);
  const MEDIA = among('Media', 10_000, 50_000);
  const BAJA = among('Baja', 40_000, 200_000);
  const headline = (
    rows: readonly ReturnType<typeof among>[],
    judgedBy: 'mujeres' | 'ambos',
    measure: Measure = 'tasa',
  ) => mapHeadline(rankingOf(rows, WHOLE, measure, 1, CARPETAS, { divisor: 'mujeres', judgedBy }));

  it.each([
    [
      [ALTA, PASO, TRABAJO, MEDIA],
      'tasa',
      'Alta está por encima del resto de la alcaldía, y la diferencia no es azar; de otras 2 depende de con qué se divida',
    ],
    [
      [ALTA, PASO, MEDIA],
      'tasa',
      'Alta está por encima del resto de la alcaldía, y la diferencia no es azar; de otra depende de con qué se divida',
    ],
    [
      [PASO, MEDIA],
      'tasa',
      'De una colonia depende de con qué se divida; ninguna otra se distingue del resto más allá del azar',
    ],
    [
      [PASO, TRABAJO, MEDIA],
      'tasa',
      'De 2 colonias depende de con qué se divida; ninguna otra se distingue del resto más allá del azar',
    ],
    [
      [ALTA, PASO, MEDIA],
      'excedencia',
      'Es casi seguro que Alta supera a la alcaldía; de otra depende de con qué se divida',
    ],
    [
      [ALTA, PASO, BAJA, MEDIA],
      'tasa',
      'Alta está por encima del resto de la alcaldía, y la diferencia no es azar; de otra depende de con qué se divida',
    ],
    [
      [PASO, TRABAJO, BAJA, MEDIA],
      'excedencia',
      'De ninguna colonia es probable que supere a la alcaldía; de 2 depende de con qué se divida',
    ],
    [
      [PASO, BAJA, MEDIA],
      'excedencia',
      'De ninguna colonia es probable que supere a la alcaldía; de una depende de con qué se divida',
    ],
  ] as const)('judged by both, claims only what both bear: %#', (rows, measure, text) => {
    expect(headline(rows, 'ambos', measure)).toBe(text);
  });

  it.each([
    [[ALTA, MEDIA], 'Alta está por encima del resto de la alcaldía, y la diferencia no es azar'],
    [
      [PASO, MEDIA],
      'Paso está por encima del resto de la alcaldía, y la diferencia no es azar, pero depende de con qué se divida',
    ],
    [
      [ALTA, PASO, MEDIA],
      '2 colonias están por encima del resto de la alcaldía, y la diferencia no es azar; de una de ellas depende de con qué se divida',
    ],
    [
      [ALTA, PASO, TRABAJO],
      '3 colonias están por encima del resto de la alcaldía, y la diferencia no es azar; de 2 de ellas depende de con qué se divida',
    ],
    [
      [PASO, TRABAJO],
      '2 colonias están por encima del resto de la alcaldía, y la diferencia no es azar; de todas ellas depende de con qué se divida',
    ],
  ] as const)('judged by residents, doubts what it claims: %#', (rows, text) => {
    expect(headline(rows, 'mujeres')).toBe(text);
  });
});
