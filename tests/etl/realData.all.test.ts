/** The real files beside the project, counted: the numbers that must come out. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../scripts/etl/build/build';
import { rebuildRelease } from '../../scripts/etl/build/rebuild';
import { literal } from '../../scripts/etl/io/database';
import { quiet } from '../../scripts/etl/io/progress';
import { CUAUHTEMOC } from './alcaldia';
import { readCatalogs } from '../../scripts/etl/geo/placeCatalogs';
import type { MeasuredKnot } from '../../scripts/etl/count/delayCurves';
import { isAbsent, shared } from '../shared';
import { measured } from './count/measured';
import { ask, contents, readRelease, scratch } from './project';

const REAL = shared('data/real');
const CITY = join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
const inputs = new Map([
  ['fgj_carpetas', [CITY]],
  ['colonias', [join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
]);

const absent = isAbsent(CITY, 'no se prueban los archivos reales');

describe.skipIf(absent)('the real carpetas of the whole city', () => {
  it('give the known numbers of Cuauhtémoc and Centro, case by case accounted for', async () => {
    const out = join(scratch(), 'data');
    await buildRelease('.', { inputs, out, profile: 'interno', alcaldia: CUAUHTEMOC });
    const years = async (indicador: string, clave: string) =>
      (
        await ask(
          out,
          'observaciones',
          `SELECT n AS n_casos FROM tabla WHERE indicador = ${literal(indicador)} AND clave = ${literal(clave)}
           AND periodo_tipo = 'anio' ORDER BY periodo`,
          v.object({ n_casos: v.number() }),
        )
      ).map((row) => row.n_casos);
    expect(await years('violencia_familiar', '09015')).toEqual([
      2104, 2003, 2443, 2466, 2633, 2429,
    ]);
    expect(await years('feminicidio', '09015')).toEqual([4, 14, 7, 12, 3, 9]);
    expect((await years('violencia_sexual', '09015')).at(-1)).toBe(995);
    expect(await years('violencia_familiar', '0901500010007')).toEqual([
      335, 314, 376, 415, 426, 387,
    ]);

    const whole = await years('violencia_total', '09015');
    expect(whole.reduce((a, b) => a + b)).toBe(19_739);
    const [inColonia] = await ask(
      out,
      'observaciones',
      "SELECT sum(n) AS n_casos FROM tabla WHERE indicador = 'violencia_total' AND nivel = 'colonia' AND periodo_tipo = 'anio'",
      v.object({ n_casos: v.number() }),
    );
    expect(inColonia?.n_casos).toBe(19_530);
    const quality = await ask(
      out,
      'calidad',
      'SELECT regla, filas AS n_filas FROM tabla',
      v.object({ regla: v.string(), n_filas: v.nullable(v.number()) }),
    );
    const filas = new Map(quality.map((row) => [row.regla, row.n_filas]));
    expect((filas.get('colonia_por_nombre') ?? 0) + (filas.get('colonia_por_variante') ?? 0)).toBe(
      19_506,
    );
    expect(filas.get('colonia_por_punto')).toBe(24);
    expect(readRelease(out).fuentes[0]).toMatchObject({
      filas_leidas: 1_302_640,
      filas_contadas: 238_907,
      ultimo_mes_completo: '2024-07-01',
    });
  });

  it('give the bundled release, byte for byte', async () => {
    const out = join(scratch(), 'data');
    // Over the bundled one: its revisiones go back to releases that are gone.
    cpSync('static/data', out, { recursive: true });
    expect(await rebuildRelease('.', out, [REAL], quiet)).toContain('igual byte por byte');
    expect([...contents(out)]).toEqual([...contents('static/data')]);
  }, 180_000);

  it('of December 2018, followed to June 2019, give the catalogued delay curve', async () => {
    const { knots, quirks } = await measured('.', [
      join(REAL, 'fgj/carpetas_pgj_cdmx_2018_12.csv.gz'),
    ]);
    const { delays } = readCatalogs('.');
    const catalogued = delays.filter(({ fuente }) => fuente === 'fgj_carpetas');
    const indicators: readonly string[] = catalogued.map(({ indicador }) => indicador);
    const line = (knot: Omit<MeasuredKnot, 'anio'>) =>
      `${knot.indicador} ${knot.dias} ${knot.abiertas}/${knot.casos} ${knot.seguimiento}`;
    expect(
      knots
        .filter(({ anio, indicador }) => anio === null && indicators.includes(indicador))
        .map(line)
        .toSorted(),
    ).toEqual(catalogued.map(line).toSorted());
    expect(quirks.get('inicio_antes_del_hecho')).toBe(0);
  });

  it('of crimes against liberty have openings, none of them before its fact', async () => {
    const { knots, quirks } = await measured('.', [
      join(REAL, 'fgj/carpetas_libertad_personal_cdmx.csv.gz'),
    ]);
    expect(quirks.get('inicio_antes_del_hecho')).toBe(0);
    // 57 carpetas of what is counted: too few for a curve.
    expect(knots).toEqual([]);
  });
});
