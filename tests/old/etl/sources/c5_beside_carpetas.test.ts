/** Carpetas, calls and the SESNSP's offences in one release: side by side, never added. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import type { BuildOptions } from '../../../../scripts/old/etl/build/options';
import { CUAUHTEMOC } from '../alcaldia';
import { auditRelease } from '../auditRelease';
import { ask, casesAsLines, COLONIAS, readRelease, scratch, writeCsv } from '../project';
import { fixture, projectWithCalls } from './countedSource';

const YEARS = [2019, 2020, 2021];
const COLONIA_NAMES = ['JACARANDAS', 'AMPL. JACARANDAS', 'EX HIPÓDROMO DE LA LOMA'];

const carpetas = casesAsLines(
  YEARS.flatMap((year) =>
    ['02-10', '05-10', '08-10', '11-10'].map((day) => ({
      colonia: 'Jacarandas',
      delito: 'VIOLENCIA FAMILIAR',
      day: `${year}-${day}`,
      count: 6,
    })),
  ),
);

/** Many, some and hardly any calls, by colonia and incident. */
const calls = <Line>(line: (year: number, colonia: string, topic: number) => Line): Line[] =>
  YEARS.flatMap((year, later) =>
    COLONIA_NAMES.flatMap((colonia, place) =>
      [0, 1, 2].flatMap((topic) =>
        Array.from({ length: ([14, 6, 1][(place + topic) % 3] ?? 0) + later }, () =>
          line(year, colonia, topic),
        ),
      ),
    ),
  );

const INCIDENTS = ['Violencia familiar', 'Abuso sexual', 'Violacion'];
const emergency = calls(
  (year, colonia, topic) =>
    `C5/1,Agresion,${INCIDENTS[topic]},${year},Mayo,${year}-05-10,01:00:00,${year},Mayo,${year}-05-10,02:00:00,A,DELITO,CUAUHTEMOC,${colonia},NA,NA,NA`,
);
const END_OF_2021 =
  'C5/2,Medicos,Dolor,2021,Diciembre,2021-12-31,01:00:00,2021,Diciembre,2021-12-31,02:00:00,A,URGENCIAS MEDICAS,COYOACAN,X,NA,NA,NA';
const START_OF_2019 = END_OF_2021.replaceAll('2021', '2019').replaceAll('12-31', '01-01');

const TOPICS = [
  'PSICOLÓGICO,VIOLENCIA,DE GÉNERO,FAMILIAR',
  'JURÍDICO,VIOLENCIA,NA,NA',
  'MÉDICO,NEUROLOGIA,NA,NA',
];
const line = (day: string, colonia: string, topic: number) =>
  `1,${day},,,,,FEMENINO,30,,,,,,,,CIUDAD DE MÉXICO,CUAUHTÉMOC,${colonia},,ASESORÍA,${TOPICS[topic]},NA,NA,NA,NA`;
const helpline = [
  ...calls((year, colonia, topic) => line(`${year}/05/10`, colonia, topic)),
  line('2019/01/01', 'JACARANDAS', 2),
  line('2021/12/31', 'JACARANDAS', 2),
];

const written = (name: string, like: string, lines: readonly string[]): string => {
  const [header = ''] = readFileSync(fixture(like), 'utf8').split('\n');
  const path = join(scratch(), name);
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
  return path;
};

const build = async (profile: BuildOptions['profile']) => {
  const out = join(scratch(), 'data');
  const inputs = new Map([
    ['colonias', [COLONIAS]],
    ['fgj_carpetas', [writeCsv(scratch(), carpetas)]],
    [
      'c5_911',
      [written('911.csv', 'c5_911/2021_s1.csv', [START_OF_2019, ...emergency, END_OF_2021])],
    ],
    ['linea_mujeres', [written('linea.csv', 'linea_mujeres/diccionario.csv', helpline)]],
    ['sesnsp_idm', [fixture('sesnsp_idm/idm_nm.csv')]],
  ]);
  // Invented calls are equal, and offences of one month.
  const accepted = new Set(['iguales:c5_911', 'iguales:linea_mujeres', 'mes:sesnsp_idm']);
  await buildRelease(projectWithCalls(), { inputs, out, profile, alcaldia: CUAUHTEMOC, accepted });
  return out;
};

const yearly = v.object({ fuente: v.string(), indicador: v.string(), n_casos: v.number() });

describe('a release of carpetas, calls and offences', () => {
  it('adds no call to the carpetas, nor an offence of the SESNSP', async () => {
    const out = await build('interno');
    const rows = await ask(
      out,
      'observaciones',
      `SELECT fuente, indicador, sum(n)::BIGINT AS n_casos FROM tabla
       WHERE clave = '09015' AND periodo_tipo = 'anio' GROUP BY ALL HAVING sum(n) > 0 ORDER BY ALL`,
      yearly,
    );
    const sums = new Map(rows.map((row) => [`${row.fuente} ${row.indicador}`, row.n_casos]));
    expect(sums.get('fgj_carpetas violencia_total')).toBe(carpetas.length);
    expect(sums.get('fgj_carpetas violencia_familiar')).toBe(carpetas.length);
    expect(sums.get('c5_911 llamadas_911_violencia')).toBe(emergency.length);
    expect(sums.get('linea_mujeres llamadas_linea_mujeres')).toBe(helpline.length);
    expect(sums.get('sesnsp_idm snsp_violencia_familiar')).toBe(2245);
    const shared = rows.filter(
      (row) => rows.filter(({ indicador }) => indicador === row.indicador).length > 1,
    );
    expect(shared).toEqual([]); // no indicator is of two sources
  });

  it('ties no indicator of a source to one of another', async () => {
    const out = await build('interno');
    const strangers = await ask(
      out,
      'indicadores',
      `SELECT a.indicador, a.padre FROM tabla a LEFT JOIN tabla b
         ON b.indicador = a.padre AND b.fuente = a.fuente
       WHERE coalesce(a.padre, '') <> '' AND b.indicador IS NULL`,
      v.object({ indicador: v.string(), padre: v.string() }),
    );
    expect(strangers).toEqual([]);
  });

  it('publishes no colonia cell of calls under 5, and its audit recovers none', async () => {
    const out = await build('publico');
    const cells = await ask(
      out,
      'observaciones',
      `SELECT supresion, count(*)::BIGINT AS n_celdas, count(*) FILTER (n > 0 AND n < 5)::BIGINT AS n_chicas
       FROM tabla WHERE nivel = 'colonia' AND fuente IN ('c5_911', 'linea_mujeres')
       GROUP BY ALL ORDER BY ALL`,
      v.object({ supresion: v.string(), n_celdas: v.number(), n_chicas: v.number() }),
    );
    expect(cells.map(({ supresion }) => supresion)).toEqual([
      'complementaria',
      'ninguna',
      'primaria',
    ]);
    expect(cells.reduce((sum, { n_chicas }) => sum + n_chicas, 0)).toBe(0);
    expect(await auditRelease(out)).toMatchObject({ recuperables: 0 });
    expect(readRelease(out).fuentes.map(({ id }) => id)).toEqual([
      'c5_911',
      'fgj_carpetas',
      'linea_mujeres',
      'sesnsp_idm',
      'colonias',
    ]);
  });
});
