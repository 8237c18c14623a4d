/** The 8,270 real calls, by the place of the facts: each counted or set aside. */
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { auditRelease } from '../auditRelease';
import { isAbsent, shared } from '../../shared';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, readRelease, scratch } from '../project';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueban las llamadas reales');
const inputs = new Map([
  ['colonias', [join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
  ['linea_mujeres', [join(REAL, 'locatel/linea_mujeres_violencia_2016_2020.csv.gz')]],
]);

it.skipIf(absent)('tell their place in 971 rows, 52 of them in Cuauhtémoc', async () => {
  const out = join(scratch(), 'interno');
  const { summary } = await buildRelease('.', {
    inputs,
    out,
    profile: 'interno',
    alcaldia: CUAUHTEMOC,
  });
  expect(readRelease(out).fuentes[0]).toMatchObject({
    filas_leidas: 8270,
    filas_contadas: 717,
    corte: '2020-04-27',
    // 7,299 + 971 are all; of the 971, 254 are of other states.
    filas_apartadas: [
      { motivo: 'fuera_de_la_ciudad', filas: 254 },
      { motivo: 'sin_lugar_de_los_hechos', filas: 7299 },
    ],
  });
  expect(summary).toMatch(/familiar\D+52\b/);
  // Six of 2016 and two of 2020, years that the file does not hold whole, are in no year.
  const years = await ask(
    out,
    'observaciones',
    `SELECT indicador, year(periodo)::INTEGER AS anio, n FROM tabla
     WHERE clave = '09015' AND periodo_tipo = 'anio' ORDER BY anio`,
    v.object({ indicador: v.string(), anio: v.number(), n: v.number() }),
  );
  const indicador = 'llamadas_linea_mujeres_violencia_familiar';
  expect(years).toEqual([
    { indicador, anio: 2017, n: 24 },
    { indicador, anio: 2018, n: 15 },
    { indicador, anio: 2019, n: 5 },
  ]);
});

it.skipIf(absent)(
  'show in public no count under 5, and no period shorter than a year',
  async () => {
    const out = join(scratch(), 'publico');
    await buildRelease('.', { inputs, out, profile: 'publico', alcaldia: CUAUHTEMOC });
    const told = await ask(
      out,
      'observaciones',
      `SELECT count(*) FILTER (n BETWEEN 1 AND 4)::INTEGER AS chicas,
       count(*) FILTER (nivel = 'alcaldia' AND supresion <> 'ninguna')::INTEGER AS suprimidas,
       count(*) FILTER (periodo_tipo IN ('mes', 'trimestre'))::INTEGER AS cortas FROM tabla`,
      v.object({ chicas: v.number(), suprimidas: v.number(), cortas: v.number() }),
    );
    expect(told[0]).toMatchObject({ chicas: 0, cortas: 0 });
    expect(told[0]?.suprimidas).toBeGreaterThan(0);
    expect((await auditRelease(out)).recuperables).toBe(0);
  },
  120_000,
);
