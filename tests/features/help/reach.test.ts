/** From an invented release to what the page of services says of it; and why the bundled one says less. */
import { EDITION } from '../inventedFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import type { Engine } from '$lib/engine/door';
import { quadrantHeadline, reachHeadline } from '$features/help/words/es/verdicts/reachVerdict';
import { askFacts } from '$lib/page/facts';
import { askHelp } from '$features/help/askHelp';
import { askNearest } from '$features/help/askNearest';
import { askReach, type ReachAnswer } from '$features/help/askReach';
import { quadrantTable, reachCsv, reachTable } from '$features/help/tables';
import { COLONIAS, filledServices, filledServicesParts, REFUGE } from '../../engine/filledServices';
import { writeRelease, type SyntheticRelease } from '../../engine/syntheticRelease';
import { key } from '../../coloniaKey';

let release: SyntheticRelease;
let engine: ReturnType<typeof openRelease>;
let answer: ReachAnswer;

const ask = async (of: Engine) => askReach(of, await askFacts(of, EDITION.alcaldia.clave), EDITION);

beforeAll(async () => {
  release = await writeRelease(filledServices(), filledServicesParts());
  engine = openRelease(release.directory);
  answer = await ask(engine);
});

afterAll(async () => {
  await engine.close();
  await release.remove();
});

/** The key of a colonia of the release, by its name in addresses. */
const keyOf = (name: string) => key(COLONIAS.find(({ slug }) => slug === name)?.clave ?? '');

