import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARPETAS,
  carpetasBy,
  preferredUnit,
  WOMEN_VICTIMS,
  type Compared,
  type CoveredYear,
  type VictimCoverage,
} from '$lib/answers/countingUnit';

const covered = (
  anio: string,
  con_victimas = 33,
  rest: Partial<CoveredYear> = {},
): CoveredYear => ({
  indicador: 'violencia_familiar',
  nivel: 'colonia',
  periodo: `${anio}-01-01`,
  lugares: 33,
  con_victimas,
  ...rest,
});

const alcaldia = (anio: string): CoveredYear => covered(anio, 1, { nivel: 'alcaldia', lugares: 1 });

const map = (anios: readonly string[]): Compared => ({
  indicadores: ['violencia_familiar'],
  niveles: ['alcaldia', 'colonia'],
  anios,
});

const told = (cobertura: readonly CoveredYear[], anios = ['2023', '2022']): VictimCoverage => ({
  anios,
  cobertura,
});

const ONLY_CARPETAS = { unit: CARPETAS, partial: false };
const FOR_A_PART = { unit: CARPETAS, partial: true };

describe('preferredUnit', () => {
  it.each<[string, Compared, VictimCoverage | null, unknown]>([
    ['no victims at all', map(['2023']), null, ONLY_CARPETAS],
    ['none of that year', map(['2023']), told([alcaldia('2022'), covered('2022')]), ONLY_CARPETAS],
    [
      'the whole year',
      map(['2023']),
      told([alcaldia('2023'), covered('2023')]),
      { unit: WOMEN_VICTIMS, partial: false },
    ],
    ['only the alcaldía', map(['2023']), told([alcaldia('2023')]), FOR_A_PART],
    ['only the colonias', map(['2023']), told([covered('2023')]), FOR_A_PART],
    [
      'all colonias but one',
      map(['2023']),
      told([alcaldia('2023'), covered('2023', 32)]),
      FOR_A_PART,
    ],
    [
      'a year that is not complete',
      map(['2024']),
      told([alcaldia('2024'), covered('2024')]),
      FOR_A_PART,
    ],
    [
      'one of two years',
      map(['2022', '2023']),
      told([alcaldia('2023'), covered('2023')]),
      FOR_A_PART,
    ],
    ['no calendar year', map([]), told([alcaldia('2023'), covered('2023')]), ONLY_CARPETAS],
    [
      'another indicator',
      { ...map(['2023']), indicadores: ['violacion'] },
      told([alcaldia('2023'), covered('2023')]),
      ONLY_CARPETAS,
    ],
    [
      'one of two indicators',
      { indicadores: ['violencia_familiar', 'violacion'], niveles: ['colonia'], anios: ['2023'] },
      told([covered('2023')]),
      FOR_A_PART,
    ],
  ])('of %s', (_, asked, coverage, expected) => {
    expect(preferredUnit(asked, coverage)).toEqual(expected);
  });

  it('never mixes: the women of a figure are those of each of its parts', () => {
    const anio = fc.constantFrom('2021', '2022', '2023');
    const row = fc
      .tuple(anio, fc.integer({ min: 1, max: 3 }), fc.constantFrom('alcaldia', 'colonia'))
      .map(([year, con_victimas, nivel]) => covered(year, con_victimas, { nivel, lugares: 3 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(anio, { minLength: 1 }),
        fc.uniqueArray(row, { selector: ({ nivel, periodo }) => nivel + periodo }),
        fc.uniqueArray(anio),
        (anios, cobertura, complete) => {
          const coverage = told(cobertura, complete);
          const whole = preferredUnit(map(anios), coverage);
          const parts = anios.flatMap((year) =>
            (['alcaldia', 'colonia'] as const).map((nivel) =>
              preferredUnit({ ...map([year]), niveles: [nivel] }, coverage),
            ),
          );
          const isWomen = parts.every(({ unit }) => unit === WOMEN_VICTIMS);
          expect(whole.unit).toBe(isWomen ? WOMEN_VICTIMS : CARPETAS);
          expect(whole.partial).toBe(
            !isWomen && parts.some(({ unit, partial }) => partial || unit === WOMEN_VICTIMS),
          );
        },
      ),
    );
  });
});

describe('the two units', () => {
  it('are rows of the release: carpetas of any victim, and women among the victims', () => {
    expect(CARPETAS).toEqual({ fuente: 'fgj_carpetas', sexo: 'total' });
    expect(WOMEN_VICTIMS).toEqual({ fuente: 'fgj_victimas', sexo: 'mujer' });
  });

  it('are of a series: that of the carpetas of an indicator has its breaks', () => {
    expect(carpetasBy('violacion')).toEqual({ source: 'fgj_carpetas', indicator: 'violacion' });
  });

  it('a year that tells of women in no place is told of in no part', () => {
    const none = [alcaldia('2023'), covered('2023')].map((row) => ({ ...row, con_victimas: 0 }));
    expect(preferredUnit(map(['2023']), told(none))).toEqual(ONLY_CARPETAS);
  });
});
