import { describe, expect, it } from 'vitest';
import { refuseEmpty, refuseHidden, refuseWindow } from '$features/evaluation/answers/refusal';
import { area, WINDOW } from './small';

const END = { lastMonth: '2024-12-01', lastComplete: '2024-07-01' };
const periods = (count: number) => Array.from({ length: count }, (_, place) => `p${place}`);

describe('refuseWindow', () => {
  const refused = (
    date: string,
    before = 4,
    after = 4,
    grain: 'trimestre' | 'anio' = 'trimestre',
  ) =>
    refuseWindow(
      { before: periods(before), chosenBy: [], mixed: null, after: periods(after) },
      grain,
      date,
      END,
    );

  it('takes a date of the last complete month, and refuses the next', () => {
    expect(refused('2024-07-31')).toBeNull();
    expect(refused('2024-08-01')).toEqual({
      reason: 'periodo_incompleto',
      ultimoCompleto: '2024-07-01',
    });
  });

  it('takes a date of the last month for incomplete, and a later one for after the data', () => {
    expect(refused('2024-12-31')).toMatchObject({ reason: 'periodo_incompleto' });
    expect(refused('2025-01-01')).toEqual({
      reason: 'despues_de_los_datos',
      ultimoMes: '2024-12-01',
    });
  });

  it('asks for four quarters on either side', () => {
    expect(refused('2022-01-01', 4, 4)).toBeNull();
    expect(refused('2022-01-01', 3, 3)).toEqual({
      reason: 'pocos_antes',
      grain: 'trimestre',
      hay: 3,
      minimo: 4,
      sinElegir: 0,
    });
    expect(refused('2022-01-01', 4, 3)).toEqual({
      reason: 'pocos_despues',
      grain: 'trimestre',
      hay: 3,
      minimo: 4,
      sinElegir: 0,
    });
  });

  it('asks for two years before and one after', () => {
    expect(refused('2022-01-01', 2, 1, 'anio')).toBeNull();
    expect(refused('2022-01-01', 1, 1, 'anio')).toMatchObject({ reason: 'pocos_antes', minimo: 2 });
    expect(refused('2022-01-01', 2, 0, 'anio')).toMatchObject({
      reason: 'pocos_despues',
      minimo: 1,
    });
  });
});

describe('refuseHidden', () => {
  it('names every colonia that hides a count, before or after', () => {
    const areas = [
      area('a', [1, null, 3, 4, 5, null]),
      area('b', [1, 2, 3, 4, 5, 6]),
      area('c', [null, 2, 3, 4, 5, 6]),
    ];
    expect(refuseHidden('comparables', areas, WINDOW, 'trimestre')).toEqual({
      reason: 'comparables_protegidas',
      grain: 'trimestre',
      protegidas: [
        { clave: 'a', periods: ['2021-04-01', '2022-04-01'] },
        { clave: 'c', periods: ['2021-01-01'] },
      ],
    });
    expect(refuseHidden('tratadas', areas.slice(1, 2), WINDOW, 'anio')).toBeNull();
  });
});

describe('refuseEmpty', () => {
  const before = area('a', [1, 0, 0, 0, 0, 0]);
  const after = area('b', [0, 0, 0, 0, 0, 1]);

  it('asks for a case before the date, of either side', () => {
    for (const lado of ['tratadas', 'comparables'] as const) {
      expect(refuseEmpty(lado, [after], WINDOW)).toEqual({ reason: 'sin_casos', lado });
      expect(refuseEmpty(lado, [before, after], WINDOW)).toBeNull();
    }
  });

  it('asks for one after it of the comparable alone: that there is none left may be what was done', () => {
    expect(refuseEmpty('tratadas', [before], WINDOW)).toBeNull();
    expect(refuseEmpty('comparables', [before], WINDOW)).toEqual({
      reason: 'sin_casos',
      lado: 'comparables',
    });
  });

  it('has no case to count where one is hidden', () => {
    expect(refuseEmpty('tratadas', [area('a', [1, null, 0, 0, 0, 1])], WINDOW)).toMatchObject({
      reason: 'sin_casos',
    });
  });
});
