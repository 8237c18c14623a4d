/** What the printed counts imply of those that are not printed at their grain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/protect/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules, publishes } from '../../../scripts/etl/protect/publication';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const OPTIONS = { k: 5, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'];

type Years = readonly [number, number, number];

/** An indicator by year and three years: in each colonia, and `nowhere` more in the alcaldía. */
function rowsOf(
  indicador: string,
  places: readonly [Years, Years],
  nowhere: Years = [0, 0, 0],
  sexo = 'total',
): readonly Observation[] {
  const whole = (year: number) =>
    places.reduce((sum, own) => sum + (own[year] ?? 0), nowhere[year] ?? 0);
  return [
    ...YEARS.map((start, year) => rowAt(indicador, ALCALDIA, 'anio', start, whole(year), sexo)),
    ...places.flatMap((own, place) =>
      YEARS.map((start, year) =>
        rowAt(indicador, COLONIAS[place] ?? '', 'anio', start, own[year] ?? 0, sexo),
      ),
    ),
    ...places.flatMap((own, place) =>
      sexo === 'total'
        ? [
            rowAt(
              indicador,
              COLONIAS[place] ?? '',
              'trienio',
              '2019-01-01',
              own[0] + own[1] + own[2],
            ),
          ]
        : [],
    ),
  ];
}

const plus = (...all: readonly Years[]): Years => [
  all.reduce((sum, own) => sum + own[0], 0),
  all.reduce((sum, own) => sum + own[1], 0),
  all.reduce((sum, own) => sum + own[2], 0),
];

/** Everything that the profile publishes, with nothing suppressed but the small. */
const bare = (rows: readonly Observation[]): readonly Status[] =>
  rows.map((row) => {
    if (!publishes('publico', row, catalogueRules)) return 'retenida';
    return row.nivel === 'colonia' && row.n > 0 && row.n < 5 ? 'primaria' : 'ninguna';
  });

const recoverable = async (rows: readonly Observation[], statuses: readonly Status[]) => {
  const observaciones = printed(rows, statuses);
  return (await audit({ observaciones, horarios: [], k: 5, structure: STRUCTURE })).recuperables;
};

/** Sexual violence whose parts are abuse and two others, in the first colonia and in the second. */
function offences(
  one: string,
  first: readonly [Years, Years],
  other: string,
  second: readonly [Years, Years],
): readonly Observation[] {
  const abuse: readonly [Years, Years] = [
    [30, 30, 30],
    [40, 40, 40],
  ];
  return [
    ...rowsOf('abuso_sexual', abuse),
    ...rowsOf(one, first),
    ...rowsOf(other, second),
    ...rowsOf('violencia_sexual', [
      plus(abuse[0], first[0], second[0]),
      plus(abuse[1], first[1], second[1]),
    ]),
  ];
}

describe('a count that is not published by colonia and year', () => {
  // Of rape there was one in the whole alcaldía in 2019: what is left of two is harassment.
  const narrow = offences(
    'acoso_sexual',
    [
      [1, 6, 6],
      [5, 6, 6],
    ],
    'violacion',
    [
      [1, 6, 6],
      [0, 6, 6],
    ],
  );

  it('may be known to exist, but not to be one of two numbers', async () => {
    expect(await recoverable(narrow, bare(narrow))).toBeGreaterThan(0);
    const statuses = await protectObservations(narrow, OPTIONS);
    expect(await recoverable(narrow, statuses)).toBe(0);
  });

  it('hides nothing where three numbers or more are possible', async () => {
    const wide = offences(
      'acoso_sexual',
      [
        [6, 6, 6],
        [7, 6, 6],
      ],
      'violacion',
      [
        [7, 6, 6],
        [6, 6, 6],
      ],
    );
    expect(await recoverable(wide, bare(wide))).toBe(0);
    expect(await protectObservations(wide, OPTIONS)).toEqual(bare(wide));
  });
});

describe('an indicator of which nothing is published by colonia', () => {
  // Six and eight beside abuse where the whole alcaldía had five cases of harassment: the others are
  // of a crime that is told of no colonia. How many it is has four answers, and none of them is zero.
  const some = offences(
    'acoso_sexual',
    [
      [2, 0, 0],
      [3, 0, 0],
    ],
    'privacion_libertad_sexual',
    [
      [4, 0, 0],
      [5, 0, 0],
    ],
  );

  it('is not known to have happened in one', async () => {
    expect(await recoverable(some, bare(some))).toBeGreaterThan(0);
    const statuses = await protectObservations(some, OPTIONS);
    expect(await recoverable(some, statuses)).toBe(0);
    const ofColonias = some.map(
      ({ indicador, nivel }) => nivel === 'colonia' && indicador === 'privacion_libertad_sexual',
    );
    expect(new Set(statuses.filter((_, row) => ofColonias[row]))).toEqual(new Set(['retenida']));
  });
});

const counts = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6));
const places = fc.tuple(counts, counts);
const rare = fc.tuple(
  fc.tuple(fc.nat(2), fc.nat(1), fc.nat(0)),
  fc.tuple(fc.nat(1), fc.nat(0), fc.nat(2)),
);

describe('what is hidden', () => {
  it('leaves the audit nothing, however the cases fell', async () => {
    await fc.assert(
      fc.asyncProperty(places, rare, places, async (harassment, deprivation, rape) => {
        const rows = [
          ...offences('acoso_sexual', harassment, 'privacion_libertad_sexual', deprivation),
          ...offences('acoso_sexual', harassment, 'violacion', rape).map((row) => {
            return { ...row, fuente: 'fgj_victimas' };
          }),
        ];
        expect(await recoverable(rows, await protectObservations(rows, OPTIONS))).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('the cases without a colonia', () => {
  const places: readonly [Years, Years] = [
    [30, 30, 30],
    [40, 40, 40],
  ];

  it('may be known to the case: they tell of no place', async () => {
    const rows = rowsOf('violencia_familiar', places, [1, 0, 2]);
    expect(await recoverable(rows, bare(rows))).toBe(0);
  });

  it('may not, of one sex', async () => {
    const half: readonly [Years, Years] = [
      [15, 15, 15],
      [20, 20, 20],
    ];
    const rows = [
      ...rowsOf('violencia_familiar', places, [6, 0, 0]),
      ...rowsOf('violencia_familiar', half, [1, 0, 0], 'hombre'),
      ...rowsOf('violencia_familiar', half, [5, 0, 0], 'mujer'),
    ];
    expect(await recoverable(rows, bare(rows))).toBeGreaterThan(0);
    const statuses = await protectObservations(rows, OPTIONS);
    expect(await recoverable(rows, statuses)).toBe(0);
    const internal = { ...OPTIONS, k: 1, profile: 'interno' } as const;
    expect(new Set(await protectObservations(rows, internal))).toEqual(new Set(['ninguna']));
  });
});
