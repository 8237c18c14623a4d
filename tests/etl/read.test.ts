/** A file as it may come (packed, as a book, damaged) → the rows that are read, or words about what is wrong with it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Excel from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countQuirks } from '../../scripts/etl/check/quirks';
import { createClassification } from '../../scripts/etl/classify/classification';
import { classifyRows } from '../../scripts/etl/classify/classifyRows';
import { inWork, openDatabase, rowsOf, type Database } from '../../scripts/etl/database';
import { EtlError } from '../../scripts/etl/errors';
import { assignColonias } from '../../scripts/etl/place/assignColonias';
import { readAreas } from '../../scripts/etl/place/geography';
import { readPlaces } from '../../scripts/etl/place/places';
import { createRows } from '../../scripts/etl/read/keepRows';
import { readFile, type FileRead } from '../../scripts/etl/read/readFile';
import { readSourceRecord } from '../../scripts/etl/sourceRecord';
import { DAMAGES, whole, type Damage } from './damages';

const folder = mkdtempSync(join(tmpdir(), 'atlas-read-'));
const source = readSourceRecord('.', 'fgj_carpetas');
if (source.rows === 'polygons') throw new Error('fgj_carpetas has rows');
const TEXTS = [{ texto: 'VIOLENCIA FAMILIAR', indicador: 'violencia_familiar' }];
let db: Database;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => {
  db.closeSync();
  rmSync(folder, { recursive: true });
});

const given = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Read extends FileRead {
  /** Colonia, day, hour and longitude of each row that is of the source's texts, in order. */
  readonly kept: readonly string[];
}

const read = (path: string): Promise<Read> =>
  inWork(db, async () => {
    await createClassification(db, source.id, TEXTS);
    await createRows(db, source);
    const file = await readFile(db, source, path, 0);
    const rows = await rowsOf(
      db,
      `SELECT concat_ws(' ', colonia, day_of(fecha_hecho), hour_of(hora_hecho), longitud) AS kept FROM filas ORDER BY ALL`,
      v.object({ kept: v.string() }),
    );
    return { ...file, kept: rows.map(({ kept }) => kept) };
  });

const HEADER =
  'delito,fecha_hecho,hora_hecho,fecha_inicio,alcaldia_hecho,colonia_hecho,longitud,latitud';
const row = (longitude: string, colonia = 'PEÑÓN') =>
  `VIOLENCIA FAMILIAR,2024-02-04,21:30:00,2024-02-05,CUAUHTEMOC,${colonia},${longitude},19.42`;
const csv = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');
const kept = (...longitudes: readonly string[]) =>
  longitudes.map((longitude) => `PEÑÓN 2024-02-04 21 ${longitude}`);

type Cell = Excel.CellValue;
const BOOK = [
  'ID',
  'DELITO',
  'MODALIDAD - DELITO',
  'FECHA DE INICIO',
  'FECHA DE LOS HECHOS',
  'HORA DE LOS HECHOS',
  'COLONIA HECHOS',
  'ALCALDÍA HECHOS',
  'COORD. X',
  'COORD. Y',
];
const bookRow = (day: Cell, hour: Cell, x: Cell, text = 'Violencia familiar'): Cell[] => [
  ...[1, 'DELITO DE BAJO IMPACTO', text, '05/02/2024', day, hour, 'PEÑÓN', 'CUAUHTEMOC', x, 19.42],
];
const NOTES: readonly Cell[][] = [['Nota'], ['Nada que contar']];

