import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byBothDivisors, compared, sureSide, type Judged } from '$lib/answers/byDivisor';
import { ambientOf, type ColoniaCount } from '$lib/answers/coloniaCounts';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { MEASURES, type Measure } from '$lib/view/view';
import { colonia as namedColonia } from './colonias';

/** A colonia with so many cases, women residents and people present. */
const colonia = (
  nombre: string,
  n: number | null,
  mujeres: number | null,
  ambiente: number | null,
): ColoniaCount => ({ ...namedColonia(nombre, n, mujeres), ambiente });

/**
 * 1,000 cases among 100,000 women and 500,000 people present: one in a hundred women, one in five hundred
 * people. Each has cases so far from what one of them would give that no correction makes chance of it.
 */
const ALCALDIA = { n: 1000, mujeres: 100_000, ambiente: 500_000 };
const ROWS = [
  // 100 women's worth of residents would give 20; its 100,000 people, 200.
  colonia('Trabajo', 100, 2000, 100_000),
  // Its women would give 100; its people, 20.
  colonia('Dormitorio', 100, 10_000, 10_000),
  // Its women would give 20; its people, 100.
  colonia('Paso', 100, 2000, 50_000),
  // Above by both: 20 and 20.
  colonia('Alta', 100, 2000, 10_000),
  // Below by both: 400 and 400.
  colonia('Baja', 100, 40_000, 200_000),
  // As many as both would give.
  colonia('Media', 100, 10_000, 50_000),
  colonia('Oculta', null, 10_000, 50_000),
  colonia('Sincenso', 100, null, 50_000),
  colonia('Sindia', 100, 10_000, null),
];

const told = (measure: Measure) => {
  const found = byBothDivisors(ROWS, ALCALDIA, measure);
  return ROWS.map(({ clave, nombre }) => {
    const both = found.get(clave);
    return both === undefined
      ? [nombre, null]
      : [nombre, both.mujeres.verdict, both.ambiente.verdict, both.agreement];
  });
};

const EXPECTED = [
  ['Trabajo', 'encima', 'debajo', 'depende'],
  ['Dormitorio', 'igual', 'encima', 'depende'],
  ['Paso', 'encima', 'igual', 'depende'],
  ['Alta', 'encima', 'encima', 'coinciden'],
  ['Baja', 'debajo', 'debajo', 'coinciden'],
  ['Media', 'igual', 'igual', 'coinciden'],
  ['Oculta', null],
  ['Sincenso', null],
  ['Sindia', null],
];

