/** What was agreed and what became of it: the pages, against the catalogue kept by hand. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PATH = 'sesiones/index.html';
const SESSIONS = BUILT.pages.filter((path) => /^sesiones\/\d{4}[^/]*\/index\.html$/.test(path));

/** As they are written by hand: data/catalogs/acuerdos.csv. */
const registered = () =>
  askNatively(
    "SELECT * FROM read_csv('data/catalogs/acuerdos.csv', header = true, all_varchar = true) ORDER BY id",
  );

const main = (path: string): Element => theOne(BUILT.document(path), 'main');

test('every agreement of the catalogue is shown once, in the table and on the page', async () => {
  const figure = figureOf(PATH, 'acuerdos');
  const rows = await registered();
  expect(rows.length).toBeGreaterThan(20);
  const given = await askNatively(sqlOf(figure));
  expect(given.map(({ id, acuerdo }) => [id, acuerdo])).toEqual(
    rows.map(({ id, acuerdo }) => [id, acuerdo]),
  );
  expect(cellsOf(figure).map(([id, what]) => [id, what])).toEqual(
    rows.map(({ id, acuerdo }) => [id, String(acuerdo).replace(/\s+/g, ' ').trim()]),
  );
  const onPage = allOf(main(PATH), 'article').map(({ id }) => id);
  expect(onPage.toSorted()).toEqual(rows.map(({ id }) => String(id)).toSorted());
  const inSessions = rows.filter(({ sesion }) => sesion !== null).length;
  expect(findingOf(figure)).toContain(`${inSessions} en ${SESSIONS.length} sesiones`);
});

test('each session has its own agreements, as the catalogue gives them', async () => {
  const rows = (await registered()).filter(({ sesion }) => sesion !== null);
  const idsOf = (day: string) =>
    rows.filter((row) => row['fecha_sesion'] === day).map(({ id }) => String(id));
  expect(SESSIONS).toHaveLength(new Set(rows.flatMap((row) => row['fecha_sesion'] ?? [])).size);
  for (const path of SESSIONS) {
    const onPage = allOf(main(path), 'article').map(({ id }) => id);
    expect(onPage.length, path).toBeGreaterThan(0);
    expect([path, onPage.toSorted()]).toEqual([path, idsOf(path.split('/')[1] ?? '').toSorted()]);
  }
});

test('the day of the page is the last that the release knows', () => {
  expect(headingOf(PATH)).toContain(
    'Los 3 acuerdos con fecha de compromiso vencieron sin que conste que se cumplieran',
  );
  expect(wordsOf(theOne(BUILT.document(PATH), '.lead'))).toContain('Al 31 de julio de 2026');
});

test('Puntos Violeta go up in six known amounts, as the catalogue gives them', async () => {
  const figure = figureOf(PATH, 'avance-A028');
  const rows = await askNatively(
    `SELECT valor::DOUBLE AS valor FROM read_csv('data/catalogs/avances.csv', header = true, all_varchar = true)
     WHERE acuerdo = 'A028' AND valor IS NOT NULL ORDER BY fecha`,
  );
  const given = await askNatively(sqlOf(figure));
  expect(given.map(({ valor }) => Number(valor))).toEqual(rows.map(({ valor }) => Number(valor)));
  expect(rows.map(({ valor }) => Number(valor))).toEqual([100, 300, 365, 381, 388, 400]);
  expect(cellsOf(figure).map(([, amount]) => amount)).toEqual(
    rows.map(({ valor }) => String(valor)),
  );
});

test('only an agreement that names a colonia and an indicator can be evaluated', async () => {
  const rows = await registered();
  const both = rows.filter(
    ({ colonias, indicadores }) => colonias !== null && indicadores !== null,
  );
  const leading = allOf(main(PATH), 'article').filter((article) =>
    allOf(article, 'a').some((link) => wordsOf(link) === 'Evaluar qué pasó después'),
  );
  expect(leading.map(({ id }) => id).toSorted()).toEqual(both.map(({ id }) => String(id)).sort());
});

test('a session whose day was not published says so', () => {
  expect(wordsOf(theOne(BUILT.document('sesiones/2025-06/index.html'), '.kicker'))).toContain(
    'junio de 2025 (la fuente da el mes, no el día)',
  );
});

test('a source is left for without saying where from', () => {
  const rels = [PATH, ...SESSIONS].flatMap((path) =>
    allOf(main(path), 'a[href^="http"]').map((link) => link.getAttribute('rel')),
  );
  expect(rels.length).toBeGreaterThan(60);
  expect(new Set(rels)).toEqual(new Set(['external noreferrer']));
});

test('each agreement of a brief has its owner and what became of it', () => {
  const briefs = BUILT.pages.filter((path) => /^sesiones\/.*\/informe\/index\.html$/.test(path));
  expect(briefs).toHaveLength(SESSIONS.length);
  for (const path of briefs) {
    const block = allOf(BUILT.document(path), 'section').find((section) =>
      /^Acuerdos/.test(wordsOf(section.querySelector('h2, h3'))),
    );
    const told = allOf(block ?? main(path), 'li').map(wordsOf);
    expect(told.length, path).toBeGreaterThan(0);
    for (const agreement of told) expect(agreement).toMatch(/^A\d{3}\. .+\. Responsable: \S.+\.$/);
  }
});
