/**
 * Builds over a release, of the same file damaged in ways that leave it readable: cut at any byte, its
 * columns shifted, twice itself, its dates in another form, half a year gone. Each is refused with the
 * old release to the byte, or changes no closed year beyond the rule.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { EtlError } from '../../../scripts/etl/io/errors';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, contents, HEADER, PROJECT, scratch, withinHour } from '../project';
import { expectWhole } from './apart';
import { MUTATIONS } from './mutations';
import { chance } from './random';

const CUTS = Number(process.env['CORTES'] ?? 4);
const ALCALDIAS = ['CUAUHTEMOC', 'COYOACAN', 'TLAHUAC'];
const two = (value: number) => String(value).padStart(2, '0');

/** Six years, day by day, of what the documented header tells of: 30 cases a month and alcaldía. */
const ROWS = Array.from({ length: 6 * 12 * 30 * ALCALDIAS.length }, (_, index) => {
  const [place, day, month, year] = [
    index % 3,
    Math.floor(index / 3) % 30,
    Math.floor(index / 90) % 12,
    2019 + Math.floor(index / 1080),
  ];
  const date = `${year}-${two(month + 1)}-${two(Math.min(day + 1, month === 1 ? 28 : 30))}`;
  return [
    ALCALDIAS[place],
    place === 0 ? 'Jacarandas' : '',
    // Within the colonia that is named.
    `19.42${10 + (index % 60)}`,
    `-99.14${10 + (index % 60)}`,
    'VIOLENCIA FAMILIAR',
    date,
    withinHour(two(9 + (index % 10)), index),
    String(year),
    '1',
  ];
});
const fileOf = (rows: readonly (readonly (string | undefined)[])[]) =>
  Buffer.from(`${[HEADER, ...rows.map((row) => row.join(','))].join('\n')}\n`);
const WHOLE = fileOf(ROWS);

/** Of the invented project, with the number that the true descriptor has. */
let root = '';
let standing = '';

const build = (bytes: Buffer, out: string, accepted: readonly string[] = []) => {
  const path = join(scratch(), 'carpetas.csv');
  writeFileSync(path, bytes);
  return buildRelease(root, {
    inputs: new Map([
      ['fgj_carpetas', [path]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
    accepted: new Set(accepted),
  });
};

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-etl-'));
  root = join(dir, 'proyecto');
  standing = join(dir, 'data');
  cpSync(PROJECT, root, { recursive: true });
  const descriptor = join(root, 'data/sources/fgj_carpetas.json');
  const { silencio_dias } = JSON.parse(readFileSync('data/sources/fgj_carpetas.json', 'utf8'));
  writeFileSync(
    descriptor,
    JSON.stringify({ ...JSON.parse(readFileSync(descriptor, 'utf8')), silencio_dias }),
  );
  const path = join(dir, 'carpetas.csv');
  writeFileSync(path, WHOLE);
  await buildRelease(root, {
    inputs: new Map([
      ['fgj_carpetas', [path]],
      ['colonias', [COLONIAS]],
    ]),
    out: standing,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
  });
  return () => {
    rmSync(dir, { recursive: true, force: true });
  };
}, 120_000);
function overStanding(): string {
  const out = join(scratch(), 'data');
  cpSync(standing, out, { recursive: true });
  return out;
}

const years = async (out: string) => {
  const rows = await ask(
    out,
    'observaciones',
    `SELECT indicador || ' ' || clave || ' ' || year(periodo) AS celda, n AS n_casos FROM tabla
     WHERE nivel = 'alcaldia' AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total'
       AND year(periodo) <= 2023`,
    v.object({ celda: v.string(), n_casos: v.number() }),
  );
  return new Map(rows.map(({ celda, n_casos }) => [celda, n_casos]));
};

/** @returns the refusal, or undefined where it was published. */
async function held(bytes: Buffer): Promise<string | undefined> {
  const out = overStanding();
  const before = contents(out);
  try {
    await build(bytes, out);
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    expect(contents(out)).toEqual(before);
    return thrown.message;
  }
  expectWhole(out);
  const now = await years(out);
  for (const [cell, n] of await years(standing)) {
    const after = now.get(cell) ?? 0;
    const change = Math.abs(after - n);
    expect([cell, change <= 3 || change <= 0.02 * n]).toEqual([cell, true]);
  }
  return undefined;
}

const mapped = (
  change: (row: readonly (string | undefined)[]) => readonly (string | undefined)[],
) => fileOf(ROWS.map(change));
/** The same rows with their date, the sixth column, changed. */
const dated = (write: (date: string) => string) =>
  mapped((row) => row.map((field = '', column) => (column === 5 ? write(field) : field)));
const serial = (date: string) =>
  String(Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000));
const american = (date: string) => {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
};