describe('byBothDivisors', () => {
  it.each(['tasa', 'carpetas', 'suavizada'] as const)(
    'holds both verdicts beside each other, case by case, whatever is shown: %s',
    (measure) => {
      expect(told(measure)).toEqual(EXPECTED);
    },
  );

  it('compares probabilities by what is said of them', () => {
    expect(told('excedencia')).toEqual(EXPECTED);
    const centre = byBothDivisors(ROWS, ALCALDIA, 'excedencia').get(
      colonia('Trabajo', 0, 0, 0).clave,
    );
    expect(centre?.mujeres.probability).toBeGreaterThan(0.99);
    expect(centre?.ambiente.probability).toBeLessThan(0.01);
  });

  it('has no answer where nobody knows who is there by day', () => {
    expect(byBothDivisors(ROWS, { ...ALCALDIA, ambiente: null }, 'tasa').size).toBe(0);
    expect(byBothDivisors(ROWS, { n: 1000, mujeres: 100_000 }, 'tasa').size).toBe(0);
  });

  it('agrees always where as many are there as women live, whatever the counts', () => {
    const area = fc.record({
      n: fc.option(fc.integer({ min: 0, max: 300 })),
      mujeres: fc.integer({ min: 100, max: 30_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...MEASURES),
        (areas, measure) => {
          const rows = areas.map(({ n, mujeres }, place) =>
            colonia(`C${place}`, n, mujeres, 3 * mujeres),
          );
          const women = areas.reduce((sum, { mujeres }) => sum + mujeres, 0);
          const n = areas.reduce((sum, each) => sum + (each.n ?? 3), 0);
          const whole = { n, mujeres: women, ambiente: 3 * women };
          for (const both of byBothDivisors(rows, whole, measure).values()) {
            expect(both.agreement).toBe('coinciden');
          }
        },
      ),
    );
  });
});

describe('with a tenth more and a tenth fewer people', () => {
  /** One case per hundred women and per two hundred people present. */
  const WHOLE = { n: 2000, mujeres: 200_000, ambiente: 400_000 };
  const NEAR = [
    // 400 where its women would give 200 and its people 800: a tenth of either changes nothing.
    colonia('Firme', 400, 20_000, 160_000),
    // 240 where its women would give 200 (p of .009) and 220 were they a tenth more (p of .2); its people, 240.
    colonia('Primera', 240, 20_000, 48_000),
    // The same the other way round.
    colonia('Segunda', 240, 24_000, 40_000),
    // 240 where its women would give 200 and its people 285 (p of .01), and 257 were they a tenth fewer (p of .3).
    colonia('Ambas', 240, 20_000, 57_000),
    colonia('Igual', 200, 20_000, 40_000),
  ];

  it('knows which of both answers would not be the same', () => {
    const both = byBothDivisors(NEAR, WHOLE, 'tasa');
    expect(NEAR.map(({ clave, nombre }) => [nombre, both.get(clave)?.firm])).toEqual([
      ['Firme', { mujeres: true, ambiente: true }],
      ['Primera', { mujeres: false, ambiente: true }],
      ['Segunda', { mujeres: true, ambiente: false }],
      ['Ambas', { mujeres: false, ambiente: false }],
      ['Igual', null],
    ]);
  });

  it('is what would be told of a colonia of so many people, whatever is shown', () => {
    const area = fc.record({
      n: fc.integer({ min: 0, max: 300 }),
      mujeres: fc.integer({ min: 1000, max: 30_000 }),
      ambiente: fc.integer({ min: 1000, max: 90_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 3, maxLength: 8 }),
        fc.constantFrom('tasa', 'excedencia'),
        (areas, measure) => {
          const rows = areas.map(({ n, mujeres, ambiente }, place) =>
            colonia(`C${place}`, n, mujeres, ambiente),
          );
          const sum = (part: 'n' | 'mujeres' | 'ambiente') =>
            areas.reduce((all, each) => all + each[part], 0);
          const whole = { n: sum('n'), mujeres: sum('mujeres'), ambiente: sum('ambiente') };
          for (const [clave, { firm, ...told }] of byBothDivisors(rows, whole, measure)) {
            if (firm === null) continue;
            for (const divisor of ['mujeres', 'ambiente'] as const) {
              const others = [1.1, 0.9].map((factor) => {
                const moved = rows.map((row) =>
                  row.clave === clave ? { ...row, [divisor]: (row[divisor] ?? 0) * factor } : row,
                );
                return byBothDivisors(moved, whole, measure).get(clave)?.[divisor].verdict;
              });
              const isSame = others.every((verdict) => verdict === told[divisor].verdict);
              expect(firm[divisor]).toBe(isSame);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not asked of many colonias', () => {
    const others = Array.from({ length: 60 }, (_, at) => colonia(`C${at}`, 20, 2000, 4000));
    const found = byBothDivisors([...NEAR, ...others], WHOLE, 'tasa');
    const first = found.get(colonia('Firme', 0, 0, 0).clave);
    expect(first).toMatchObject({ agreement: 'depende', firm: null });
  });
});

it.each([
  [0.999, 'encima'],
  [0.95, 'encima'],
  [0.94, 'igual'],
  [0.05, 'igual'],
  [0.04, 'debajo'],
] as const)('a probability of %d is said to be «%s»', (probability, verdict) => {
  expect(sureSide(probability)).toEqual({ verdict, probability });
});

it.each([
  ['encima', 'encima', 'coinciden'],
  ['encima', 'igual', 'depende'],
  ['encima', 'debajo', 'depende'],
  ['igual', 'encima', 'depende'],
  ['igual', 'igual', 'coinciden'],
  ['igual', 'debajo', 'depende'],
  ['debajo', 'encima', 'depende'],
  ['debajo', 'igual', 'depende'],
  ['debajo', 'debajo', 'coinciden'],
] as const)('%s by residents and %s by people present: %s', (mujeres, ambiente, agreement) => {
  const judged = (verdict: Judged['verdict']): Judged => ({ verdict, probability: null });
  expect(compared(judged(mujeres), judged(ambiente)).agreement).toBe(agreement);
});

it('an alcaldía has the people of all its colonias, or is not known', () => {
  expect(ambientOf(ROWS.slice(0, 3))).toBe(160_000);
  expect(ambientOf(ROWS)).toBeNull();
  expect(ambientOf([])).toBeNull();
});

describe('a ranking', () => {
  const verdictsOf = (judgedBy: 'mujeres' | 'ambos') => {
    const { colonias, standings } = rankingOf(ROWS, ALCALDIA, 'tasa', 1, CARPETAS, {
      divisor: 'mujeres',
      judgedBy,
    });
    const of = (nombre: string) => colonias.find((each) => each.nombre === nombre);
    return {
      standings,
      told: ROWS.map(({ nombre }) => [of(nombre)?.verdict, of(nombre)?.depends]),
    };
  };

  it('judged by both claims nothing where they differ', () => {
    const { told, standings } = verdictsOf('ambos');
    expect(told).toEqual([
      ['depende', true],
      ['depende', true],
      ['depende', true],
      ['encima', false],
      ['debajo', false],
      ['igual', false],
      ['sin_respuesta', false],
      ['sin_respuesta', false],
      ['igual', false],
    ]);
    expect(standings).toEqual({
      encima: 1,
      debajo: 1,
      igual: 2,
      depende: 3,
      registro: 0,
      sin_respuesta: 2,
    });
  });

  it('judged by residents keeps what they say and knows of which the other says something else', () => {
    expect(verdictsOf('mujeres').told).toEqual([
      ['encima', true],
      ['igual', true],
      ['encima', true],
      ['encima', false],
      ['debajo', false],
      ['igual', false],
      ['sin_respuesta', false],
      ['sin_respuesta', false],
      ['igual', false],
    ]);
  });

  it('by people present divides by them: rates, alcaldía, places', () => {
    const { colonias, alcaldiaRate } = rankingOf(ROWS, ALCALDIA, 'tasa', 1, CARPETAS, {
      divisor: 'ambiente',
      judgedBy: 'ambos',
    });
    expect(alcaldiaRate).toBeCloseTo(200, 9);
    const of = (nombre: string) => colonias.find((each) => each.nombre === nombre);
    expect(of('Dormitorio')?.value).toBeCloseTo(1000, 9);
    expect(of('Trabajo')?.value).toBeCloseTo(100, 9);
    expect(of('Sindia')).toMatchObject({ value: null, places: null, verdict: 'sin_respuesta' });
    expect(of('Sincenso')?.value).toBeCloseTo(200, 9);
  });
});
