/** One system of what several releases print of the same files, and of what counts the same facts. */
import { describe, expect, it } from 'vitest';
import { joinParts, type Part } from '../../../scripts/etl/cells/joinParts';
import { EVERYWHERE, UNKNOWN } from '../../../scripts/etl/cells/model';
import type { Ties } from '../../../scripts/etl/cells/sourceTies';
import { cellsOf, namesOf, only, part, sumsOf, type Told } from './joinedParts';

describe('a cell that two releases print of the same files', () => {
  const [printed, small, hidden] = ['ninguna', 'primaria', 'complementaria'] as const;
  const joined = (
    first: Told,
    second: Told,
    values: readonly [number, number] = [7, 7],
    name = 'a',
  ) =>
    cellsOf(
      only(joinParts([part(0, [[name, values[0], first]]), part(0, [[name, values[1], second]])])),
    )[`${name} v0`];

  it.each<readonly [string, Told, Told, Told]>([
    ['printed once', { own: hidden }, { own: printed }, { kind: 'published', own: printed }],
    ['printed before', { own: printed }, { own: hidden }, { kind: 'published', own: printed }],
    [
      'printed, and public',
      { own: printed },
      { kind: 'public' },
      { kind: 'published', own: printed },
    ],
    ['public once', { own: hidden }, { kind: 'public' }, { kind: 'public', own: printed }],
    ['public before', { kind: 'public' }, { own: small }, { kind: 'public', own: printed }],
    ['called small once', { own: hidden }, { own: small }, { kind: 'published', own: small }],
    ['called small before', { own: small }, { own: hidden }, { kind: 'published', own: small }],
    [
      'small by another name',
      { own: hidden },
      { kind: 'told', own: small },
      { kind: 'published', own: small },
    ],
    [
      'told after',
      { own: hidden },
      { kind: 'told', own: hidden },
      { kind: 'published', own: hidden },
    ],
    ['small twice', { own: small }, { own: small }, { kind: 'published', own: small }],
    ['published once', { kind: 'withheld' }, { own: hidden }, { kind: 'published', own: hidden }],
    ['published before', { own: hidden }, { kind: 'withheld' }, { kind: 'published', own: hidden }],
    [
      'small, and withheld',
      { own: small },
      { kind: 'withheld' },
      { kind: 'published', own: small },
    ],
    [
      'told, called small',
      { kind: 'told', own: hidden },
      { kind: 'told', own: small },
      { kind: 'told', own: small },
    ],
    ['withheld once', { kind: 'untold' }, { kind: 'withheld' }, { kind: 'withheld', own: printed }],
    ['untold twice', { kind: 'untold' }, { kind: 'rest' }, { kind: 'untold', own: printed }],
    ['a remainder once', { kind: 'rest' }, { kind: 'untold' }, { kind: 'untold', own: printed }],
  ])('is what is known of it: %s', (_, first, second, known) => {
    expect(joined(first, second)).toMatchObject(known);
  });

  it('is as many as any says', () => {
    expect(joined({ own: hidden }, { own: hidden }, [UNKNOWN, 7])?.value).toBe(7);
    expect(joined({ own: hidden }, { own: hidden }, [7, UNKNOWN])?.value).toBe(7);
    expect(joined({ own: hidden }, { own: hidden }, [6, 7])?.value).toBe(6);
    const told: Told = { kind: 'public' };
    expect(joined(told, told, [6, 7])?.value).toBe(7);
    expect(joined(told, told, [7, 6])?.value).toBe(7);
    expect(joined(told, { own: hidden }, [6, 7])?.value).toBe(6);
    expect(joined({ own: hidden }, told, [6, 7])?.value).toBe(7);
    expect(joined({ own: printed }, told, [6, 7])?.value).toBe(6);
    // Of what is the most that is said, the least holds.
    expect(joined(told, told, [6, 7], 'a en todo, x')?.value).toBe(6);
  });

  it('stands for the row that is decided on, and for none of before', () => {
    const of = (row: number) =>
      part(0, [
        ['a', 7, { row }],
        ['b', 7, { row: row + 3 }],
      ]);
    const now = { ...of(0), isNow: true as const };
    const rowsOf = (...joint: Parameters<typeof joinParts>) => [
      ...only(joinParts(...joint)).system.rows,
    ];
    expect(rowsOf([now, of(5)])).toEqual([0, 3]);
    expect(rowsOf([of(5), now])).toEqual([0, 3]);
    expect(rowsOf([of(5)])).toEqual([-1, -1]);
  });

  it('is in as many sums as it is in, however many cells there are', () => {
    const cells = Array.from({ length: 113 }, (_, nth) => [`${nth}`, 1] as const);
    const sums = [
      ['0', ['11', '12']],
      ['0', ['1', '112']],
    ] as const;
    expect(sumsOf(only(joinParts([part(0, cells, sums)])))).toHaveLength(2);
  });

  it('lies where the newest has it, in whatever order its parts are told', () => {
    const one = part(
      0,
      [
        ['t', 9],
        ['a', 7, { district: 3 }],
        ['b', 2, { year: 2020 }],
      ],
      [['t', ['a', 'b'], true]],
    );
    const other = part(
      0,
      [
        ['b', 2],
        ['a', 7, { district: 4 }],
        ['t', 9],
      ],
      [['t', ['b', 'a']]],
    );
    const joint = only(joinParts([one, other]));
    expect(sumsOf(joint)).toEqual(['~ t v0 = a v0 + b v0']);
    expect(sumsOf(only(joinParts([other, one])))).toEqual(['~ t v0 = b v0 + a v0']);
    expect(cellsOf(joint)).toMatchObject({ 'a v0': { district: 3 }, 'b v0': { year: 2020 } });
    expect(sumsOf(only(joinParts([other, { ...other }])))).toEqual(['t v0 = b v0 + a v0']);
  });
});

