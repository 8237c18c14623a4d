/** The sums that tie a count of persons to those of the carpetas that they are in. */
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../scripts/etl/cells/attacker';
import type { Tie } from '../../../scripts/etl/cells/sourceTies';
import { writeTies } from '../../../scripts/etl/cells/writeTies';

const K = 5;
/** What is known of a count called «complementaria», and of one called «primaria». */
const ANY: Bounds = { least: 0, greatest: 1e7 };
const FEW: Bounds = { least: 1, greatest: K - 1 };
const seen = (n: number): Bounds => ({ least: n, greatest: n });

interface Told {
  readonly bounds: Bounds;
  readonly isHidden?: boolean;
}
const hidden = (bounds: Bounds): Told => ({ bounds, isHidden: true });

interface Loose {
  readonly kind: string;
  readonly value: number;
  readonly by: string;
}

/** The sums that are written of some ties, each with its mark, and the cells that they add. */
function written(
  told: Readonly<Record<string, Told>>,
  ties: readonly Partial<Tie>[],
  from = 50_000,
): { readonly sums: readonly string[]; readonly loose: ReadonlyMap<string, Loose> } {
  const names = Object.keys(told);
  const loose = new Map<string, Loose>();
  const sums: string[] = [];
  const find = (name: string) => (name in told ? names.indexOf(name) : undefined);
  const toldAt = (cell: number) => told[names[cell] ?? ''];
  const cells = {
    find,
    isSuppressed: (cell: number) => toldAt(cell)?.isHidden === true,
    boundsOf: (cell: number) => toldAt(cell)?.bounds ?? ANY,
    looseBy: (kind: 'public' | 'rest', value: number, name: string, by: string) => {
      loose.set(name, { kind, value, by });
      return names.push(name) - 1;
    },
    relate: (total: number, parts: readonly number[], addsIn: number) => {
      sums.push(`${addsIn}: ${names[total]} = ${parts.map((part) => names[part]).join(' + ')}`);
    },
  };
  const tie: Tie = { persons: 'víctimas', files: ['carpetas'], days: 'same', year: 2019 };
  const list = ties.map((own) => ({ ...tie, ...own }));
  writeTies(cells, { list, known: new Map(), k: K }, from);
  return { sums, loose };
}

const sumsOf = (persons: Told, files: Told, days: Tie['days'] = 'same') =>
  written({ víctimas: persons, carpetas: files }, [{ days }]).sums;

const least = (days = 'same') => `52019: víctimas = carpetas + víctimas, además (${days})`;
const most = (days = 'same') => [
  `52019: víctimas, una vez (${days}) = carpetas + víctimas, holgura (${days})`,
  `52019: víctimas, dos veces (${days}) = carpetas + víctimas, una vez (${days})`,
  `52019: víctimas, dos veces (${days}) = víctimas + víctimas, sobrante (${days})`,
];
const GUESS = '60000: víctimas = carpetas';

