/** What the printed counts imply of those that are not printed at their grain. */
import { describe, expect, it } from 'vitest';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { bare, offences, OPTIONS, recoverable, rowsOf, type Years } from './offences';

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