async function book(sheets: Readonly<Record<string, readonly Cell[][]>>): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(['INCIDENCIA INVENTADA']);
    sheet.mergeCells('A1:J1');
    for (const cells of rows) sheet.addRow(cells);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a table is found by its bytes', () => {
  const two = csv(row('-99.1'), row('-99.2'));
  const cases: readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>][] = [
    ['plain', 'a.csv', () => two],
    ['gzipped under another name', 'b.csv', () => gzipSync(two)],
    ['under a title and blank lines', 'c.csv', () => `\n Corte: febrero\n\n${two}`],
    [
      'with semicolons, its columns in another order',
      'd.txt',
      () =>
        ['longitud', 'delito', 'colonia_hecho', 'fecha_hecho', 'hora_hecho', 'alcaldia_hecho'].join(
          ';',
        ) +
        ['-99.1', '-99.2']
          .map((x) => `\n${x};VIOLENCIA FAMILIAR;PEÑÓN;04/02/2024;21:30;CUAUHTEMOC`)
          .join(''),
    ],
    [
      'in a zip beside what is none',
      'e.csv',
      () =>
        zipSync({
          'datos/a.csv': strToU8(two),
          '__MACOSX/datos/._a.csv': strToU8('x'),
          'datos/.DS_Store': strToU8('x'),
          'diccionario.csv': strToU8('columna,qué es\ndelito,el delito\n'),
          'diccionario.pdf': strToU8('%PDF'),
        }),
    ],
    [
      'in a zip, in two parts',
      'f.zip',
      () =>
        zipSync({ '1.csv': strToU8(csv(row('-99.1'))), '2.csv.gz': gzipSync(csv(row('-99.2'))) }),
    ],
    [
      'in a book, beside other sheets',
      'g.xlsx',
      () =>
        book({
          Notas: NOTES,
          '1a Carpetas': [BOOK, bookRow('04/02/2024', '21:30:00', -99.1)],
          '1a (sigue)': [
            [],
            ['Corte'],
            BOOK,
            bookRow('4/2/2024', '21:30', '-99.2'),
            ['Fuente: inventada'],
          ],
        }),
    ],
    [
      'in a book, as numbers, dates, formulas and rich text',
      'h.csv',
      () =>
        book({
          Hoja1: [
            BOOK,
            bookRow(45_326, 0.895_833_333, { richText: [{ text: '-99' }, { text: '.1' }] }),
            bookRow(new Date(Date.UTC(2024, 1, 4)), new Date(Date.UTC(1899, 11, 30, 21, 30)), {
              formula: 'A1*2',
              result: -99.2,
            }),
          ],
        }),
    ],
    [
      'in a book within a zip',
      'i.zip',
      async () =>
        zipSync({
          'libro.xlsx': await book({
            a: [BOOK, ...[-99.1, -99.2].map((x) => bookRow('04/02/2024', '21:30', x))],
          }),
        }),
    ],
  ];
  test.each(cases)('%s', async (_, name, content) => {
    const file = await read(given(name, await content()));
    expect(file.kept).toEqual(kept('-99.1', '-99.2'));
    expect(file.unreadable).toBe(0);
  });

  test('and what of it is not read is told', async () => {
    const path = given(
      'told.zip',
      zipSync({
        'a.csv': strToU8(csv(row('-99.1'), 'sólo,tres,campos', '"abierta,y sigue')),
        'leeme.txt': strToU8('Léeme'),
      }),
    );
    const file = await read(path);
    expect(file.notes).toEqual([
      `«${path}/leeme.txt» no se lee: no es una tabla de fgj_carpetas.`,
      `«${path}/a.csv», renglón 3: trae 3 campos, y el encabezado 8. No se cuenta.`,
      `«${path}/a.csv», renglón 4: una comilla no cierra. No se cuenta.`,
    ]);
    expect([file.rows, file.unreadable]).toEqual([1, 2]);
  });
});

describe('what is no table is refused in words', () => {
  const text = csv(row('-99.1'));
  const zip = (encrypted: boolean, size?: number): Uint8Array => {
    const packed = Buffer.from(zipSync({ 'a.csv': strToU8(text) }));
    const listed = packed.indexOf('PK\x01\x02');
    if (encrypted) packed[listed + 8] = 1;
    if (size !== undefined) packed.writeUInt32LE(size, listed + 24);
    return packed;
  };
  const flipped = (packed: Uint8Array, at: number) =>
    packed.map((byte, index) => (index === at ? byte ^ 4 : byte));
  const cases: readonly [string, () => Uint8Array | string | Promise<Uint8Array>, RegExp][] = [
    ['empty', () => '', /está vacío: no tiene ni un byte/],
    ['blank', () => '\n\n', /no trae ningún texto/],
    ['a header alone', () => HEADER, /no trae ninguna fila/],
    ['a web page', () => ' <!DOCTYPE html><p>', /es una página web/],
    ['a PDF', () => '%PDF-1.7', /es un PDF/],
    ['an old or locked book', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls\).*contraseña/],
    ['7z', () => Buffer.from('377abcaf271c', 'hex'), /7z/],
    [
      'a cut gzip',
      () => gzipSync(text).subarray(0, 90),
      /está cortado o dañado después de \d+ bytes/,
    ],
    ['a cut zip', () => zip(false).subarray(0, 90), /como \.zip: está cortado/],
    ['an encrypted zip', () => zip(true), /«a\.csv» está protegido con contraseña/],
    ['a damaged zip', () => flipped(zip(false), 60), /«a\.csv» está (cortado o )?dañado/],
    [
      'a zip without a table',
      () => zipSync({ 'a/mapa.pdf': strToU8('x') }),
      /tiene «a\/mapa\.pdf»/,
    ],
    ['a zip in a zip', () => zipSync({ 'b.csv': zip(false) }), /un \.zip dentro de otro/],
    ['a zip that says it holds gigabytes', () => zip(false, 3e9), /más de 2000 MB/],
    ['a gzip of nothing', () => gzipSync(new Uint8Array(6.5e7), { level: 1 }), /más de 200 veces/],
    [
      'tables of other headers',
      () => zipSync({ 'a.csv': strToU8(text), 'b.csv': strToU8(text.replace('latitud', 'otra')) }),
      /encabezados distintos: .*a\.csv» y .*b\.csv»/,
    ],
    [
      'a book of other things',
      () =>
        book({
          Resumen: [
            ['Alcaldía', 'Total'],
            ['Una', 3],
          ],
          Notas: NOTES,
        }),
      /hoja Resumen» no es de la fuente.*«MODALIDAD - DELITO» o «delito».*hoja Notas» no tiene un encabezado/s,
    ],
    [
      'a book without its sheets',
      () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      /libro de Excel: está dañado/,
    ],
  ];
  test.each(cases)('%s', async (_, content, words) => {
    const refused = read(given('x.csv', await content()));
    await expect(refused).rejects.toThrow(EtlError);
    await expect(refused).rejects.toThrow(words);
  });

  test('a folder', async () => {
    await expect(read(folder)).rejects.toThrow(/es una carpeta/);
  });
});

