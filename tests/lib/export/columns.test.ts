import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  again,
  asWritten,
  column,
  count,
  csv,
  endless,
  filed,
  flag,
  pair,
  place,
  said,
  screen,
  type Column,
} from '$lib/export/columns';
import { toCsv } from '$lib/export/csv';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { marked, numeric, quoted, words } from '$lib/export/table';
import { between } from '../../uniform';

interface Row {
  readonly clave: string;
  readonly nombre: string;
  /** Null where it is protected. */
  readonly n: number | null;
  readonly rate: number | null;
  readonly limits: readonly [number, number] | null;
  readonly note: string | null;
  readonly far: boolean;
}

const CENTRO: Row = {
  clave: '09-011',
  nombre: 'Centro',
  n: 1234,
  rate: 1 / 3,
  limits: [0.25, 2],
  note: 'una nota',
  far: true,
};
const ROMA: Row = {
  clave: '09-052',
  nombre: 'Roma',
  n: null,
  rate: null,
  limits: null,
  note: null,
  far: false,
};

const PLACE = place<Row>(words('Colonia', 'place'));
const COUNT = count<Row>(numeric('Carpetas', 'n'), 'n', ({ n }) => n);
const RATE = column<Row, number>(
  numeric('Tasa', 'rate'),
  'tasa',
  ({ rate }) => rate,
  (rate) => rate.toFixed(1),
  ({ n }) => marked('', n === null ? UNPUBLISHED : NONE),
);
const LIMITS = pair<Row>(
  numeric('Entre', ['low', 'high']),
  ['inferior', 'superior'],
  ({ limits }) => limits,
  (low, high) => `${low} y ${high}`,
);
const NOTE = column<Row, string>(quoted('Nota'), 'nota', ({ note }) => note, asWritten);
const FAR = flag<Row>(words('Ayuda'), 'lejos', ({ far }) => far, { yes: 'lejos', no: 'cerca' });
const ALL: readonly Column<Row>[] = [
  PLACE,
  filed('corte', () => '2025'),
  COUNT,
  RATE,
  LIMITS,
  NOTE,
  FAR,
];

describe('a described table', () => {
  it('is on the page what is read, beside what it is worth', () => {
    expect(screen(ALL, [ROMA, CENTRO])).toEqual({
      columns: [
        { name: 'Colonia', numeric: false, mark: 'place' },
        { name: 'Carpetas', numeric: true, mark: 'n' },
        { name: 'Tasa', numeric: true, mark: 'rate' },
        { name: 'Entre', numeric: true, mark: ['low', 'high'] },
        { name: 'Nota', numeric: false, quoted: true },
        { name: 'Ayuda', numeric: false },
      ],
      rows: [
        ['Roma', 'menos de 5 o protegida', '', '', '', 'cerca'],
        ['Centro', '1,234', '0.3', '0.25 y 2', 'una nota', 'lejos'],
      ],
      values: [
        ['09-052', 'unpublished', 'unpublished', 'none', undefined, undefined],
        ['09-011', '1234', '0.3333333333', '0.25 2', undefined, undefined],
      ],
    });
  });

  it('is in the file whole, unrounded, and empty where nothing is published', () => {
    expect(toCsv(csv(ALL, [CENTRO, ROMA]))).toBe(
      '\uFEFFclave,nombre,corte,n,tasa,inferior,superior,nota,lejos\r\n' +
        '09-011,Centro,2025,1234,0.3333333333333333,0.25,2,una nota,sí\r\n' +
        '09-052,Roma,2025,,,,,,no\r\n',
    );
  });

  it('has columns that are only on the page, which the file leaves out', () => {
    const columns: readonly Column<Row>[] = [
      said(words('Qué es', 'class'), ({ clave }) => marked('una colonia', clave)),
      column(numeric('Tasa', 'rate'), null, ({ rate }) => rate, String),
      again(COUNT, numeric('Otra vez', 'n')),
    ];
    expect(csv(columns, [CENTRO])).toEqual({ columns: [], rows: [[]] });
    const { rows, values } = screen(columns, [CENTRO]);
    expect(rows).toEqual([['una colonia', '0.3333333333333333', '1,234']]);
    expect(values).toEqual([['09-011', '0.3333333333', '1234']]);
  });

  it('has columns that are only in the file, which the page leaves out', () => {
    const columns: readonly Column<Row>[] = [column(null, 'tasa', ({ rate }) => rate, String)];
    expect(screen(columns, [CENTRO])).toEqual({ columns: [], rows: [[]], values: [[]] });
    expect(csv(columns, [CENTRO]).rows).toEqual([[1 / 3]]);
  });

  it('marks a limit that does not exist, and leaves it empty in the file', () => {
    const upper = column<Row, number>(
      numeric('Hasta', 'high'),
      'superior',
      ({ limits }) => limits && limits[1],
      (limit) => (Number.isFinite(limit) ? String(limit) : 'sin límite'),
    );
    const rows: readonly Row[] = [CENTRO, { ...CENTRO, limits: [0.25, Infinity] }, ROMA];
    expect(screen([endless(upper)], rows).rows).toEqual([['2'], ['sin límite'], ['']]);
    expect(screen([endless(upper)], rows).values).toEqual([['2'], ['Infinity'], ['none']]);
    expect(csv([endless(upper)], rows).rows).toEqual([[2], [null], [null]]);
  });

  it('gives no mark to what has none, and the words that it is told where there is nothing', () => {
    const unmarked = column<Row, string>(
      words('Nota', 'day'),
      'nota',
      ({ note }) => note,
      (note) => `(${note})`,
      () => 'sin nota',
    );
    const { rows, values } = screen([unmarked], [CENTRO, ROMA]);
    expect(rows).toEqual([['(una nota)'], ['sin nota']]);
    expect(values).toEqual([['una nota'], [undefined]]);
  });
});

