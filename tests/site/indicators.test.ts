/** The sheets of the indicators: what each counts, from which strings, and what the law calls it. */
import { expect, test } from 'vitest';
import { ledTo } from './kit/addresses';
import { theOne } from './kit/dataMarks';
import { allOf, headingOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const sheetOf = (indicator: string): string => `indicadores/${indicator}/index.html`;
const main = (path: string): Element => theOne(BUILT.document(path), 'main');
const linkNamed = (path: string, name: string): Element | undefined =>
  allOf(main(path), 'a').find((link) => wordsOf(link) === name);

const counted = () =>
  askNatively(
    "SELECT indicador, nombre, definicion, delitos FROM indicadores WHERE fuente = 'fgj_carpetas'",
  );

test('the list leads to a sheet for each indicator of the release', async () => {
  const rows = await counted();
  expect(rows).toHaveLength(11);
  const list = 'indicadores/index.html';
  for (const { indicador, nombre } of rows) {
    const href = linkNamed(list, String(nombre))?.getAttribute('href') ?? '';
    const { path } = ledTo(href, list);
    expect(path).toBe(sheetOf(String(indicador)));
    expect(headingOf(path)).toBe(nombre);
  }
});

test('every sheet says what it counts, and from which strings', async () => {
  for (const { indicador, definicion, delitos } of await counted()) {
    const sheet = main(sheetOf(String(indicador)));
    expect(wordsOf(sheet)).toContain(String(definicion));
    expect(allOf(sheet, '.strings code').map(wordsOf)).toEqual(String(delitos).split('; '));
    expect(wordsOf(sheet)).toContain('Licencia: CC BY 4.0');
    expect(wordsOf(sheet)).toContain('Corte: 31 de enero de 2025');
    expect(wordsOf(sheet)).toContain('El último mes completo es julio de 2024');
    expect(wordsOf(sheet)).toContain('Actualización de la fuente: mensual.');
  }
});

test('the sheet of rape says how near it is to the law, and of what it is part', () => {
  const path = sheetOf('violacion');
  const words = wordsOf(main(path));
  expect(words).toContain('aproximada');
  expect(words).toContain('Más carpetas pueden ser más violencia, pero también');
  expect(words).toContain('Tipos de violencia: sexual y física.');
  expect(words).toContain('Por colonia se publica sólo en sumas de tres años');
  const rows = allOf(main(path), 'tr').map(wordsOf);
  expect(rows.find((row) => row.startsWith('Tres años'))).toMatch(/\d+ de \d+/);
  expect(linkNamed(path, 'Violencia sexual')).toBeDefined();
  expect(linkNamed(path, 'En el orden de las colonias')?.getAttribute('href')).toMatch(
    /\?indicador=violacion#orden$/,
  );
  expect(allOf(BUILT.document(path), 'a[aria-current]').map(wordsOf)).toEqual([
    'Datos y método',
    'Indicadores',
  ]);
});

test('feminicide has no colonia, and no table of what is in sight there', () => {
  const path = sheetOf('feminicidio');
  expect(wordsOf(main(path))).toContain('Por colonia no se publica');
  expect(wordsOf(main(path))).toContain('pasar de 2 a 3 es +50 %');
  expect(allOf(main(path), 'dl table')).toHaveLength(0);
  expect(linkNamed(path, 'En el mapa de las colonias')).toBeUndefined();
});

test('family violence is complete by itself up to October 2024, three months after all together', () => {
  const said = 'por sí solas, están completas hasta octubre de 2024';
  expect(wordsOf(main(sheetOf('violencia_familiar')))).toContain(said);
});

test('all together are by themselves up to September 2024: parts weighed, and not the slowest of them', () => {
  // In 123 days 98.7 % of family violence and 96.4 % of abuse, with 72 and 28 of 100 cases: 97.0 % at least. In 92, 94.1.
  const said = 'por sí solas, están completas hasta septiembre de 2024';
  expect(wordsOf(main(sheetOf('violencia_total')))).toContain(said);
  expect(wordsOf(main(sheetOf('violencia_sexual')))).not.toContain('por sí solas');
});

test('what only the release counts has a sheet, with its series to its last month, and a place in the list', async () => {
  const told = await askNatively(
    `SELECT indicadores.indicador, any_value(nombre) AS nombre, 
       bool_and(periodo_tipo = 'anio' AND fuente = 'sesnsp_anual') AS solo_anios
     FROM indicadores JOIN observaciones USING (fuente, indicador)
     WHERE nivel = 'alcaldia' AND indicadores.indicador NOT IN
       (SELECT indicador FROM indicadores WHERE fuente = 'fgj_carpetas')
     GROUP BY ALL`,
  );
  const list = 'indicadores/index.html';
  // An exact offence of whole years is there to hold claims against: its sheet would say its definition and no more.
  const ofYears = told.filter(({ solo_anios }) => solo_anios);
  expect(ofYears.map(({ indicador }) => indicador)).toContain('snsp_violacion_equiparada');
  for (const { indicador, nombre } of ofYears) {
    expect(linkNamed(list, String(nombre))).toBeUndefined();
    expect(BUILT.files).not.toContain(sheetOf(String(indicador)));
  }
  const rows = told.filter(({ solo_anios }) => !solo_anios);
  // Of another source that tells nothing but years, those are all there is.
  expect(rows.map(({ indicador }) => indicador)).toContain(
    'llamadas_linea_mujeres_violencia_familiar',
  );
  for (const { indicador, nombre } of rows) {
    const href = linkNamed(list, String(nombre))?.getAttribute('href') ?? '';
    expect(ledTo(href, list).path).toBe(sheetOf(String(indicador)));
    expect(headingOf(sheetOf(String(indicador)))).toBe(nombre);
  }
  // Cases of Cuauhtémoc, as the Secretariado's file has them.
  const said = allOf(main(sheetOf('snsp_feminicidio')), 'figure#serie tbody tr').map((row) =>
    [...row.children].map(wordsOf).join(' '),
  );
  expect(said).toEqual(
    expect.arrayContaining(['2020 14 delitos', '2023 3 delitos', '2024 10 delitos']),
  );
});
