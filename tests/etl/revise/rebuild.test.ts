/** Builds over builds: the history that a release carries, on disk. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import type { BuildOptions } from '../../../scripts/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, contents, PROJECT, readRelease, scratch } from '../project';
import { fifteenths, writeOpened, type OpenedCase } from '../count/openedFiles';

const FIRST = ['2019-01-01', '2021-12-31'] as const;
const SECOND = ['2019-01-01', '2022-01-31'] as const;

const CASES: readonly OpenedCase[] = fifteenths(2019, 2021).flatMap((fact, month) => [
  { delito: 'VIOLENCIA FAMILIAR', fact, after: 0, count: 20 + (month % 7) },
  { delito: 'VIOLENCIA FAMILIAR', fact, after: 0, count: 3, colonia: 'Ampl. Jacarandas' },
  { delito: 'ABUSO SEXUAL', fact, after: 0, count: 2 + (month % 3) },
]);

const MORE: readonly OpenedCase[] = [
  ...CASES,
  { delito: 'VIOLENCIA FAMILIAR', fact: '2021-11-20', after: 50, count: 6 },
  { delito: 'ABUSO SEXUAL', fact: '2020-03-20', after: 0, count: 2 },
];

/** As many in the next year, up to where the one before it is complete, and so told of colonias a second time. */
const THIRD = ['2019-01-01', '2022-08-31'] as const;
const LATER: readonly OpenedCase[] = fifteenths(2022, 2022)
  .filter((fact) => fact < THIRD[1])
  .flatMap((fact) => [
    { delito: 'VIOLENCIA FAMILIAR', fact, after: 0, count: 22 },
    { delito: 'VIOLENCIA FAMILIAR', fact, after: 0, count: 3, colonia: 'Ampl. Jacarandas' },
    { delito: 'ABUSO SEXUAL', fact, after: 0, count: 3 },
  ]);

const options = (
  out: string,
  paths: readonly string[],
  profile: BuildOptions['profile'] = 'publico',
): BuildOptions => ({
  inputs: new Map([
    ['fgj_carpetas', paths],
    ['colonias', [COLONIAS]],
  ]),
  out,
  profile,
  alcaldia: CUAUHTEMOC,
});

const revisions = (out: string, where: string) =>
  ask(
    out,
    'revisiones',
    `SELECT de || ' → ' || coalesce(a, '') || ': ' || indicador || ' ' || clave || ' ' ||
       strftime(periodo, '%Y-%m') || ' ' || antes || ' → ' || despues AS fila
     FROM tabla WHERE ${where} ORDER BY ALL`,
    v.object({ fila: v.string() }),
  ).then((rows) => rows.map(({ fila }) => fila));

