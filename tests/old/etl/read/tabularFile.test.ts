/** A file is what its bytes say it is, whatever its name; what is unpacked is ours alone, and goes away. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EtlError } from '../../../../scripts/old/etl/io/errors';
import { openTabularFile } from '../../../../scripts/old/etl/read/tabularFile';
import { fgjCarpetas } from '../../../../scripts/old/etl/sources/fgj_carpetas';
import { fgjVictimas } from '../../../../scripts/old/etl/sources/fgj_victimas';
import { HEADER, scratch } from '../project';
import { carpeta, carpetasSheet, victima, victimasSheet, writeWorkbook } from './inventedWorkbook';
import { random } from '../../../uniform';

const CSV = `${HEADER}\nCUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2023-02-03,,,\n`;
const csv = strToU8(CSV);

const open = (path: string) => openTabularFile(path, fgjCarpetas.vintages);

/** Our own temporary folder, to see what is left in it. */
let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'prueba-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  expect(
    readdirSync(temporary).filter(
      (name) => name.startsWith('atlas-') && !name.startsWith('atlas-etl-'),
    ),
  ).toEqual([]);
});

function written(name: string, bytes: string | Uint8Array): string {
  const path = join(scratch(), name);
  writeFileSync(path, bytes);
  return path;
}

describe('the kind of a file', () => {
  const kinds: readonly (readonly [string, string | Uint8Array])[] = [
    ['a.csv', csv],
    ['a.csv.gz', gzipSync(csv)],
    ['a.zip', zipSync({ 'carpetas/a.csv': csv, '__MACOSX/._a.csv': csv, '.DS_Store': csv })],
    ['a.csv.gz.zip', zipSync({ 'a.csv.gz': gzipSync(csv) })],
    ['con LEEME.zip', zipSync({ 'a.CSV': csv, 'LEEME.txt': strToU8('hola'), 'dic.pdf': csv })],
    ['sin extensión.zip', zipSync({ carpetas: csv })],
    ['a [1] {x}*.csv', csv],
    ['texto.zip', csv],
    ['comprimido.csv', gzipSync(csv)],
    ['zip.csv.gz', zipSync({ 'a.csv': csv })],
  ];
  it.each(kinds)('of %s is told by its bytes', async (name, bytes) => {
    const file = await open(written(name, bytes));
    expect([file.vintage.id, file.columns.join()]).toEqual(['derivado_puntos', HEADER]);
    file.dispose();
  });

  it('of a workbook too, and what is unpacked can be read by nobody else', async () => {
    const path = await writeWorkbook(scratch(), [carpetasSheet([carpeta()])], 'libro.csv');
    const file = await open(path);
    expect(file.vintage.id).toBe('fgj_libro_carpetas');
    expect(statSync(file.csv).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file.csv)).mode & 0o777).toBe(0o700);
    file.dispose();
    expect(existsSync(dirname(file.csv))).toBe(false);
  });

  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['dos.zip', zipSync({ 'a.csv': csv, 'b.csv': csv }), /más de un archivo.*«a\.csv», «b\.csv»/],
    ['vacio.zip', zipSync({}), /\.zip sin ningún archivo dentro/],
    ['carpeta.zip', zipSync({ 'x/': new Uint8Array() }), /\.zip sin ningún archivo dentro/],
    [
      'muñeca.zip',
      zipSync({ 'a.zip': zipSync({ 'a.csv': csv }) }),
      /un \.zip dentro de otro: «a\.zip»/,
    ],
    [
      'sale.zip',
      zipSync({ '../a.csv': csv }),
      /No se pudo abrir «.*sale\.zip» como \.zip.*\.\.\/a\.csv/,
    ],
    ['raiz.zip', zipSync({ '/etc/a.csv': csv }), /No se pudo abrir .*\/etc\/a\.csv/],
    ['cortado.zip', zipSync({ 'a.csv': csv }).subarray(0, 60), /No se pudo abrir .* como \.zip/],
    ['cortado.csv.gz', gzipSync(csv).subarray(0, 30), /No se pudo leer .*cortado\.csv\.gz/],
    [
      'viejo.xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      /\(\.xls\), o uno con contraseña/,
    ],
    ['unicode.csv', Buffer.from(`\uFEFF${CSV}`, 'utf16le'), /UTF-16/],
    ['imagen.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /no es texto/],
    ['datos.csv', '{"help": "https://…", "success": true}', /como un JSON/],
    ['doble.csv', 'delito,fecha_hecho,delito\n', /dos veces la columna «delito»/],
  ];
  it.each(refused)('of %s is named, and it is refused', async (name, bytes, message) => {
    await expect(open(written(name, bytes))).rejects.toThrow(message);
  });

  it('is told by name to whoever gave a zip: the temporary one would say nothing', async () => {
    const path = written('portal.zip', zipSync({ 'a.csv': strToU8('<html>') }));
    await expect(open(path)).rejects.toThrow(/«[^»]*portal\.zip» no es un CSV/);
  });
});

describe('damage', () => {
  it('of one byte in a file that was packed as it is', async () => {
    const bytes = Buffer.from(zipSync({ 'a.csv': [csv, { level: 0 }] }));
    const at = bytes.indexOf('VIOLENCIA');
    bytes.write('X', at);
    await expect(open(written('tocado.zip', bytes))).rejects.toThrow(/«a\.csv» llegó dañado/);
  });

  it('in a zip or a workbook is an error that names it, never a crash nor a silence', async () => {
    const workbook = readFileSync(
      await writeWorkbook(scratch(), [
        carpetasSheet([carpeta()]),
        victimasSheet([victima(9_100_001, 'VIOLENCIA FAMILIAR', 'FEMENINO', 30)]),
      ]),
    );
    const whole = [workbook, Buffer.from(zipSync({ 'a.csv': csv }))];
    const dir = scratch();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole.keys()),
        random,
        fc.constantFrom('cut', 'flip'),
        fc.integer({ min: 1, max: 255 }),
        async (which, where, how, mask) => {
          const bytes = Buffer.from(whole[which] ?? '');
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          const path = join(dir, 'roto.xlsx');
          writeFileSync(path, how === 'cut' ? bytes.subarray(0, at) : bytes);
          try {
            const file = await openTabularFile(path, [
              ...fgjCarpetas.vintages,
              ...fgjVictimas.vintages.filter(({ hoja }) => hoja === undefined),
            ]);
            file.dispose();
          } catch (cause) {
            expect(cause).toBeInstanceOf(EtlError);
            expect(String(cause)).toContain('roto.xlsx');
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
