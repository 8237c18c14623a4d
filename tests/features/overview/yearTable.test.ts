/** The years of every colonia of the bundled release, held to counts and rates of our own. */
import { beforeAll, expect, it } from 'vitest';
import { askPanorama, panoramaQueries, type PanoramaRows } from '$features/overview/ask';
import { readPanorama, readYears } from '$features/overview/read';
import { yearCsv, yearRows, yearTable } from '$features/overview/yearTable';
import { openRelease } from '$lib/engine/node';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { view } from './manySourcesOpened';
import { countedIn } from '../../counted/release';

const native = countedIn('static/data');
let facts: ReleaseFacts;
let answer: PanoramaRows;
beforeAll(async () => {
  const engine = openRelease('static/data');
  facts = await askFacts(engine, '09015');
  answer = await askPanorama(engine, view(), facts);
  // The engine starts and three queries run.
}, 30_000);

function told() {
  const { ranking } = readPanorama(answer, facts);
  if (ranking === null) throw new Error('Sin orden.');
  const rows = yearRows(ranking.colonias, answer.anios, readYears(answer, facts));
  return { ranking, rows };
}

it('has the six years of the 33 colonias, each with its count and its rate', async () => {
  const counted = await native(`
    SELECT o.clave, year(o.periodo)::INT AS anio, o.n, 1e5 * o.n / c.mujeres AS tasa
    FROM observaciones o JOIN colonias c USING (clave)
    WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar' AND nivel = 'colonia'
      AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total' AND alcaldia = '09015'`);
  const known = new Map(
    counted.map((row) => [`${String(row['clave'])} ${String(row['anio'])}`, row]),
  );
  const { rows, ranking } = told();
  expect(known.size).toBe(33 * 6);
  expect(rows).toHaveLength(33 * 6);
  for (const { clave, anio, n, value, provisional } of rows) {
    const own = known.get(`${clave} ${anio}`);
    expect([clave, anio, n]).toEqual([clave, anio, own?.['n'] ?? null]);
    if (n === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(Number(own?.['tasa']), 6);
    expect(provisional).toBe(anio === 2024);
  }
  const { columns, rows: filed } = yearCsv(rows, ranking);
  expect(columns.map(({ name }) => name)).toEqual([
    'clave',
    'nombre',
    'anio',
    'n',
    'tasa',
    'provisional',
    'fuente',
    'sexo',
  ]);
  expect(filed).toHaveLength(33 * 6);
});

it('gives no number that its own query does not', async () => {
  const sql = panoramaQueries(answer.view, facts).anios?.sql ?? '';
  const shown = await native(sql);
  const rates = new Map(
    shown.map((row) => [`${String(row['clave'])} ${String(row['anio'])}`, row['tasa']]),
  );
  for (const { clave, anio, value } of told().rows) {
    expect([clave, anio, value]).toEqual([clave, anio, rates.get(`${clave} ${anio}`) ?? null]);
  }
});

it('marks what is not published, and never with a number', () => {
  const { ranking, rows } = told();
  const { values, rows: texts } = yearTable(rows, ranking);
  const hidden = rows.flatMap(({ n }, place) => (n === null ? [place] : []));
  expect(hidden.length).toBeGreaterThan(0);
  for (const place of hidden) {
    expect(values[place]?.slice(2, 4)).toEqual(['unpublished', 'unpublished']);
    expect(texts[place]?.[2]).toBe('menos de 5 o protegida');
  }
});