describe('a file that is damaged and can still be read', () => {
  it('unchanged is published over itself, and in capitals too', async () => {
    expect(await held(WHOLE)).toBeUndefined();
    const capitals = Buffer.from(WHOLE.toString().replace(HEADER, HEADER.toUpperCase()));
    const out = overStanding();
    await build(capitals, out);
    expect(await years(out)).toEqual(await years(standing));
  }, 120_000);

  it('cut in half is refused as silent, with its figure and both flags', async () => {
    const message = await held(WHOLE.subarray(0, WHOLE.length / 2));
    expect(message).toMatch(
      /silencio .*: .*hecho el 202[12]-\d\d-\d\d, 1\d{3} días antes del 2024-12-31/,
    );
    expect(message).toContain('--aceptar silencio:fgj_carpetas');
    expect(message).toContain('--aceptar cerrados:fgj_carpetas');
  }, 60_000);

  it('cut in half is refused on a first build too', async () => {
    await expect(
      build(WHOLE.subarray(0, WHOLE.length / 2), join(scratch(), 'data')),
    ).rejects.toThrow(/silencio/);
  }, 60_000);

  it(
    'cut at any byte is refused, or all it lost is of the open year',
    async () => {
      const { below } = chance(23);
      for (let cut = 0; cut < CUTS; cut += 1) {
        await held(WHOLE.subarray(0, 200 + below(WHOLE.length - 200)));
      }
    },
    60_000 + CUTS * 30_000,
  );

  it('with its columns shifted is refused, and told so', async () => {
    const shifted = mapped((row) => [row.at(-1), ...row.slice(0, -1)]);
    expect(await held(shifted)).toMatch(/recorridas/);
  }, 60_000);

  it('twice itself is refused for its equal rows', async () => {
    expect(await held(Buffer.concat([WHOLE, WHOLE]))).toMatch(/iguales .*\(50%/);
  }, 60_000);

  it('with half a year missing is refused for its months and its years', async () => {
    const message = await held(
      fileOf(ROWS.filter(([, , , , , date = '']) => date < '2022-01' || date > '2022-07')),
    );
    expect(message).toMatch(/mes .*en 2022-0\d, 0 donde se esperaban 30/);
    expect(message).toMatch(/cerrados .*en 2022, de 360 a 180 \(50%\)/);
  }, 60_000);

  it.each([
    ['Excel serial numbers', dated(serial), /números de serie de Excel/],
    ['dates of the United States', dated(american), /Estados Unidos/],
    [
      'some dates of the United States',
      dated((date) => (date.startsWith('2022') ? american(date) : date)),
      /ilegibles .*\n.*Estados Unidos/,
    ],
    [
      'crimes that nobody knows',
      mapped((row) => row.map((field, column) => (column === 4 ? 'VIOLENCIA DOMESTICA' : field))),
      /no está en data\/catalogs\/delitos\.csv. Lo más frecuente: «VIOLENCIA DOMESTICA» \(6480\)/,
    ],
  ])(
    'with %s is refused, and its cause is named',
    async (_, bytes, cause) => {
      expect(await held(bytes)).toMatch(cause);
    },
    60_000,
  );

  it('is published where what is true is accepted by name', async () => {
    const out = overStanding();
    const flags = ['silencio', 'mes', 'cerrados'].map((rule) => `${rule}:fgj_carpetas`);
    const { summary } = await build(WHOLE.subarray(0, WHOLE.length / 2), out, flags);
    for (const flag of flags) expect(summary).toContain(`ACEPTADO  ${flag}: `);
    const told = await ask(
      out,
      'calidad',
      `SELECT regla, fuente, descripcion FROM tabla WHERE starts_with(regla, 'aceptado_')`,
      v.object({ regla: v.string(), fuente: v.string(), descripcion: v.string() }),
    );
    expect(told.map(({ regla, fuente }) => `${regla.slice('aceptado_'.length)}:${fuente}`)).toEqual(
      expect.arrayContaining(flags),
    );
    expect(told.every(({ descripcion }) => descripcion.startsWith('Se publicó aunque'))).toBe(true);
    expect(summary).toMatch(/pasa {2}iguales:fgj_carpetas: 0 de/);
  }, 60_000);

  it(
    'by any of the known mutations changes no closed year beyond the rule',
    async () => {
      const names = Object.keys(MUTATIONS);
      const { below } = chance(Number(process.env['SEMILLA'] ?? 5));
      for (let tried = 0; tried < CUTS; tried += 1) {
        const name = names[below(names.length)] ?? '';
        const mutated = MUTATIONS[name]?.(WHOLE, chance(tried)) ?? WHOLE;
        await held(tried % 2 === 0 ? mutated : gzipSync(mutated));
      }
    },
    60_000 + CUTS * 30_000,
  );
});