describe('a build over another', () => {
  it('of the same files has the same bytes; of newer ones, the history of both', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const first = writeOpened(dir, 'a.csv', FIRST, CASES);
    const second = writeOpened(dir, 'b.csv', SECOND, MORE);
    await buildRelease(PROJECT, options(out, [first]));
    const bytes = contents(out);
    const { publicacion } = readRelease(out);
    await buildRelease(PROJECT, options(out, [first]));
    expect(contents(out)).toEqual(bytes);
    expect(await revisions(out, 'true')).toEqual([]);

    await buildRelease(PROJECT, options(out, [second]));
    const changed = contents(out);
    const ofYears = "periodo_tipo = 'anio' AND nivel = 'alcaldia' AND comparacion = 'publicacion'";
    const years = [
      `${publicacion} → : abuso_sexual 09015 2020-01 36 → 38`,
      `${publicacion} → : violencia_familiar 09015 2021-01 311 → 317`,
      `${publicacion} → : violencia_sexual 09015 2020-01 36 → 38`,
      `${publicacion} → : violencia_total 09015 2020-01 347 → 349`,
      `${publicacion} → : violencia_total 09015 2021-01 347 → 353`,
    ];
    const told = await revisions(out, ofYears);
    expect(told.map((row) => row.replace(/\d+ → \d+$/, ''))).toEqual(
      years.map((row) => row.replace(/\d+ → \d+$/, '')),
    );
    expect(
      told.map((row) => {
        const [before = 0, after = 0] =
          row
            .match(/\d+ → \d+$/)?.[0]
            .split(' → ')
            .map(Number) ?? [];
        return after - before;
      }),
    ).toEqual([2, 6, 2, 2, 6]);
    // Of colonias, what is closed is told again as it was.
    expect(await revisions(out, "nivel = 'colonia'")).toEqual([]);
    await buildRelease(PROJECT, options(out, [second]));
    expect(contents(out)).toEqual(changed);

    // Back again: what the second said is closed with its id, and told by year and alcaldía.
    const { publicacion: middle } = readRelease(out);
    await buildRelease(PROJECT, options(out, [first]));
    expect(await revisions(out, `de = '${publicacion}'`)).toEqual(
      told.map((row) => row.replace(' → :', ` → ${middle}:`)),
    );
  }, 60_000);

  it('tells in no row of a cell that it suppresses', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(out, [writeOpened(dir, 'a.csv', FIRST, CASES)]));
    // A colonia whose quarter had nine cases is left with three.
    const fewer = [...MORE, ...LATER].filter(
      ({ colonia, fact }) =>
        colonia !== 'Ampl. Jacarandas' || !['2020-05-15', '2020-06-15'].includes(fact),
    );
    await buildRelease(PROJECT, {
      ...options(out, [writeOpened(dir, 'b.csv', THIRD, fewer)]),
      accepted: new Set(['colonias:fgj_carpetas', 'cerrados:fgj_carpetas']),
    });
    const hidden = await ask(
      out,
      'observaciones',
      `SELECT fuente, indicador, clave, periodo_tipo, strftime(periodo, '%Y-%m-%d') AS periodo
       FROM tabla WHERE n IS NULL AND sexo = 'total'`,
      v.record(v.string(), v.string()),
    );
    const rows = await ask(
      out,
      'revisiones',
      `SELECT fuente, indicador, clave, periodo_tipo, strftime(periodo, '%Y-%m-%d') AS periodo
       FROM tabla`,
      v.record(v.string(), v.string()),
    );
    const written = new Set(hidden.map((row) => JSON.stringify(row)));
    expect([...written].some((cell) => cell.includes('"2020-04-01"'))).toBe(true);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => written.has(JSON.stringify(row)))).toEqual([]);
  }, 60_000);

  it('given both editions, says what was added and how much of it came late', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const first = writeOpened(dir, 'a.csv', FIRST, CASES);
    const second = writeOpened(dir, 'b.csv', SECOND, MORE);
    await buildRelease(PROJECT, options(out, [first, second]));
    const rows = await ask(
      out,
      'revisiones',
      `SELECT indicador, year(periodo) AS n_anio, agregados, agregados_tardios, retirados FROM tabla
       WHERE comparacion = 'cosecha' AND indicador IN ('violencia_familiar', 'abuso_sexual') ORDER BY ALL`,
      v.object({
        indicador: v.string(),
        n_anio: v.number(),
        agregados: v.number(),
        agregados_tardios: v.number(),
        retirados: v.number(),
      }),
    );
    expect(rows).toEqual([
      {
        indicador: 'abuso_sexual',
        n_anio: 2020,
        agregados: 2,
        agregados_tardios: 0,
        retirados: 0,
      },
      {
        indicador: 'violencia_familiar',
        n_anio: 2021,
        agregados: 6,
        agregados_tardios: 6,
        retirados: 0,
      },
    ]);
    const bytes = contents(out);
    await buildRelease(PROJECT, options(out, [first, second]));
    expect(contents(out)).toEqual(bytes);
  }, 60_000);

  it('of the other profile, or over a release of an older format, starts anew', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const first = writeOpened(dir, 'a.csv', FIRST, CASES);
    const second = writeOpened(dir, 'b.csv', SECOND, MORE);
    await buildRelease(PROJECT, options(out, [first]));
    await buildRelease(PROJECT, options(out, [second], 'interno'));
    expect(await revisions(out, 'true')).toEqual([]);

    const path = join(out, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    delete manifest.tablas.revisiones;
    manifest.fuentes = [];
    writeFileSync(path, JSON.stringify(manifest));
    await buildRelease(PROJECT, options(out, [first], 'interno'));
    expect(await revisions(out, 'true')).not.toEqual([]);
  }, 60_000);

  it('is refused where the one that stands cannot be read', async () => {
    const dir = scratch();
    const out = join(dir, 'data');
    const first = writeOpened(dir, 'a.csv', FIRST, CASES);
    await buildRelease(PROJECT, options(out, [first]));
    rmSync(join(out, readRelease(out).tablas.observaciones.archivo));
    await expect(buildRelease(PROJECT, options(out, [first]))).rejects.toThrow(
      /La publicación que está en «.*» no se puede leer/,
    );
  }, 60_000);
});