describe('the page and the file', () => {
  const size = between(-1e6, 1e6);
  const row: fc.Arbitrary<Row> = fc.record({
    clave: fc.string(),
    nombre: fc.string(),
    n: fc.option(fc.nat({ max: 1e6 })),
    rate: fc.option(size),
    limits: fc.option(fc.tuple(size, size)),
    note: fc.option(fc.string()),
    far: fc.boolean(),
  });
  const columns = fc.shuffledSubarray([PLACE, COUNT, RATE, LIMITS, NOTE, FAR]);

  /** A mark keeps ten digits. */
  const sameNumber = (mark: string, value: number) =>
    Math.abs(Number(mark) - value) <= Math.abs(value) * 1e-9;

  it('have the same numbers row by row, and the same of them are protected, whatever the rows', () => {
    fc.assert(
      fc.property(columns, fc.array(row), (described, rows) => {
        const page = screen(described, rows);
        const file = csv(described, rows);
        const startOf = (each: Column<Row>) =>
          described.slice(0, described.indexOf(each)).flatMap((before) => before.file).length;
        for (const each of described.filter(({ page: shown }) => shown?.head.numeric)) {
          rows.forEach((_, place) => {
            const marks = page.values[place]?.[described.indexOf(each)]?.split(' ') ?? [];
            const filed = file.rows[place]?.slice(startOf(each), startOf(each) + each.file.length);
            if (filed?.every((value) => value === null)) {
              expect(['none', 'unpublished']).toContain(marks.join(' '));
            } else {
              expect(marks).toHaveLength(each.file.length);
              filed?.forEach((value, index) => {
                expect(value).toBeTypeOf('number');
                expect(sameNumber(marks[index] ?? '', Number(value))).toBe(true);
              });
            }
          });
        }
      }),
    );
  });

  it('leave a protected count out of both, and what comes of it', () => {
    fc.assert(
      fc.property(columns, fc.array(row), (described, rows) => {
        const protectedRows = rows.map((each) => ({ ...each, n: null, rate: null }));
        const page = screen(described, protectedRows);
        const file = csv(described, protectedRows);
        for (const name of ['n', 'tasa']) {
          const place = file.columns.findIndex((each) => each.name === name);
          if (place !== -1)
            expect(file.rows.map((values) => values[place] ?? null)).toEqual(rows.map(() => null));
        }
        for (const mark of ['n', 'rate']) {
          const place = page.columns.findIndex((each) => each.mark === mark);
          if (place !== -1)
            expect(page.values.map((values) => values[place])).toEqual(rows.map(() => UNPUBLISHED));
        }
      }),
    );
  });
});
