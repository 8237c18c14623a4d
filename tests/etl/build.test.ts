/** A folder of official files → a release: tests/etl/small/input, invented and dirty, against what is expected of it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/etl/pipeline';
import type { Manifest } from '../../src/lib/contract/manifest';
import { accepted, inventedProject, SMALL } from './project';
import { rowsOfRelease } from './release';

const folder = mkdtempSync(join(tmpdir(), 'atlas-etl-'));
const root = inventedProject(folder);
const out = join(folder, 'release');
let manifest: Manifest;

const inputs = (replaced: Readonly<Record<string, string>> = {}) =>
  new Map([
    ['colonias', [`${SMALL}/input/colonias.geojson`]],
    ['fgj_carpetas', [replaced['fgj_carpetas'] ?? `${SMALL}/input/carpetas.csv`]],
    ['fgj_victimas_2020', [`${SMALL}/input/victimas.csv`]],
    ['linea_mujeres', [`${SMALL}/input/linea.csv`]],
    ['sesnsp_idm', [replaced['sesnsp_idm'] ?? `${SMALL}/input/idm.csv`]],
  ]);

beforeAll(async () => {
  manifest = await build({ root, inputs: inputs(), out, alcaldia: '09015', accepted });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder of files', () => {
  test('is counted, rounded by colonia, and told cell by cell', async () => {
    const told = await rowsOfRelease(
      out,
      `SELECT fuente, indicador, clave, periodo_tipo, periodo::VARCHAR AS periodo, sexo, edad, n, n_min, n_max, provisional
       FROM observaciones WHERE n > 0 ORDER BY ALL`,
    );
    const csv = told.map((row) => Object.values(row).join(',')).join('\n');
    expect(`${csv}\n`).toBe(readFileSync(`${SMALL}/expected/observaciones.csv`, 'utf8'));
  });

  test('accounts for every row, each with one reason', () => {
    const fates = manifest.sources.map(({ id, rowsRead, rowsCounted, setAside }) => ({
      id,
      rowsRead,
      rowsCounted,
      setAside: Object.fromEntries(setAside.map(({ reason, rows }) => [reason, rows])),
    }));
    expect(fates).toEqual(JSON.parse(readFileSync(`${SMALL}/expected/fates.json`, 'utf8')));
  });

  test('says zero where the files tell, and nothing where they do not', async () => {
    const [months] = await rowsOfRelease(
      out,
      `SELECT count(*) FILTER (fuente = 'fgj_carpetas')::INTEGER AS carpetas,
         count(*) FILTER (fuente = 'sesnsp_idm')::INTEGER AS sesnsp FROM observaciones WHERE periodo_tipo = 'mes'`,
    );
    // 11 indicators in 2 alcaldías in 12 months; 2 in 2 alcaldías in the 3 months before the blanks, but for one cell
    // whose count is no number.
    expect(months).toEqual({ carpetas: 11 * 2 * 12, sesnsp: 2 * 2 * 3 - 1 });
  });

  test('gives the same bytes again', async () => {
    const again = join(folder, 'again');
    await build({ root, inputs: inputs(), out: again, alcaldia: '09015', accepted });
    const bytes = (at: string) =>
      readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'base64')]);
    expect(bytes(again)).toEqual(bytes(out));
  });
});

describe('a file that is not as it should be', () => {
  const text = readFileSync(`${SMALL}/input/carpetas.csv`, 'utf8');
  const given = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { fgj_carpetas: path };
  };
  const cases: readonly [string, () => Record<string, string>, RegExp][] = [
    [
      'lacks a column',
      () => given('a.csv', text.replace('fecha_hecho', 'fecha_del_echo')),
      /«fecha_hecho».*la más parecida es «fecha_del_echo»/s,
    ],
    [
      'does not tell until when it counts',
      () => given('b.csv', text.replace('fecha_inicio', 'otra').replace('hora_hecho', 'hora')),
      /hasta qué día cuenta|no dice/,
    ],
    ['is no table', () => given('c.csv', '<html>\n<body>\n'), /es una página web/],
    [
      'is cut',
      () => given('d.csv.gz', gzipSync(text).subarray(0, -100)),
      /no se puede leer hasta el final/,
    ],
  ];
  test.each(cases)('and %s is refused, and the old release stands', async (_, spoilt, message) => {
    const before = readdirSync(out);
    const refused = build({ root, inputs: inputs(spoilt()), out, alcaldia: '09015', accepted });
    await expect(refused).rejects.toThrow(message);
    expect(readdirSync(out)).toEqual(before);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });
});