describe('what ties persons to their carpetas', () => {
  it('is carpetas ≤ persons ≤ carpetas + (carpetas + 5), and the guess that both are the same', () => {
    const { sums, loose } = written({ víctimas: hidden(ANY), carpetas: { bounds: seen(20) } }, [
      {},
    ]);
    expect(sums).toEqual([least(), ...most(), GUESS]);
    const of = { by: 'víctimas', kind: 'rest', value: -1 };
    expect(Object.fromEntries(loose)).toEqual({
      'víctimas, además (same)': of,
      'víctimas, holgura (same)': { ...of, kind: 'public', value: 5 },
      'víctimas, una vez (same)': of,
      'víctimas, dos veces (same)': of,
      'víctimas, sobrante (same)': of,
    });
  });

  it('is the half of it of days that lie among those of the persons, or around them', () => {
    const [persons, files] = [hidden(ANY), { bounds: seen(20) }];
    expect(sumsOf(persons, files, 'inside')).toEqual([least('inside')]);
    expect(sumsOf(persons, files, 'around')).toEqual(most('around'));
  });

  it('is nothing between two counts that are printed, nor of a cell that is nowhere', () => {
    expect(sumsOf({ bounds: seen(22) }, { bounds: seen(20) })).toEqual([]);
    expect(written({ víctimas: hidden(ANY) }, [{}]).sums).toEqual([]);
    expect(written({ carpetas: { bounds: seen(20) } }, [{}]).sums).toEqual([]);
    const months = { víctimas: hidden(ANY), enero: { bounds: seen(20) } };
    expect(written(months, [{ files: ['enero', 'febrero'] }]).sums).toEqual([]);
  });

  it('adds the carpetas of several periods, and is marked by its year and, as a guess, by its place', () => {
    const told = {
      víctimas: hidden(ANY),
      enero: { bounds: seen(3) },
      febrero: { bounds: seen(4) },
      otras: hidden(ANY),
    };
    const files = ['enero', 'febrero'];
    const { sums } = written(
      told,
      [
        { persons: 'otras', files: ['enero'], days: 'inside', year: 2020 },
        { files, year: 2019 },
      ],
      0,
    );
    // Three carpetas are fewer than k; three and four are seven together.
    expect(sums).toEqual([
      '2020: otras = enero + otras, además (inside)',
      '2019: víctimas = enero + febrero + víctimas, además (same)',
      '2019: víctimas, una vez (same) = enero + febrero + víctimas, holgura (same)',
      '2019: víctimas, dos veces (same) = enero + febrero + víctimas, una vez (same)',
      '2019: víctimas, dos veces (same) = víctimas + víctimas, sobrante (same)',
      '20000: víctimas = enero + febrero',
    ]);
  });
});

describe('what is printed against it', () => {
  it('takes away that persons are no fewer, where they are', () => {
    expect(sumsOf(hidden(FEW), { bounds: seen(5) })).toEqual(most());
    expect(sumsOf(hidden(FEW), { bounds: seen(4) })).toEqual([least(), ...most()]);
  });

  it('takes away that persons are no more than twice as many and five, where they are', () => {
    // Four carpetas at most: 2 × 4 + 5 = 13.
    expect(sumsOf({ bounds: seen(14) }, hidden(FEW))).toEqual([least()]);
    expect(sumsOf({ bounds: seen(13) }, hidden(FEW))).toEqual([least(), ...most()]);
  });
});

describe('the guess that both are the same', () => {
  it('goes from a count of k or more that is seen to one that is hidden, either way', () => {
    expect(sumsOf(hidden(ANY), { bounds: seen(5) })).toContain(GUESS);
    expect(sumsOf({ bounds: seen(5) }, hidden(ANY))).toContain(GUESS);
    expect(sumsOf(hidden(ANY), { bounds: seen(4) })).not.toContain(GUESS);
    expect(sumsOf({ bounds: seen(4) }, hidden(ANY))).not.toContain(GUESS);
  });

  it('is of the carpetas of several periods where those of any are hidden', () => {
    const told = {
      víctimas: { bounds: seen(20) },
      enero: { bounds: seen(9) },
      febrero: hidden(ANY),
    };
    const { sums } = written(told, [{ files: ['enero', 'febrero'] }]);
    expect(sums).toContain('60000: víctimas = enero + febrero');
  });

  it('may be just as many as could be', () => {
    const few = hidden({ least: 1, greatest: 5 });
    expect(sumsOf(few, { bounds: seen(5) })).toContain(GUESS);
    expect(sumsOf(few, { bounds: seen(6) })).not.toContain(GUESS);
  });

  it('is not made of two that are hidden, nor of one that is called small', () => {
    expect(sumsOf(hidden(ANY), hidden(ANY))).not.toContain(GUESS);
    expect(sumsOf(hidden(FEW), { bounds: seen(5) })).not.toContain(GUESS);
    expect(sumsOf({ bounds: seen(5) }, hidden(FEW))).not.toContain(GUESS);
  });

  it('is not made of what is published for nobody', () => {
    expect(sumsOf({ bounds: ANY }, { bounds: seen(20) })).toEqual([least(), ...most()]);
    expect(sumsOf({ bounds: seen(20) }, { bounds: ANY })).toEqual([least(), ...most()]);
  });
});
