import { describe, expect, it } from 'vitest';
import { readSurveys } from '../../../scripts/etl/curated/surveys';
import { PROJECT } from '../project';
import { withEdit } from './edited';

describe('survey figures', () => {
  it('are read as numbers', () => {
    expect(readSurveys(PROJECT)[1]).toMatchObject({
      anio_edicion: 2021,
      anio_referencia: null,
      valor: 20.4,
    });
  });

  it.each<[string, string, string, RegExp]>([
    [
      'more than all',
      '20.4,%',
      '120.4,%',
      /línea 3, columna «valor»: «120\.4» es un porcentaje y pasa de 100/,
    ],
    [
      'local coverage',
      ',nacional,Encuesta',
      ',CDMX,Encuesta',
      /línea 2, columna «cobertura»: «CDMX»/,
    ],
    [
      'no word of its coverage',
      'Cifra nacional',
      'Cifra',
      /línea 2, columna «nota»: .* no dice que la cifra es nacional/,
    ],
    [
      'a year to come',
      '2025,2024,',
      '2025,2026,',
      /línea 4, columna «anio_referencia»: «2026» es posterior/,
    ],
  ])('are refused with %s, by the cell', (_, from, to, message) => {
    expect(() => readSurveys(withEdit('encuestas.csv', from, to))).toThrow(message);
  });
});
