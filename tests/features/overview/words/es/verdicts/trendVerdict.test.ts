import { describe, expect, it } from 'vitest';
import type { Trend, TrendPoint } from '$lib/answers/trend';
import {
  EXPECTED_NOTE,
  provisionalNote,
  trendHeadline,
} from '$features/overview/words/es/verdicts/trendVerdict';

const point = (periodo: string, rest: Partial<TrendPoint> = {}): TrendPoint => ({
  periodo,
  n: 100,
  provisional: false,
  suppressed: false,
  expected: 100,
  beyond: null,
  ...rest,
});

const trend = (points: readonly TrendPoint[]): Trend => ({
  points,
  tested: points.filter(({ expected }) => expected !== null),
});

const quarters = ['2023-01-01', '2023-04-01', '2023-07-01'];

describe('trendHeadline', () => {
  it('says that none leaves what chance explains', () => {
    expect(
      trendHeadline(trend(quarters.map((quarter) => point(quarter))), 'violación', 'Centro'),
    ).toBe(
      'Centro: desde 2023, las carpetas por violación no se salen de lo que explica el azar en ningún trimestre',
    );
  });

  it('names the only one', () => {
    const points = [point('2023-01-01'), point('2023-04-01', { beyond: 'baja' })];
    expect(trendHeadline(trend(points), 'violación', 'Centro')).toBe(
      'Centro: desde 2023, las carpetas por violación se salen de lo que explica el azar en 1 de 2 trimestres: ' +
        'abril a junio de 2023, por debajo de lo esperado',
    );
  });

  it('counts several and names the last', () => {
    const points = [
      point('2022-10-01', { beyond: 'baja' }),
      point('2023-01-01'),
      point('2023-04-01', { beyond: 'aumento' }),
    ];
    expect(trendHeadline(trend(points), 'violencia familiar', 'Centro')).toBe(
      'Centro: desde 2022, las carpetas por violencia familiar se salen de lo que explica el azar en 2 de 3 trimestres; ' +
        'el último, abril a junio de 2023, por encima de lo esperado',
    );
  });

  it('does not judge what could not be tested', () => {
    const points = quarters.map((quarter) =>
      point(quarter, { n: null, suppressed: true, expected: null }),
    );
    expect(trendHeadline(trend(points), 'violación', 'Centro')).toMatch(
      /^Centro: no hay trimestres publicados/,
    );
  });
});

describe('provisionalNote', () => {
  it('says from when the count is provisional', () => {
    const points = [
      point('2024-04-01'),
      point('2024-07-01', { provisional: true, expected: null }),
      point('2024-10-01', { provisional: true, expected: null }),
    ];
    expect(provisionalNote(trend(points))).toBe(
      'Punteado: desde julio a septiembre de 2024 la cuenta es provisional, porque todavía se abren ' +
        'carpetas por hechos de esos meses. No entra en ninguna comparación.',
    );
  });

  it('is not there where every quarter is complete', () => {
    expect(provisionalNote(trend([point('2024-04-01')]))).toBeNull();
  });
});

it('says in full that nothing could be judged, and what a quarter is held against', () => {
  expect(trendHeadline(trend([]), 'violación', 'Centro')).toBe(
    'Centro: no hay trimestres publicados para decir si las carpetas por violación se salen de lo que explica el azar',
  );
  expect(EXPECTED_NOTE).toBe(
    'Cada trimestre se compara con el mismo trimestre de los dos años anteriores, menos los del confinamiento de 2020, y cuenta lo que varían sin cambiar los meses de toda la alcaldía.',
  );
});
