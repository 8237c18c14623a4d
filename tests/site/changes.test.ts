/** What changed: every indicator and every colonia, against the numbers found another way. */
import { expect, test } from 'vitest';
import { pagesLedTo } from './kit/addresses';
import { countedByColonia, monthsOf } from './kit/counts';
import { theOne } from './kit/dataMarks';
import { equalRatesP, holmAdjusted } from '../counted/exactTests';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PAGE = 'cambios/index.html';

interface Counts {
  readonly before: number;
  readonly after: number;
  /** Of a series of too few cases for a claim. */
  readonly few?: boolean;
}

async function countsOf(sql: string): Promise<readonly Counts[]> {
  return (await askNatively(sql)).flatMap(({ anteriores, recientes }) =>
    anteriores === null || recientes === null || Number(anteriores) + Number(recientes) === 0
      ? []
      : [{ before: Number(anteriores), after: Number(recientes) }],
  );
}

/** Comparisons beyond chance, as if every report had come. */
const beyondChance = (counts: readonly Counts[]): number =>
  holmAdjusted(counts.map(({ before, after }) => equalRatesP([after, 1], [before, 1]))).filter(
    (p) => p < 0.05,
  ).length;

/** The items of a list by its name. */
function itemsOf(figure: Element, name: string): readonly string[] {
  const list = theOne(figure, `[aria-label="${name}"]`);
  return allOf(list, 'li').map(wordsOf);
}

/** The item of a list that names something. */
const itemNaming = (items: readonly string[], name: RegExp): string | undefined =>
  items.find((words) => name.test(words));

test('the answer comes first, and what the calendar years come to', () => {
  // The age of the data is for the reader's clock: the page as written gives the date alone.
  expect(wordsOf(theOne(BUILT.document(PAGE), '.data-age'))).toBe(
    'Datos completos hasta julio de 2024.',
  );
  const lead = wordsOf(theOne(BUILT.document(PAGE), '.lead'));
  expect(lead).toBe(
    'A 2024 todavía le faltan denuncias. Contando las que se estima que faltan, las carpetas por violencia familiar no bajaron 7.7 % contra 2023, sino 6.7 %: cabe en el azar.',
  );
  const how = allOf(BUILT.document(PAGE), '.how li').map(wordsOf);
  expect(how[0]).toContain('explican 1.0 de los 7.7 puntos');
  expect(how[0]).toContain('con sólo el azar de las cuentas estaría entre −11.7 % y −1.4 %');
  expect(how[1]).toContain('diciembre de 2018');
  expect(lead).not.toMatch(/espejismo|se sabrá/);
});

test('of the whole alcaldía: what holds first, and what does not beside it, with its numbers', () => {
  const changes = figureOf(PAGE, 'cambios');
  expect(findingOf(changes)).toBe(
    'En toda la alcaldía, ninguna de 4 comparaciones va más allá del azar',
  );
  expect(headingOf(PAGE)).toBe(
    'En el último año completo, que terminó en julio de 2024, no hay en toda la alcaldía un cambio que el azar no pueda explicar',
  );
  const within = itemsOf(changes, 'Dentro del azar');
  expect(within).toHaveLength(4);
  expect(itemNaming(within, /Violencia familiar/)).toMatch(
    /2,659.*2,551.*−4\.1 %.*entre −1\d\.\d % y \+1\d\.\d %/,
  );
  const few = allOf(changes, '.unanswered li').map(wordsOf);
  expect(itemNaming(few, /^Violación/)).toContain(
    'aquí hay 45 de cada 100 de agosto de 2022 a julio de 2023, y 40 de cada 100 de agosto de 2023 a julio de 2024.',
  );
  expect(itemNaming(few, /^Abuso/)).toContain('van de 496 a 526');
  expect(itemNaming(few, /^Feminicidio/)).toContain(
    'de 4 a 7; en el resto de la ciudad, de 68 a 49.',
  );
  expect(itemNaming(few, /^Tentativa/)).toBe(
    'Tentativa de feminicidio: de 22 a 5; 7 son por hechos de agosto de 2022; en el resto de la ciudad, de 92 a 83.',
  );
  const note = wordsOf(theOne(changes, '.note'));
  expect(note).toContain(
    'sólo de lo que resiste que se hagan 4 comparaciones a la vez (corrección de Holm)',
  );
  expect(note).toContain(
    'Sin que nada cambie, el cambio de violencia de género varía 7.8 veces lo que daría el azar puro',
  );
});