describe('a damaged text', () => {
  /** Of the engine or the language, not for whoever reads. */
  const FOREIGN = /duckdb|\berror\b|undefined|null|unexpected|invalid|exception|at line/i;

  async function expectFates(damages: readonly Damage[], picks: readonly number[]): Promise<void> {
    let at = 0;
    const pick = (below: number): number => (picks[(at += 1) % picks.length] ?? 0) % below;
    const rows = Array.from({ length: 60 }, (_, index) => row(`-99.${100 + index}`));
    const draft = damages.reduce((before, { apply }) => apply(before, pick), whole(HEADER, rows));
    const path = given(
      'damaged.csv',
      draft.pack(Buffer.concat(draft.lines.map(({ bytes, end }) => Buffer.concat([bytes, end])))),
    );
    const intact = draft.lines.flatMap(({ row: index }) =>
      index === null ? [] : [`-99.${100 + index}`],
    );
    const outcome = await read(path).catch((thrown: unknown) => thrown);
    if (outcome instanceof EtlError) {
      const isRefused = damages.some((damage) => damage.isRefused) || intact.length === 0;
      expect(isRefused, outcome.message).toBe(true);
      expect(outcome.message.replace(path, '')).not.toMatch(FOREIGN);
      return;
    }
    const { kept: found } = v.parse(v.looseObject({ kept: v.array(v.string()) }), outcome);
    expect(found).toEqual(expect.arrayContaining(kept(...intact)));
  }

  test.each(DAMAGES.map((damage) => [damage.name, damage] as const))('%s', async (_, damage) => {
    await expectFates([damage], [7, 11, 2, 31, 5, 23, 3]);
  });

  test('twice over is read in all that is intact, or refused in words', async () => {
    const pairs = fc.uniqueArray(fc.nat(DAMAGES.length - 1), { minLength: 2, maxLength: 2 });
    const picks = fc.array(fc.nat(1e6), { minLength: 5, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pairs, picks, async (indices, drawn) => {
        // Lines are damaged before they are encoded, and these before the file is packed.
        const damages = indices.sort((a, b) => a - b).flatMap((index) => DAMAGES[index] ?? []);
        await expectFates(damages, drawn);
      }),
      { numRuns: 40, seed: 20260731 },
    );
  });
});

test('quirks of rows that count are counted, and of texts that nearly do', async () => {
  const rows = [
    'VIOLENCIA FAMILIAR,2019-02-04 10:00:00,21:30:00:00,2019-02-03,CUAUHTEMOC,ESTE,,',
    'VIOLENCIA FAMILIAR,2019-02-05,12:00:00,2019-02-05,CUAUHTEMOC,ESTE,-90.5,19.4',
    'VIOLENCIA FAMILIAR,2019-02-05,12:00:00,2019-02-05,CUAUHTEMOC,ESTE,-90.5,19.4',
    'VIOLENCIA FAMILIAR,2019-02-06,,2019-02-06,CUAUHTEMOC,ESTE,equis,19.4',
    'VIOLENCIA FAMILIAR,2019-02-06,noche,2019-02-06,MARTE,ESTE,,',
    'Violencia Famíliar,2019-02-07,10:00,2019-02-07,CUAUHTEMOC,ESTE,,',
    'VIOLENCIA FAMIL\uFFFDAR,2019-02-07,10:00,2019-02-07,CUAUHTEMOC,ESTE,,',
    'ROBO,2019-02-07,10:00,2019-02-07,CUAUHTEMOC,ESTE,,',
  ];
  const path = given('quirks.csv', csv(...rows));
  const root = join(folder, 'project');
  cpSync('tests/etl/small/catalogs', join(root, 'data/catalogs'), { recursive: true });
  const places = readPlaces(root);
  const areas = readAreas('tests/etl/small/input/colonias.geojson', places.colonias);
  const quirks = await inWork(db, async () => {
    await createClassification(db, source.id, TEXTS);
    await createRows(db, source);
    await readFile(db, source, path, 0);
    await classifyRows(db, source, places.alcaldias, '2019-12-31');
    await assignColonias(db, places, areas, ['09015']);
    return countQuirks(db, source);
  });
  expect(Object.fromEntries(quirks.map(({ id, rows: n }) => [id, n]))).toEqual({
    delito_casi_catalogado: 2,
    fecha_con_hora: 1,
    apertura_anterior: 1,
    hora_vacia: 1,
    hora_con_centesimas: 1,
    hora_mediodia: 2,
    coordenada_vacia: 1,
    coordenada_ilegible: 1,
    coordenada_fuera: 2,
    fila_igual: 1,
    punto_en_otra_colonia: 2,
  });
});
