/** The queries of the dictionary, each run against the release: a plain sum of it counts no case twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '$lib/contract/manifest';
import { GRAINS, GRAIN_SOURCE } from '../../scripts/docs/grains';
import { literal, openDatabase, rowsOf, type Database } from '../../scripts/etl/io/database';

const DIR = 'static/data';
const { tablas } = parseManifest(readFileSync(join(DIR, 'manifest.json'), 'utf8'));
const SOURCES = ['fgj_carpetas', 'sesnsp_idm'];
let db: Database;

beforeAll(async () => {
  db = await openDatabase();
  for (const name of ['observaciones', 'indicadores'] as const) {
    await db.run(`CREATE VIEW ${name} AS FROM ${literal(join(DIR, tablas[name].archivo))}`);
  }
});
afterAll(() => {
  db.closeSync();
});

const one = async (sql: string) => {
  const [row] = await rowsOf(db, sql, v.object({ n_value: v.nullable(v.number()) }));
  return row?.n_value ?? 0;
};
const valueOf = (expression: string, from: string) =>
  one(`SELECT (${expression})::DOUBLE AS n_value FROM ${from}`);
const ofSource = (sql: string, source: string) => sql.replaceAll(GRAIN_SOURCE, source);

describe.each(SOURCES)('the queries of %s', (source) => {
  it.each(GRAINS)('$nombre gives each of its cells once', async ({ sql }) => {
    const query = `(${ofSource(sql, source)})`;
    const cells = await valueOf('count(*)', query);
    const distinct = `(SELECT DISTINCT * EXCLUDE (n) FROM ${query})`;
    expect(await valueOf('count(*)', distinct)).toBe(cells);
  });

  it('hold every row of it once: what they leave out is a sum of what they have', async () => {
    let given = 0;
    for (const { sql } of GRAINS) given += await valueOf('count(*)', `(${ofSource(sql, source)})`);
    const rows = await valueOf('count(*)', `observaciones WHERE fuente = '${source}'`);
    const wholes = await valueOf(
      'count(*)',
      `observaciones o WHERE fuente = '${source}' AND EXISTS (
         FROM indicadores i JOIN observaciones p
           ON p.fuente = i.fuente AND p.indicador = i.indicador
         WHERE i.fuente = o.fuente AND i.padre = o.indicador AND p.nivel = o.nivel
           AND p.periodo_tipo = o.periodo_tipo
           AND (p.sexo = 'total') = (o.sexo = 'total') AND (p.edad = 'total') = (o.edad = 'total'))`,
    );
    expect(given).toBe(rows - wholes);
  });
});

it.each(['mes', 'trimestre', 'anio'])(
  'a plain sum of alcaldia_%s is that of the whole, which a sum of the table is not',
  async (periodo) => {
    const grain = GRAINS.find(({ nombre }) => nombre === `alcaldia_${periodo}`);
    const whole = await valueOf(
      'sum(n)',
      `observaciones WHERE fuente = '${GRAIN_SOURCE}' AND indicador = 'violencia_total'
         AND nivel = 'alcaldia' AND periodo_tipo = '${periodo}' AND sexo = 'total' AND edad = 'total'`,
    );
    expect(whole).toBeGreaterThan(0);
    expect(await valueOf('sum(n)', `(${grain?.sql ?? ''})`)).toBe(whole);
    expect(await valueOf('sum(n)', 'observaciones')).toBeGreaterThan(2 * whole);
  },
);

it('are in the dictionary, each under its name', () => {
  const dictionary = readFileSync('docs/datos/diccionario.md', 'utf8');
  for (const { nombre, sql } of GRAINS) {
    expect(dictionary).toContain(`### ${nombre}\n`);
    expect(dictionary).toContain(`\`\`\`sql\n${sql}\n\`\`\``);
  }
});
