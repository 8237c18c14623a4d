/** What a file of the reader's counts lets be known: no count from 1 to 4, by any means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownFile } from '$features/own/ownTable';
import { tally } from '$features/own/answers/tally';
import { toldCount } from '$features/own/answers/protect';
import { toCsv } from '$lib/export/csv';
import { CENTRO, JUAREZ, NAMES, PENA, placedIn, readText } from './invented';

const KEYS = [CENTRO, JUAREZ, PENA];

/** Of counts in the order of KEYS, the very text that is downloaded. */
function fileOf(counts: readonly number[]): string {
  const placed = {
    byColonia: KEYS.map((clave, at) => ({ clave, n: counts[at] ?? 0 })),
    found: { colonia: 0, popular: 0, punto: 0 },
    namesakes: 0,
    undecided: [],
    unasked: { names: 0, rows: 0 },
    outside: 0,
    empty: 0,
  };
  return toCsv(ownFile(tally(placed, NAMES.colonias, new Map()).colonias, null));
}

const MOST = 9;
const COUNTS = Array.from({ length: MOST + 1 }, (_, n) => n);
/** Every small table, by the file that it gives. */
const tablesOf = new Map<string, number[][]>();
for (const a of COUNTS) {
  for (const b of COUNTS) {
    for (const c of COUNTS) {
      const file = fileOf([a, b, c]);
      tablesOf.set(file, [...(tablesOf.get(file) ?? []), [a, b, c]]);
    }
  }
}

describe('a file of counts', () => {
  it('of any small table leaves each hidden count 1, 2, 3 or 4, even to who knows the rule and the other counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: MOST }), { minLength: 3, maxLength: 3 }),
        (counts) => {
          const possible = tablesOf.get(fileOf(counts)) ?? [];
          counts.forEach((n, at) => {
            const like = possible.filter((other) =>
              other.every((value, place) => place === at || value === counts[place]),
            );
            const values = like.map((other) => other[at]);
            expect(values).toEqual(n >= 1 && n <= 4 ? [1, 2, 3, 4] : [n]);
          });
        },
      ),
    );
  });

  it('has no number between 1 and 4, no sum, and says in each row that nobody audited it', () => {
    const [head, ...lines] = fileOf([3, 5, 0]).trim().split('\r\n');
    expect(head).toBe('clave,nombre,renglones,proteccion,aviso');
    expect(lines.map((line) => line.split(',').slice(2, 4))).toEqual([
      ['', 'oculta'],
      ['5', 'ninguna'],
      ['0', 'ninguna'],
    ]);
    for (const line of lines) expect(line).toContain('sin la auditoría');
  });

  it('counts nothing from 1 to 4', () => {
    expect([0, 1, 4, 5, 1000].map(toldCount)).toEqual([0, null, null, 5, 1000]);
  });
});

describe('what was decided', () => {
  const names = 'Centro\nCentro\nLagunilla\nLagunilla\nLagunilla\nXyzzy Qwk\n';
  const placed = placedIn(readText(`colonia\n${names}`));

  it('moves the rows of a name, and nothing else', () => {
    const before = tally(placed, NAMES.colonias, new Map());
    expect(before).toMatchObject({ inside: 2, undecided: 4, outside: 0 });
    const after = tally(placed, NAMES.colonias, new Map([['Lagunilla', JUAREZ]]));
    expect(after.colonias.map(({ clave, n }) => [clave, n])).toEqual([
      [JUAREZ, 3],
      [CENTRO, 2],
      [PENA, 0],
    ]);
    expect(after).toMatchObject({ inside: 5, undecided: 1 });
    const away = tally(placed, NAMES.colonias, new Map([['Xyzzy Qwk', 'fuera' as const]]));
    expect(away).toMatchObject({ inside: 2, undecided: 3, outside: 1 });
  });

  it('keeps every row somewhere', () => {
    fc.assert(
      fc.property(
        fc.subarray(['Lagunilla', 'Xyzzy Qwk']),
        fc.constantFrom(...KEYS, 'fuera' as const),
        (decided, where) => {
          const { inside, outside, undecided, empty } = tally(
            placed,
            NAMES.colonias,
            new Map(decided.map((name) => [name, where])),
          );
          expect(inside + outside + undecided + empty).toBe(placed.shape.rows);
        },
      ),
    );
  });

  it('of a colonia beside an indicator keeps what is not published empty', () => {
    const beside = {
      id: 'violencia_familiar',
      nombre: 'Violencia familiar',
      periodo: { texto: '2025', tipo: 'anio', inicio: '2025-01-01', anios: 1 },
      counts: [
        { clave: CENTRO, n: 40 },
        { clave: JUAREZ, n: null },
      ],
    } as const;
    const { rows, columns } = ownFile([{ clave: JUAREZ, nombre: 'Juárez', n: 7 }], beside);
    expect(columns.map(({ name }) => name)).toContain('carpetas_publicadas');
    expect(rows[0]).toEqual([
      JUAREZ,
      'Juárez',
      7,
      'ninguna',
      'violencia_familiar',
      '2025',
      null,
      expect.any(String),
    ]);
  });
});