test('the first page says so in a line, and leads to it', () => {
  const line = theOne(BUILT.document('index.html'), '[aria-labelledby="que-cambio"]');
  expect(wordsOf(theOne(line, 'p'))).toBe(
    'De 4 cambios del último año completo, ninguno es claro.',
  );
  expect(pagesLedTo(line, 'index.html')).toEqual([PAGE]);
});

test('colonia by colonia nothing holds, and the page says what cannot be compared', () => {
  const changes = figureOf(PAGE, 'cambios-colonias');
  expect(findingOf(changes)).toBe(
    'Colonia por colonia, no hay ninguna comparación que se pueda hacer',
  );
  for (const [name, said] of [
    ['Violencia familiar', 'en 32 no se dice si cambió: otro registro'],
    ['Violencia sexual', 'en 23 no se dice si cambió: otro registro'],
    ['Abuso sexual', 'en una no se abrió ninguna carpeta en ninguno de los dos periodos'],
  ] as const) {
    const line = allOf(changes, 'li').find((item) => wordsOf(item).includes(name));
    expect(wordsOf(line ?? null)).toContain(said);
    expect(line?.querySelectorAll('circle')).toHaveLength(0);
  }
  const words = wordsOf(changes);
  expect(words).toContain('van de 2,466 a 2,633; los delitos que la Fiscalía reportó');
  expect(words).toContain(
    'Acoso sexual, violación y delitos contra la intimidad sexual sólo se publican sumando tres años, y todavía no hay dos sumas completas sin años en común.',
  );
  expect(words).toMatch(/feminicidio y tentativa de feminicidio no se publican por colonia/);
  expect(cellsOf(changes)).toHaveLength(99);
});

/** Fewer than five cases a month, 2019 to July 2024: no series to make a claim of. */
const TOO_FEW = [
  'feminicidio',
  'tentativa_feminicidio',
  'violencia_feminicida',
  'privacion_libertad_sexual',
];

/** Twelve months against the twelve before, up to the last that is complete. */
async function countedByIndicator(): Promise<readonly Counts[]> {
  const indicators = await askNatively(
    "SELECT indicador FROM indicadores WHERE fuente = 'fgj_carpetas'",
  );
  return Promise.all(
    indicators.map(async ({ indicador }) => ({
      few: TOO_FEW.includes(String(indicador)),
      before: await monthsOf(String(indicador), '2022-08/2023-07'),
      after: await monthsOf(String(indicador), '2023-08/2024-07'),
    })),
  );
}

/** Each year by colonia of the three that are published so; those with both counts, and not without a case. */
async function countedByPlace(): Promise<readonly Counts[]> {
  const all: Counts[] = [];
  for (const indicator of ['violencia_familiar', 'violencia_sexual', 'abuso_sexual']) {
    const [before, after] = await Promise.all(
      ['2022', '2023'].map((year) => countedByColonia(indicator, 'anio', `${year}-01-01`)),
    );
    for (const { clave, n } of before ?? []) {
      const next = after?.find((row) => row.clave === clave)?.n ?? null;
      if (n !== null && next !== null && n + next > 0) all.push({ before: n, after: next });
    }
  }
  return all;
}

test.each([
  // Of those that one could compare, what the other register bears out.
  ['cambios', countedByIndicator, 7, 4, 1, 4],
  ['cambios-colonias', countedByPlace, 70, 0, 2, 0],
] as const)(
  '«%s» says what a count of our own gives, with the tests done again, and so does its SQL',
  async (id, count, tested, ofFew, names, borneOut) => {
    const all = await count();
    const counts = all.filter(({ few }) => !few);
    expect(all).toHaveLength(tested + ofFew);
    expect(counts).toHaveLength(tested);
    expect(beyondChance(counts)).toBe(0);
    const plain = (told: readonly Counts[]) =>
      told.map(({ before, after }) => `${before} ${after}`).toSorted();
    expect(plain(await countsOf(sqlOf(figureOf(PAGE, id))))).toEqual(plain(all));
    const table = cellsOf(figureOf(PAGE, id));
    const verdicts = table.map((cells) => cells.at(-1) ?? '');
    expect(verdicts.filter((said) => said.startsWith('Más que azar'))).toHaveLength(0);
    expect(verdicts.filter((said) => said.startsWith('Dentro del azar'))).toHaveLength(borneOut);
    const parted = verdicts.filter((said) => said.startsWith('Otro registro'));
    expect(parted).toHaveLength(tested - borneOut);
    const written = (n: number): string => n.toLocaleString('en-US');
    const shown = table.map((cells) => cells.slice(names, names + 2).join(' '));
    for (const { before, after } of all) {
      expect(shown).toContain(`${written(before)} ${written(after)}`);
    }
  },
);
