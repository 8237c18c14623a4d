/** Where reports cluster: what the pages say, against a count of our own. */
import { expect, test } from 'vitest';
import { pagesLedTo } from './kit/addresses';
import { countedByColonia, namesOfColonias } from './kit/counts';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const FAMILIAR = 'agrupamientos/index.html';
const ABUSO = 'agrupamientos/abuso_sexual/index.html';
const FEMINICIDIO = 'agrupamientos/feminicidio/index.html';

test('family violence: colonias differ, and that is enough to explain what gathers', () => {
  expect(headingOf(FAMILIAR)).toBe(
    'Colonias vecinas se parecen en sus carpetas por violencia familiar de 2021 a 2023, más de lo que haría el azar; en qué zona se juntan no se puede decir.',
  );
  expect(wordsOf(theOne(BUILT.document(FAMILIAR), 'main .lead'))).toContain(
    'el barrido ve una zona de cinco vecinas con el doble de riesgo en 27',
  );
  const zones = figureOf(FAMILIAR, 'zonas');
  expect(findingOf(zones)).toBe('Ninguna zona va más allá del azar');
  expect(wordsOf(zones)).toContain('vistas todas juntas, las colonias vecinas se parecen más');
  expect(allOf(zones, '.zones li')).toHaveLength(0);
  expect(findingOf(figureOf(FAMILIAR, 'vecindarios'))).toBe(
    'Ninguna colonia, por sí sola, se parece a sus vecinas ni se distingue de ellas más de lo que haría el azar',
  );
  // It happens at home: who passes through is no one to divide by.
  expect(wordsOf(BUILT.document(FAMILIAR).body)).not.toContain('Dividir entre');
  const note = wordsOf(theOne(zones, '.note'));
  expect(note).toContain('semilla 2025');
  expect(note).toContain(
    'a menudo no alcanza a ver una zona de cinco vecinas con el doble de riesgo',
  );
});

test('sexual abuse: neither with residents nor with people who pass through', () => {
  expect(headingOf(ABUSO)).toBe(
    'No se puede decir si las carpetas por abuso sexual de 2021 a 2023 se juntan en alguna zona.',
  );
  const zones = figureOf(ABUSO, 'zonas');
  expect(wordsOf(zones)).toContain('La población de paso es una estimación nuestra');
  expect(wordsOf(zones)).toContain('8 colonias no tienen su cuenta publicada');
  expect(allOf(BUILT.document(ABUSO), 'figure svg[role="img"]')).toHaveLength(2);
});

test('every count and rate is that of a count of our own, and its SQL gives it', async () => {
  const zones = figureOf(ABUSO, 'zonas');
  const rows = await countedByColonia('abuso_sexual', 'trienio', '2021-01-01');
  const given = await askNatively(sqlOf(zones));
  expect(new Map(given.map(({ clave, n }) => [clave, n === null ? null : Number(n)]))).toEqual(
    new Map(rows.map(({ clave, n }) => [clave, n])),
  );
  const nameOf = await namesOfColonias();
  const shown = cellsOf(zones);
  expect(shown).toHaveLength(33);
  const counted = rows.flatMap(({ n, ...row }) => (n === null ? [] : [{ ...row, n }]));
  const sum = (of: typeof counted, column: 'n' | 'mujeres') =>
    of.reduce((total, row) => total + row[column], 0);
  const write = (value: number) => Math.round(value).toLocaleString('en-US');
  const expectedOf = (women: number) => (sum(counted, 'n') * women) / sum(counted, 'mujeres');
  for (const { clave, n, mujeres } of rows) {
    const [, cases, women, rate, expected] =
      shown.find(([name]) => name === nameOf.get(clave)) ?? [];
    if (n === null) {
      expect([cases, rate, expected]).toEqual(['menos de 5 o protegida', '', '']);
      continue;
    }
    expect([cases, women]).toEqual([write(n), write(mujeres)]);
    expect(Number(rate?.replaceAll(',', ''))).toBeCloseTo((n * 100_000) / (mujeres * 3), -0.5);
    expect(expected).toBe(write(expectedOf(mujeres)));
  }
});

test('what is not published by colonia is not searched, and the page says why', () => {
  expect(headingOf(FEMINICIDIO)).toMatch(/^«Feminicidio» no se publica por colonia/);
  const main = theOne(BUILT.document(FEMINICIDIO), 'main');
  expect(allOf(main, 'figure')).toHaveLength(0);
  const trend = allOf(main, 'a').find((link) => wordsOf(link) === 'su tendencia');
  expect(trend?.getAttribute('href')).toMatch(/\?indicador=feminicidio#tendencia$/);
});

test('each indicator has its page, and is led to from the others', () => {
  const navigation = theOne(BUILT.document(FAMILIAR), 'nav[aria-label="Indicador"]');
  const pages = pagesLedTo(navigation, FAMILIAR);
  expect(pages).toContain(ABUSO);
  for (const path of pages) {
    expect(headingOf(path).length, path).toBeGreaterThan(40);
  }
  expect(headingOf('agrupamientos/violacion/index.html')).toContain('por violación');
});