const group = (of: ReachAnswer, name: string) => {
  const found = of.groups.find(({ coverage }) => coverage.group === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('an invented release that is filled', () => {
  it('counts what has a place: neither a refuge, nor a line, nor what is to be verified', () => {
    const { coverage, places } = group(answer, 'atencion');
    expect(coverage).toEqual({
      group: 'atencion',
      known: 7,
      placed: 6,
      approximate: 1,
      unverified: 1,
    });
    expect(places.map(({ id }) => id)).toEqual(['S002', 'S003', 'S004', 'S005', 'S006', 'S007']);
    expect(group(answer, 'punto_violeta').coverage).toMatchObject({ known: 33, placed: 33 });
  });

  it('names where need is high and help far, and no other', () => {
    const { quadrants } = group(answer, 'atencion');
    if (quadrants === null) throw new Error('refused');
    expect(quadrants.unmet.map(({ clave }) => clave)).toEqual([keyOf('morelos')]);
    expect(quadrantHeadline(quadrants)).toBe('Tasa alta y ayuda lejos: Morelos');
    expect(quadrants.far).toBeGreaterThan(3);
    const low = quadrants.colonias.find(
      ({ clave }) => clave === keyOf('ex-hipodromo-de-peralvillo'),
    );
    expect(low).toMatchObject({ far: true, need: 'baja' });
  });

  it('tells rates per year, of counts of three', () => {
    expect(answer.periodo.texto).toBe('2021-2023');
    // Every year 6 of each 1,000 women report, and of Morelos 18: that is 600 and 1,800 of 100,000.
    const women = COLONIAS.reduce((sum, { mujeres }) => sum + mujeres, 0);
    const cases = (slug: string, mujeres: number) =>
      mujeres * ({ morelos: 0.018, 'ex-hipodromo-de-peralvillo': 0.0024 }[slug] ?? 0.006);
    const yearly = COLONIAS.reduce((sum, { slug, mujeres }) => sum + cases(slug, mujeres), 0);
    // Each colonia has whole cases: at most half a case off.
    const rounding = (COLONIAS.length * 0.5 * 100_000) / women;
    expect(answer.alcaldiaRate).toBeGreaterThan((yearly * 100_000) / women - rounding);
    expect(answer.alcaldiaRate).toBeLessThan((yearly * 100_000) / women + rounding);
    const { quadrants } = group(answer, 'atencion');
    const morelos = quadrants?.colonias.find(({ clave }) => clave === keyOf('morelos'));
    // Smoothing moves so many cases by little.
    expect(morelos?.rate).toBeGreaterThan(1750);
    expect(morelos?.rate).toBeLessThan(1800);
  });

  it('has Puntos Violeta near almost everyone', () => {
    const { quadrants, beyond } = group(answer, 'punto_violeta');
    if (quadrants === null) throw new Error('refused');
    expect(reachHeadline(quadrants, 'punto_violeta')).toBe(
      'En 2 de 33 colonias queda, en promedio, a más de 15 minutos a pie el Punto Violeta más cercano',
    );
    expect(beyond).toBeCloseTo(0.127, 3);
  });

  it('gives the same numbers to its tables and files', () => {
    const services = group(answer, 'atencion');
    if (services.quadrants === null) throw new Error('refused');
    const table = reachTable(services);
    expect(table.rows).toHaveLength(COLONIAS.length);
    expect(quadrantTable(services.quadrants).rows).toHaveLength(COLONIAS.length);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.columns.map(({ name }) => name)).toContain('A pie: Fiscalía');
    const file = reachCsv(services);
    for (const row of file.rows) expect(row).toHaveLength(file.columns.length);
    // A kind is never nearer than any of all kinds.
    const all = file.columns.findIndex(({ name }) => name === 'minutos');
    const one = file.columns.findIndex(({ name }) => name === 'minutos_fiscalia');
    for (const row of file.rows) expect(Number(row[one])).toBeGreaterThanOrEqual(Number(row[all]));
  });

  it('shows SQL that another engine answers with the same rows', async () => {
    const shown = answer.sql.quadrants.split(';\n\n');
    expect(shown).toHaveLength(5);
    const [coverage, places, points] = await Promise.all(
      shown.map((sql) => release.runNatively(sql)),
    );
    expect(coverage?.map(({ grupo }) => grupo)).toEqual(['atencion', 'punto_violeta']);
    expect(places).toHaveLength(6 + 33);
    expect(points).toHaveLength(64);
  });

  it('gives the help nearest to a colonia, what is only about there included', async () => {
    const { lines, nearby } = await askNearest(engine, { clave: keyOf('roma-sur') }, EDITION, []);
    expect(lines.map(({ id }) => id)).toEqual(['S001']);
    expect(nearby[0]?.place).toMatchObject({ id: 'S007', aproximado: true });
    expect(nearby.map(({ place }) => place.grupo)).toEqual([
      ...Array<string>(3).fill('atencion'),
      ...Array<string>(3).fill('punto_violeta'),
    ]);
  });

  it('tells nothing of where a refuge is', async () => {
    const near = await askNearest(engine, { clave: keyOf('hipodromo') }, EDITION, []);
    const told = JSON.stringify([
      await askHelp(engine, EDITION.alcaldia.clave, []),
      answer.groups,
      near,
    ]);
    expect(near.nearby.map(({ direccion }) => direccion)).toContain('Calle Inventada 2');
    expect(told).toContain('Refugio inventado');
    expect(told).not.toContain(REFUGE.street);
    expect(told).not.toContain(String(REFUGE.lat));
    expect(told).not.toContain(String(REFUGE.lon));
  });
});

describe('the bundled release', () => {
  it('has places of attention enough to measure by, and no Punto Violeta', async () => {
    const bundled = openRelease('static/data');
    const { groups } = await ask(bundled);
    expect(groups.map(({ refusal }) => refusal)).toEqual([null, 'pocos_lugares']);
    expect(groups.map(({ quadrants }) => quadrants !== null)).toEqual([true, false]);
    // 74 points of data/catalogs/servicios.csv, and 8 offices whose place no source gives.
    expect(groups[0]?.coverage).toMatchObject({ known: 82, placed: 74, approximate: 3 });
    expect(groups[1]?.coverage).toMatchObject({ known: 400, placed: 0 });
    await bundled.close();
  });
});
