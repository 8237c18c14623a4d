/** The true counts of a system, and what is said where they do not balance. */
import { describe, expect, it } from 'vitest';
import { baselineBounds, boundsOf } from '../../../scripts/etl/cells/attacker';
import { trueCounts } from '../../../scripts/etl/protect/balance';
import { CellFault } from '../../../scripts/etl/solve/cellFault';
import {
  SystemBuilder,
  UNKNOWN,
  type CellKind,
  type System,
} from '../../../scripts/etl/cells/model';

type Sum = readonly [total: number, ...parts: readonly number[]];

function system(
  values: readonly number[],
  sums: readonly Sum[],
  kind: CellKind = 'published',
): System {
  const builder = new SystemBuilder();
  values.forEach((value, cell) => builder.add({ kind, value, name: `celda ${cell}` }));
  for (const [total, ...parts] of sums) builder.relate(total, parts);
  return builder.close();
}

const countsOf = (values: readonly number[], sums: readonly Sum[]) => [
  ...trueCounts(system(values, sums)),
];

describe('the true count', () => {
  it('of a total is the sum of its parts, and of a part what the others leave', () => {
    expect(countsOf([UNKNOWN, 4, 9], [[0, 1, 2]])).toEqual([13, 4, 9]);
    expect(countsOf([13, UNKNOWN, 9], [[0, 1, 2]])).toEqual([13, 4, 9]);
    expect(countsOf([9, UNKNOWN, 9], [[0, 1, 2]])).toEqual([9, 0, 9]);
  });

  it('is found whichever sum is asked first', () => {
    // The whole needs its half, and the half its quarter, which the last sum alone tells.
    const sums: readonly Sum[] = [
      [0, 1, 2],
      [1, 3, 4],
      [5, 3, 6],
    ];
    const known = [UNKNOWN, UNKNOWN, 20, UNKNOWN, 2, 8, 5];
    const all = [25, 5, 20, 3, 2, 8, 5];
    expect(countsOf(known, sums)).toEqual(all);
    expect(countsOf(known, sums.toReversed())).toEqual(all);
  });

  it('is found once another sum leaves but one of two that lack', () => {
    const sums: readonly Sum[] = [
      [0, 1, 2],
      [1, 3, 4],
    ];
    const known = [13, UNKNOWN, UNKNOWN, 3, 1];
    expect(countsOf(known, sums)).toEqual([13, 4, 9, 3, 1]);
    expect(countsOf(known, sums.toReversed())).toEqual([13, 4, 9, 3, 1]);
  });

  it('is as it was counted where nothing lacks', () => {
    expect(countsOf([13, 4, 9], [[0, 1, 2]])).toEqual([13, 4, 9]);
  });

  it('is unknown where no sum tells it', () => {
    expect([...countsOf([UNKNOWN, UNKNOWN, 9], [[0, 1, 2]])]).toEqual([UNKNOWN, UNKNOWN, 9]);
    expect([...countsOf([13, UNKNOWN, UNKNOWN], [[0, 1, 2]])]).toEqual([13, UNKNOWN, UNKNOWN]);
  });

  it('is refused where a total is not its parts, or less than them', () => {
    expect(() => countsOf([12, 4, 9], [[0, 1, 2]])).toThrow(
      'Las cuentas no cierran: celda 0 dice 12 y sus partes suman 13.',
    );
    expect(() => countsOf([14, 4, 9], [[0, 1, 2]])).toThrow('dice 14 y sus partes suman 13');
    expect(() => countsOf([8, UNKNOWN, 9], [[0, 1, 2]])).toThrow('dice 8 y sus partes suman 9');
  });
});

describe('what an attacker may assume', () => {
  it('is the count where it is printed, 1 to 4 where it is called small, else no zero', () => {
    const [any, small] = [
      { least: 0, greatest: 1e7 },
      { least: 1, greatest: 4 },
    ];
    expect(boundsOf('public', 'primaria', 3, 5)).toEqual({ least: 3, greatest: 3 });
    expect(boundsOf('published', 'ninguna', 7, 5)).toEqual({ least: 7, greatest: 7 });
    expect(boundsOf('published', 'primaria', 3, 5)).toEqual(small);
    expect(boundsOf('published', 'complementaria', 3, 5)).toEqual({ ...any, least: 1 });
    expect(boundsOf('withheld', 'ninguna', 3, 5)).toEqual(any);
    expect(boundsOf('told', 'primaria', 3, 5)).toEqual(small);
  });

  it('is, before a release, what is public and the names that stand from before', () => {
    const kinds: readonly CellKind[] = ['public', 'published', 'told', 'told', 'rest'];
    const builder = new SystemBuilder();
    for (const kind of kinds) builder.add({ kind, value: 3, name: kind });
    const suppressions = ['ninguna', 'primaria', 'primaria', 'complementaria', 'ninguna'] as const;
    expect(baselineBounds(builder.close(), suppressions, 5)).toEqual([
      { least: 3, greatest: 3 },
      { least: 0, greatest: 1e7 },
      { least: 1, greatest: 4 },
      { least: 1, greatest: 1e7 },
      { least: 0, greatest: 1e7 },
    ]);
  });
});

describe('a fault', () => {
  const messageOf = (fault: CellFault['fault'], cell = 1) =>
    new CellFault(fault, cell, ['celda 0', 'celda 1']).message;

  it('names the cell and says what to do', () => {
    const rebuild =
      'Alguien cambió los archivos después de construirlos: vuelve a construir la publicación.';
    expect(messageOf('contradice')).toBe(
      `Las cifras publicadas se contradicen en la celda celda 1.\n  → ${rebuild}`,
    );
    expect(messageOf('imposible')).toBe(
      `Las cifras publicadas se contradicen: ningunas cuentas las dan (sistema de celda 1).\n  → ${rebuild}`,
    );
    expect(messageOf('irresuelta')).toBe(
      'No se hallaron cuentas enteras que den las cifras publicadas (sistema de celda 1): no se sabe si ' +
        'se contradicen, y sin ellas nada puede darse por protegido.\n' +
        '  → Publica con periodos más largos los indicadores de ese sistema.',
    );
    expect(messageOf('indefensa')).toBe(
      'La celda celda 1 no se puede proteger: su total la descubre.\n' +
        '  → Publica ese indicador con un periodo más largo.',
    );
  });

  it('gives the cell’s number where its name did not travel', () => {
    expect(messageOf('contradice', 7)).toContain('en la celda 7.');
  });
});