describe('releases that share no cell', () => {
  it('make systems of their own', () => {
    const parts = [part(1, [['a', 7]]), part(0, [['b', 7]]), part(0, [['a', 6]])];
    expect(joinParts(parts).map(namesOf)).toEqual([['a v1', 'a v0'], ['b v0']]);
  });
});

describe('persons beside their carpetas', () => {
  const of = (fuente: string) => `robo, 09099, anio 2019-01-01, total, total, ${fuente}`;
  const [PERSONS, FILES] = [of('personas'), of('carpetas')];
  const ties: Ties = {
    list: [{ persons: PERSONS, files: [FILES], days: 'same', year: 2019 }],
    known: new Map([[FILES, 9]]),
    k: 5,
  };
  const persons = part(0, [[PERSONS, 9, { own: 'complementaria', district: 3 }]]);

  it('are later than they, whatever their vintage, and lie where these do', () => {
    const files = {
      ...part(4, [[FILES, 9, { own: 'complementaria', district: 1 }]]),
      isBeside: true as const,
    };
    const cells = cellsOf(only(joinParts([persons, files], ties)));
    expect(cells[`${FILES} v4`]).toMatchObject({ vintage: 4, district: 1 });
    expect(cells[`${PERSONS} v0`]?.vintage).toBeGreaterThan(4);
    expect(cellsOf(only(joinParts([persons])))[`${PERSONS} v0`]?.vintage).toBe(0);
  });

  it('are no fewer than they, no more than twice as many, and guessed to be as many', () => {
    const printed = { ...part(0, [[FILES, 9]]), isBeside: true as const };
    const told = (own: Part) => {
      const joint = only(joinParts([own, printed], ties));
      expect(joint.ownNames).toHaveLength(joint.system.names.length);
      return sumsOf(joint).map((sum) =>
        sum
          .replaceAll(`${PERSONS} v0`, 'P')
          .replaceAll(`${FILES} v0`, 'C')
          .replaceAll(`${PERSONS}, `, ''),
      );
    };
    const bounds = [
      'P = C + además (same) (2020)',
      'una vez (same) = C + holgura (same) (2020)',
      'dos veces (same) = C + una vez (same) (2020)',
      'dos veces (same) = P + sobrante (same) (2020)',
    ];
    expect(told(persons)).toEqual([...bounds, 'P = C (10001)']);
    // Of what is not published at that grain nobody guesses any.
    expect(told(part(0, [[PERSONS, 9, { kind: 'withheld' }]]))).toEqual(bounds);
    expect(told(part(0, [[PERSONS, 9]]))).toEqual([]);
    const cells = cellsOf(only(joinParts([persons, printed], ties)));
    expect(cells[`${PERSONS}, además (same)`]).toMatchObject({ kind: 'rest', district: 3 });
  });

  it('stand beside the printed total where it is in no system', () => {
    const joint = only(joinParts([persons], ties));
    expect(cellsOf(joint)[`${FILES}, total público`]).toMatchObject({
      kind: 'public',
      own: 'ninguna',
      value: 9,
      row: -1,
      district: EVERYWHERE,
    });
    // Two of the same carpetas stand beside one total.
    const [one, other] = [PERSONS, of('otras')];
    const [tie] = ties.list.map((own) => ({ ...own, persons: other }));
    const both = part(0, [
      [one, 9, { own: 'complementaria' }],
      [other, 9, { own: 'complementaria' }],
    ]);
    const twice = joinParts([both], { ...ties, list: tie ? [...ties.list, tie] : [] });
    expect(namesOf(only(twice)).filter((name) => name.endsWith('total público'))).toHaveLength(1);
    const unknown = only(joinParts([persons], { ...ties, known: new Map() }));
    expect(namesOf(unknown)).toEqual([`${PERSONS} v0`]);
  });

  it('are tied in their own system alone', () => {
    const other = part(0, [['x', 3]]);
    const [first, second] = joinParts([other, persons], ties);
    expect(first && namesOf(first)).toEqual(['x v0']);
    expect(second && sumsOf(second).length).toBeGreaterThan(0);
  });
});
