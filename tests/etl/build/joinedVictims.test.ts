/** Victims beside the carpetas of the same edition: each counts where her carpeta is, and nothing of the join stays. */
import fs, { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { quiet, type Progress } from '../../../scripts/etl/io/progress';
import { auditRelease } from '../auditRelease';
import { TABLE_NAMES } from '$lib/contract/tables';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

const VICTIMS_HEADER =
  readFileSync('tests/fixtures/fgj/victimas/fgj_2024_09.csv', 'utf8').split('\n')[0] ?? '';

const YEARS = [2019, 2020, 2021];
const CARPETAS_A_YEAR = 24;
const DAYS = Array.from({ length: CARPETAS_A_YEAR }, (_, n) => n);

/** Each carpeta is named Jacarandas; its point, displaced, falls in Ampliación Jacarandas. */
const pointOf = (n: number, digits: string) =>
  [`19.42${500 + n}${digits}`, `-99.13${500 + n}${digits}`] as const;
const dayOf = (year: number, n: number) => `${year}-${String((n % 12) + 1).padStart(2, '0')}-13`;

const carpeta = (year: number, n: number) => {
  const [lat, lon] = pointOf(n, '');
  return `CUAUHTEMOC,Jacarandas,${lat},${lon},VIOLENCIA FAMILIAR,${dayOf(year, n)},10:00:00,,`;
};

const victim = (day: string, sexo: string, lat: string, lon: string, colonia = '') =>
  `${day.slice(0, 4)},Enero,${day},10:00:00,${day.slice(0, 4)},Enero,${day},10:00:00,VIOLENCIA FAMILIAR,X,${sexo},34,FISICA,VICTIMA,,${colonia},${colonia},CUAUHTEMOC,,,${lat},${lon}`;

/** Two women and, of every other carpeta, a man. */
const victimsOf = (year: number, n: number) =>
  ['Femenino', 'Femenino', ...(n % 2 === 0 ? ['Masculino'] : [])].map((sexo) =>
    victim(dayOf(year, n), sexo, ...pointOf(n, '0000001')),
  );

const opened = (day: string) =>
  `,,${day},10:00:00,,,${day},10:00:00,ROBO,X,,,FISICA,VICTIMA,,,,CUAUHTEMOC,,,,`;

const LOMA = 'Ex Hipódromo de la Loma';
/** Two carpetas with one key. */
const TWINS = [carpeta(2020, 90), carpeta(2020, 90)];
const ASTRAY = [
  victim(dayOf(2020, 90), 'Femenino', ...pointOf(90, '0000001'), LOMA),
  victim(dayOf(2020, 1), 'Femenino', 'NA', 'NA', LOMA),
  victim(dayOf(2020, 2), 'Femenino', ...pointOf(95, '0000001'), LOMA),
  // The point of a carpeta of another day.
  victim('2020-05-14', 'Femenino', ...pointOf(4, '0000001'), LOMA),
];

function project(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  for (const file of ['data/sources/fgj_victimas.json', 'data/catalogs/oportunidad.csv']) {
    cpSync(file, join(root, file));
  }
  return root;
}

const all = (of: (year: number, n: number) => readonly string[]) =>
  YEARS.flatMap((year) => DAYS.flatMap((n) => of(year, n)));

function inputs(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const path = join(scratch(), 'victimas.csv');
  const rows = [opened('2019-01-01'), ...all(victimsOf), ...lines, opened('2022-07-31')];
  writeFileSync(path, `${[VICTIMS_HEADER, ...rows].join('\n')}\n`);
  const carpetas = [
    'CUAUHTEMOC,,,,ROBO,2019-01-01,,,',
    ...all((year, n) => [carpeta(year, n)]),
    ...TWINS,
    'CUAUHTEMOC,,,,ROBO,2022-07-31,,,',
  ];
  return new Map([
    ['colonias', [COLONIAS]],
    ['fgj_carpetas', [writeCsv(scratch(), carpetas)]],
    ['fgj_victimas', [path]],
  ]);
}

const accepted = new Set([
  ...['fgj_victimas', 'fgj_carpetas'].flatMap((fuente) =>
    ['mes', 'altos', 'iguales', 'silencio', 'puntos', 'colonias'].map(
      (rule) => `${rule}:${fuente}`,
    ),
  ),
]);

const build = async (
  profile: 'publico' | 'interno',
  given: ReadonlyMap<string, readonly string[]>,
  progress: Progress = quiet,
) => {
  const out = join(scratch(), 'data');
  const built = await buildRelease(
    project(),
    { inputs: given, out, profile, alcaldia: CUAUHTEMOC, accepted },
    progress,
  );
  return { out, ...built };
};

const counts = v.object({ clave: v.string(), sexo: v.string(), n: v.nullable(v.number()) });
const OF_2020 = `SELECT clave, sexo, n FROM tabla WHERE fuente = 'fgj_victimas' AND nivel = 'colonia'
  AND indicador = 'violencia_familiar' AND periodo_tipo = 'anio' AND year(periodo) = 2020 ORDER BY ALL`;

describe('victims and carpetas of one edition', () => {
  it('are joined: colonia × year × sex, where the carpeta is', async () => {
    const { out } = await build('interno', inputs(ASTRAY));
    const rows = await ask(out, 'observaciones', OF_2020, counts);
    const told = rows.filter(({ n }) => n !== 0).map(({ clave, sexo, n }) => [clave, sexo, n]);
    expect(told).toEqual([
      ['0901500010001', 'hombre', 12],
      ['0901500010001', 'mujer', 48],
      ['0901500010001', 'total', 60],
      // Those that no carpeta has for its own stay where their rows say.
      ['0901500010003', 'mujer', 4],
      ['0901500010003', 'total', 4],
    ]);
    const quality = await ask(
      out,
      'calidad',
      `SELECT regla, filas FROM tabla WHERE fuente = 'fgj_victimas' AND regla LIKE '%carpeta%' ORDER BY regla`,
      v.object({ regla: v.string(), filas: v.number() }),
    );
    expect(quality).toEqual([
      { regla: 'carpeta_ambigua', filas: 1 },
      { regla: 'sin_carpeta_igual', filas: 3 },
      { regla: 'unida_a_su_carpeta', filas: 180 },
      { regla: 'victima_sin_carpeta', filas: 0 },
    ]);
    const [source] = readRelease(out).fuentes.filter(({ id }) => id === 'fgj_victimas');
    expect(source).toMatchObject({ filas_leidas: 186, filas_contadas: 184 });
  });

  it('are as they were without the carpetas', async () => {
    const given = new Map([...inputs(ASTRAY)].filter(([id]) => id !== 'fgj_carpetas'));
    const { out } = await build('interno', given);
    const rows = await ask(out, 'observaciones', OF_2020, counts);
    const women = rows.filter(({ sexo, n }) => sexo === 'mujer' && n !== 0);
    expect(women.map(({ clave, n }) => [clave, n])).toEqual([
      ['0901500010002', 48], // where the displaced points fall
      ['0901500010003', 4],
    ]);
  });

  it('show none under 5 in public, and the audit recovers none', async () => {
    const { out } = await build('publico', inputs(ASTRAY));
    const rows = await ask(out, 'observaciones', OF_2020, counts);
    expect(rows).toContainEqual({ clave: '0901500010001', sexo: 'mujer', n: 48 });
    expect(rows.filter(({ n }) => n !== null && n > 0 && n < 5)).toEqual([]);
    expect((await auditRelease(out)).recuperables).toBe(0);
  });
});

/** As its day, its point and its key would be written. */
const TRACES = /-13\b|19\.425\d|99\.135\d|-99135\d\d|\b19425\d\d\b/;

describe('what is joined', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  it('is in no file, no message and no table, and its database may not spill', async () => {
    const written: string[] = [];
    const note = (content: unknown) => void written.push(String(content));
    for (const method of ['writeFileSync', 'appendFileSync', 'writeSync'] as const) {
      const real = fs[method].bind(fs);
      vi.spyOn(fs, method).mockImplementation((...given: readonly unknown[]) => {
        note(given[1]);
        return Reflect.apply(real, fs, given) as never;
      });
    }
    syncBuiltinESMExports();
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((content) => (note(content), true));
    }
    const databases = vi.spyOn(DuckDBInstance, 'create');
    const given = inputs(ASTRAY);
    written.length = 0;
    const { out, summary } = await build('publico', given, {
      during: async ({ name, tally }, work) => {
        const result = await work();
        note(`${name} ${tally(result)}`);
        return result;
      },
    });
    note(summary);
    const spills = databases.mock.calls.map(([, options]) => options?.['temp_directory']);
    const spilling = expect.stringContaining('duckdb-atlas');
    // What was published before, the carpetas, and their victims.
    expect(spills.slice(0, 3)).toEqual([spilling, spilling, '']);
    expect(written.join('\n')).toMatch(
      /"publicacion":[^]*Ubicar colonias|Ubicar colonias[^]*"publicacion":/,
    );
    expect(written.filter((text) => TRACES.test(text))).toEqual([]);
    for (const name of TABLE_NAMES) {
      if (['servicios', 'acuerdos', 'sesiones', 'avances', 'encuestas'].includes(name)) continue;
      if (readRelease(out).tablas[name] === undefined) continue;
      const rows = await ask(out, name, 'SELECT to_json(tabla)::VARCHAR AS fila FROM tabla', fila);
      expect(rows.filter((row) => TRACES.test(row.fila))).toEqual([]);
    }
    expect(readdirSync(out).filter((file) => !/\.(parquet|json|topojson)$/.test(file))).toEqual([]);
  });

  it('is in no error either', async () => {
    const given = inputs(ASTRAY);
    const failing = buildRelease(project(), {
      inputs: given,
      out: join(scratch(), 'data'),
      profile: 'publico',
      alcaldia: CUAUHTEMOC,
    });
    const message = await failing.then(
      () => '',
      (thrown: unknown) => String(thrown),
    );
    expect(message).toContain('fgj_victimas');
    expect(message).not.toMatch(TRACES);
  });
});

const fila = v.object({ fila: v.string() });
