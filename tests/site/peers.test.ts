/** Cuauhtémoc among the 16 alcaldías: what the pages say, against a count of our own. */
import { expect, test } from 'vitest';
import { pagesLedTo } from './kit/addresses';
import { ALCALDIA, countedByAlcaldia } from './kit/counts';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PATH = 'comparar/index.html';

type Counted = Awaited<ReturnType<typeof countedByAlcaldia>>[number];

const sum = (rows: readonly Counted[], of: 'n' | 'mujeres'): number =>
  rows.reduce((all, row) => all + row[of], 0);

const rateOf = (n: number, women: number): string => {
  const rate = (n / women) * 100_000;
  return rate < 9.95 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-US');
};

test('the sentence, the funnel and the spine of family violence', () => {
  expect(headingOf(PATH)).toBe(
    'Cuauhtémoc está dentro de lo que difieren entre sí las 16 alcaldías en carpetas por violencia ' +
      'familiar: 924 por cada 100,000 mujeres residentes en 2023, contra 763 en la ciudad.',
  );
  const [funnel, spine] = [figureOf(PATH, 'embudo'), figureOf(PATH, 'espina')];
  expect(findingOf(funnel)).toBe(
    'Ninguna de las 16 alcaldías se sale del límite de 99.8 %; sólo del de 95 %, Iztacalco, por encima; Benito Juárez, por debajo',
  );
  expect(wordsOf(theOne(funnel, '.note'))).toContain('los límites se ensancharon 6.8 veces');
  expect(findingOf(spine)).toBe(
    'Cuauhtémoc está por encima en 4 de 11 indicadores, quizá por encima en 2 y dentro en 5',
  );
  expect(allOf(spine, '.chart li')).toHaveLength(11);
  // After the picture, and before the indicators of the street that it is about.
  expect(wordsOf(theOne(BUILT.document(PATH), '.figures > .caution'))).toContain(
    '508,458 personas de otras partes',
  );
});

test('every rate of both figures is that of a count of our own', async () => {
  const counted = await countedByAlcaldia('2023');
  const shown = cellsOf(figureOf(PATH, 'embudo'));
  const peers = counted.filter(({ indicador }) => indicador === 'violencia_familiar');
  expect(peers).toHaveLength(16);
  expect(new Map(shown.map(([name, , , rate]) => [name, rate]))).toEqual(
    new Map(peers.map(({ nombre, n, mujeres }) => [nombre, rateOf(n, mujeres)])),
  );
  const rows = cellsOf(figureOf(PATH, 'espina'));
  const names = await askNatively(
    "SELECT indicador, nombre FROM indicadores WHERE fuente = 'fgj_carpetas'",
  );
  expect(rows.map(([name]) => name).toSorted()).toEqual(
    names.map(({ nombre }) => nombre).toSorted(),
  );
  for (const { indicador, nombre } of names) {
    const of = counted.filter((count) => count.indicador === indicador);
    const own = of.find(({ clave }) => clave === ALCALDIA);
    const row = rows.find(([first]) => first === nombre);
    const expected = [
      rateOf(own?.n ?? NaN, own?.mujeres ?? NaN),
      rateOf(sum(of, 'n'), sum(of, 'mujeres')),
    ];
    expect([nombre, row?.[2], row?.[5]]).toEqual([nombre, ...expected]);
  }
});

test('the SQL that each shows gives those counts', async () => {
  const counted = await countedByAlcaldia('2023');
  for (const [id, expected] of [
    ['embudo', counted.filter(({ indicador }) => indicador === 'violencia_familiar')],
    ['espina', counted],
  ] as const) {
    const given = await askNatively(sqlOf(figureOf(PATH, id)));
    const plain = ({ nombre, n, mujeres }: Record<string, unknown>) =>
      [nombre, n, mujeres].map(String).join();
    expect(given.map(plain).toSorted()).toEqual(
      expected.map((row) => plain({ ...row })).toSorted(),
    );
  }
});

test('each indicator leads to its own page', () => {
  const pages = pagesLedTo(theOne(figureOf(PATH, 'espina'), '.chart'), PATH);
  expect(pages).toContain('comparar/violacion/index.html');
  expect(headingOf('comparar/violacion/index.html')).toContain('carpetas por violación');
  // The page's own indicator leads nowhere.
  expect(new Set(pages).size).toBeGreaterThanOrEqual(10);
});
