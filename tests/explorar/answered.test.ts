/** What a result can be drawn as, and what is said of a query. The rows are invented. */
import { describe, expect, test } from 'vitest';
import type { PlainRow, ResultColumn } from '../../src/lib/data/query';
import { mistakeOf, overlapIn } from '../../src/routes/(site)/explorar/mistakes';
import { cellOf, shapeOf } from '../../src/routes/(site)/explorar/shape';

const PLACES = new Map([
  ...(['Centro', 'Doctores', 'Obrera'] as const).map((name): [string, string] => [
    name,
    `k-${name}`,
  ]),
]);

const resultOf = (rows: readonly PlainRow[]) => ({
  rows,
  columns: Object.entries(rows[0] ?? {}).map(([name, value]): ResultColumn => ({
    name,
    kind: typeof value === 'number' ? 'number' : 'text',
  })),
});
const viewsOf = (rows: readonly PlainRow[]) => [...shapeOf(resultOf(rows), PLACES).views.keys()];

describe('a result is drawn as', () => {
  const colonias = ['Centro', 'Doctores'];
  const YEARS = [2021, 2022];
  test.each<[string, readonly PlainRow[], readonly string[]]>([
    [
      'a map and bars, of colonias',
      colonias.map((colonia, n) => ({ colonia, n })),
      ['mapa', 'barras'],
    ],
    [
      'a map a year, lines and bars, of colonias and years',
      colonias.flatMap((colonia, n) => YEARS.map((anio) => ({ colonia, anio, n }))),
      ['mapa', 'linea', 'barras'],
    ],
    [
      'a line and bars, of months',
      [
        { mes: '2020-01', n: 1 },
        { mes: '2020-02', n: 2 },
      ],
      ['linea', 'barras'],
    ],
    [
      'bars, of other names',
      [
        { alcaldia: 'Tlalpan', n: 1 },
        { alcaldia: 'Tláhuac', n: 2 },
      ],
      ['barras'],
    ],
    [
      'nothing but a table, where two rows are of one place',
      [
        { colonia: 'Centro', n: 1 },
        { colonia: 'Centro', n: 2 },
        { colonia: 'Obrera', n: 2 },
      ],
      [],
    ],
    ['nothing, without a number', [{ nombre: 'a' }], []],
    ['nothing, without a row', [], []],
  ])('%s', (_, rows, views) => {
    expect(viewsOf(rows)).toEqual(views);
  });

  test('several counts by colonia are a map each, on scales of their own', () => {
    const rows = colonias.map((colonia, nth) => ({ colonia, filas: 1000 * nth, carpetas: 5 }));
    const { views, isOneScale } = shapeOf(resultOf(rows), PLACES);
    expect(new Set(views.get('mapa')?.map(({ series }) => series))).toEqual(
      new Set(['filas', 'carpetas']),
    );
    expect(isOneScale).toBe(false);
  });

  test('twenty-four hours in seven panels, however the two stand', () => {
    const rows = ['lunes', 'martes'].flatMap((dia) =>
      Array.from({ length: 24 }, (__, hora) => ({ dia, hora, n: 1 })),
    );
    const marks = shapeOf(resultOf(rows), PLACES).views.get('barras') ?? [];
    expect(new Set(marks.map(({ series }) => series)).size).toBeLessThanOrEqual(7);
  });

  test('what was rounded to nought is written as what it may be, and a year without a comma', () => {
    const row = { anio: 2021, n: 0, n_min: 0, n_max: 2 };
    const { columns } = resultOf([row]);
    const [year, count] = columns;
    expect([year, count].map((column) => column && cellOf(row, column, columns))).toEqual([
      '2021',
      '0 a 2',
    ]);
  });
});

describe('a mistake is told with its line and its word', () => {
  const SQL = 'SELECT nn\nFROM observacione';
  test.each([
    [
      'Catalog Error: Table with name observacione does not exist!\nDid you mean "x"?\nLINE 2: FROM observacione\n             ^',
      'Línea 2: No hay una tabla «observacione»: las que hay están al pie.',
      'observacione',
    ],
    [
      'Binder Error: Referenced column "nn" not found in FROM clause!\nLINE 1: SELECT nn\n               ^',
      'Línea 1: No hay una columna «nn» en estas tablas.',
      'nn',
    ],
    ['Parser Error: syntax error at end of input', 'A la consulta le falta algo al final.', null],
    ['La tabla «colonias» no llegó.', 'La tabla «colonias» no llegó.', null],
  ])('%s', (said, words, marked) => {
    const { words: told, at } = mistakeOf(said, SQL);
    expect(told).toBe(words);
    expect(at && SQL.slice(at.from, at.to)).toBe(marked);
  });

  test('an empty query is said to be empty, whatever the engine makes of it', () => {
    const said = 'Parser Error: a single statement was expected';
    expect(mistakeOf(said, ' ').words).toMatch(/vacía/);
  });
});

test.each([
  ['SELECT sum(n) FROM observaciones', /colonias y su alcaldía.*registros.*meses, años/],
  [
    "SELECT clave, sum(n) FROM observaciones WHERE fuente = 'fgj_carpetas' AND indicador = 'x' AND periodo_tipo = 'anio' GROUP BY clave",
    null,
  ],
  ['SELECT sum(n) FROM horarios', null],
  ['SELECT count(*) AS n FROM observaciones', null],
  ["SELECT periodo, n FROM observaciones WHERE clave = '09015'", /^Estas filas mezclan registros/],
  [
    "SELECT sum(n) FROM observaciones WHERE nivel = 'alcaldia' AND fuente = 'sesnsp_victimas' AND indicador = 'x' AND periodo_tipo = 'lapso'",
    /cada sexo y el total.*cada edad/,
  ],
])('%s is warned of where it mixes', (sql, words) => {
  if (words === null) expect(overlapIn(sql)).toBeNull();
  else expect(overlapIn(sql)).toMatch(words);
});
