/** What is said of a claim, from invented counts: every way in which a per cent may not be given has its sentence. */
import { describe, expect, test } from 'vitest';
import {
  answerClaim,
  endOf,
  startOf,
  type Claim,
  type Held,
  type Series,
} from '../../src/lib/answers/claim';
import { countsBehind, printingOf, windowsThatPrint } from '../../src/lib/answers/printed';
import {
  cityWords,
  claimHeadline,
  missingWords,
  pairsWords,
  pickedWords,
  printingWords,
  sayable,
} from '../../src/lib/words/claim';

const OWN = '09015';
const OTHER = '09016';
const NAMES = { crime: 'violencia familiar', place: 'la alcaldía' };

/** @param counts from January of the first year */
const series = (year: number, counts: readonly number[], rest: Partial<Series> = {}): Series => ({
  ...{ source: 'sesnsp_idm', indicator: 'violencia_familiar', place: OWN, kind: 'mes', span: 1 },
  ...{ start: startOf(year, 1), counts, openFrom: Infinity },
  ...rest,
});
const years = (year: number, counts: readonly number[], rest: Partial<Series> = {}) =>
  series(year, counts, { source: 'sesnsp_anual', kind: 'anio', span: 12, ...rest });
const colonia = (place: string, counts: readonly number[], rest: Partial<Series> = {}) =>
  years(2021, counts, { source: 'fgj_carpetas', place, ...rest });

const held = (all: readonly Series[], rest: Partial<Held> = {}): Held => ({
  ...{ alcaldias: [OWN], series: all, breaks: [] },
  ...rest,
});
const CLAIM: Claim = {
  ...{ indicator: 'violencia_familiar', place: OWN, year: 2022, first: 1, months: 12 },
  ...{ against: 2021, said: null },
};

/** The newest register's answer. @throws Error where none tells it */
function answer(all: Held, changed: Partial<Claim> = {}) {
  const claim = { ...CLAIM, ...changed };
  const [first] = answerClaim(all, claim);
  if (first === undefined) throw new Error('No register tells it.');
  return { first, words: sayable(first, NAMES, claim.indicator) };
}

const flat = (n: number, months = 12) => Array<number>(months).fill(n);
const AFTER_2020 = (before: number, after: number) =>
  held([series(2019, [...flat(9), ...flat(10), ...flat(before), ...flat(after)])]);

describe('two counts of an alcaldía', () => {
  test.each<[string, Held, Partial<Claim>, kind: string, words: RegExp]>([
    [
      'fewer',
      AFTER_2020(10, 7),
      {},
      'moved',
      /84 denuncias.*, 30.% menos que en 2021 \(120\). Intervalo de 95.%: de \d+ a \d+.% menos/,
    ],
    [
      'chance',
      AFTER_2020(10, 9),
      {},
      'moved',
      /; en 2021, 120: 10.% menos, dentro de lo que varía por azar \(de \d+.% menos a \d+.% más\)/,
    ],
    ['the same', AFTER_2020(10, 10), {}, 'moved', /; en 2021, también 120\.$/],
    ['zero before', AFTER_2020(0, 1), {}, 'none-before', /ninguna\. Desde cero no hay porcentaje/],
    [
      'zero now',
      AFTER_2020(1, 0),
      {},
      'none-now',
      /ninguna denuncia.*12\. Con ninguna no se dice porcentaje/,
    ],
    ['both zero', AFTER_2020(0, 0), {}, 'none', /ninguna denuncia .*, y en 2021 tampoco/],
    [
      'some months',
      AFTER_2020(10, 5),
      { first: 2, months: 3 },
      'moved',
      /^De febrero a abril de 2022, 15 .*; en los mismos meses de 2021, 30/,
    ],
    [
      'one month',
      AFTER_2020(10, 5),
      { first: 2, months: 1 },
      'moved',
      /^En febrero de 2022, 5 .*en febrero de 2021, 10/,
    ],
    [
      'open',
      held([
        series(2019, [...flat(9, 24), ...flat(10), ...flat(5)], { openFrom: startOf(2022, 8) }),
      ]),
      {},
      'moved',
      /Por ahora, 50.% menos: faltan denuncias/,
    ],
    [
      'feminicide',
      held([series(2021, [...flat(1), ...flat(0)], { indicator: 'feminicidio' })]),
      { indicator: 'feminicidio' },
      'lethal',
      /^En 2022, ninguna carpeta .*; en 2021, 12\. Cada carpeta es al menos una mujer asesinada/,
    ],
  ])('%s', (_, all, changed, kind, words) => {
    const { first, words: said } = answer(all, changed);
    expect(first.outcome.kind).toBe(kind);
    expect(said).toMatch(words);
    expect(`${said} ${claimHeadline(first, NAMES.crime)}`).not.toMatch(
      /NaN|Infinity|undefined|null/,
    );
    expect(claimHeadline(first, NAMES.crime).split(' ').length).toBeLessThanOrEqual(14);
  });

  test('a feminicide has no per cent in any sentence', () => {
    const all = held([series(2021, [...flat(1), ...flat(2)], { indicator: 'feminicidio' })]);
    expect(answer(all, { indicator: 'feminicidio' }).words).not.toContain('%');
  });

  test('a break between the two, and none before the first', () => {
    const what = 'El registro cuenta otra cosa.';
    const breakAt = (year: number) => ({
      breaks: [
        { source: 'sesnsp_idm', indicator: 'violencia_familiar', start: startOf(year, 1), what },
      ],
    });
    const broken = (year: number) =>
      answer({ ...AFTER_2020(10, 7), ...breakAt(year) }).first.breaks;
    expect(broken(2022).map((each) => each.what)).toEqual([what]);
    expect(broken(2021)).toEqual([]);
    expect(broken(2023)).toEqual([]);
  });

  test('a period that is not held has no answer, and says how far the register goes', () => {
    const all = AFTER_2020(10, 7);
    expect(answerClaim(all, { ...CLAIM, year: 2023 })).toEqual([]);
    expect(answerClaim(all, { ...CLAIM, against: 2018 })).toEqual([]);
    expect(answerClaim(all, { ...CLAIM, indicator: 'nada', place: '' })).toEqual([]);
    expect(missingWords('sesnsp', endOf(all, CLAIM, 'sesnsp'))).toContain(
      'llega a diciembre de 2022',
    );
    expect(missingWords('fgj', endOf(all, CLAIM, 'fgj'))).toContain('no publica este delito');
  });
});

describe('where the doubt is from', () => {
  const anual = years(2016, [100, 120, 90, 110, 130, 100, 150]);
  const monthly = series(2019, flat(10, 48), { source: 'fgj_carpetas' });
  test.each([
    ['its own months', [series(2019, flat(10, 48)), anual], 'months'],
    ['the months of the Fiscalía', [anual, monthly], 'other-months'],
    ['its own years', [anual], 'years'],
  ] as const)('%s', (_, all, doubt) => {
    expect(answer(held(all)).first.outcome).toMatchObject({ kind: 'moved', doubt });
  });

  test('years that vary more widen it', () => {
    const width = (counts: readonly number[]) => {
      const { outcome } = answer(held([years(2016, counts)])).first;
      return outcome.kind === 'moved' ? outcome.high / outcome.low : 0;
    };
    expect(width([100, 160, 80, 150, 90, 100, 150])).toBeGreaterThan(
      width([100, 101, 99, 102, 100, 100, 150]),
    );
  });
});

describe('beside the rest of the city', () => {
  const both = (own: readonly number[], rest: readonly number[]) =>
    held([years(2021, own), years(2021, rest, { place: OTHER })], { alcaldias: [OWN, OTHER] });

  test('the same change, and another', () => {
    expect(cityWords(answer(both([1000, 800], [5000, 4000])).first)).toMatch(
      /ciudad, igual: de 5,000 a 4,000, 20.% menos/,
    );
    expect(answer(both([10_000, 8000], [50_000, 90_000])).first.city?.isLike).toBe(false);
  });

  test('where only the later window is told, parts of the whole earlier year', () => {
    const lapse = (n: number, rest: Partial<Series> = {}) =>
      series(2022, [n], { source: 'sesnsp_2026', kind: 'lapso', span: 7, ...rest });
    const all = both([200, 0], [400, 0]);
    const open = held([...all.series, lapse(100), lapse(300, { place: OTHER })], all);
    const { first, words } = answer(
      { ...open, series: [...all.series, lapse(100), lapse(300, { place: OTHER })] },
      { months: 7 },
    );
    expect(first.outcome.kind).toBe('later');
    expect(words).toMatch(/100 denuncias .*: 50 por cada 100 de todo 2021 \(200\)/);
    expect(cityWords(first)).toMatch(/de enero a julio van 75 por cada 100 de todo 2021; aquí, 50/);
  });
});

describe('a colonia', () => {
  const A = '0901500010001';
  const at = (before: number, after: number, rest: Partial<Series> = {}) =>
    answer(held([colonia(A, [before, after], rest)]), { place: A });

  test.each([
    [
      'the range that rounding leaves',
      at(50, 60),
      /60 denuncias .*; en 2021, 50: por el redondeo, de 12 a 29.% más; lo normal/,
    ],
    ['beyond chance', at(50, 250), /más de lo que varía por azar/],
    ['no visible change', at(50, 50), /también 50: sin cambio visible/],
    ['too few', at(5, 20), /en 2021, 5. Son menos de 10: sin porcentaje/],
    ['zero is 0 to 2', at(0, 0), /0 a 2 denuncias .*; en 2021, 0 a 2/],
    [
      'an open year',
      at(50, 20, { openFrom: startOf(2022, 1) }),
      /Por ahora, de 54 a 65.% menos: faltan/,
    ],
  ])('%s', (_, { words }, told) => {
    expect(words).toMatch(told);
  });

  test('what was said may be any of the counts that print the same', () => {
    const said = (percent: number) =>
      answer(held([colonia(A, [50, 60])]), { place: A, said: { percent, decimals: 0 } }).first
        .printing;
    expect([said(12), said(20), said(29)]).toEqual(['rounded', 'rounded', 'rounded']);
    expect([said(10), said(32), said(-20)]).toEqual([null, null, null]);
  });
});

describe('what somebody said', () => {
  test.each([
    [1471, 1167, -20.7, 1, 'rounded'],
    [1471, 1167, -21, 0, 'rounded'],
    [1471, 1167, -20, 0, 'cut'],
    [1471, 1167, 21, 0, null],
    [1471, 1167, -22, 0, null],
    [200, 201, 0, 0, 'rounded'],
    [200, 201, 1, 0, 'rounded'],
    [0, 3, 50, 0, null],
  ] as const)('%i → %i prints %f', (before, after, percent, decimals, how) => {
    expect(printingOf(before, after, { percent, decimals })).toBe(how);
  });

  test('the fewest counts behind it', () => {
    const said = { percent: -85, decimals: 0 };
    const pairs = countsBehind(said, 3, 1000);
    expect(pairs[0]).toEqual({ before: 7, after: 1 });
    for (const { before, after } of pairs) expect(printingOf(before, after, said)).not.toBeNull();
    expect(pairsWords(said, pairs)).toContain('«−85\u00A0%» lo dan cuentas chicas: de 7 a 1');
  });

  test('a picked window that gives it, among all that were tried', () => {
    const months = series(2021, [...flat(10), ...flat(10, 9), 10, 5, 10]);
    const said = { percent: -50, decimals: 0 };
    const { tried, found } = windowsThatPrint(months, said, startOf(2022, 1));
    expect(found).toHaveLength(2);
    expect(found.every(({ after }) => after.start === startOf(2022, 11))).toBe(true);
    // Every end has 12 lengths a year apart, and those of up to 11 months beside their own predecessor.
    expect(tried).toBeLessThanOrEqual(12 * 23);
    const { first } = answer(held([months]), { said });
    expect(printingWords(first, said)).toBe(
      '«−50\u00A0%» no sale de pasar de 120 a 115: 4\u00A0% menos.',
    );
    expect(pickedWords({ tried, found })).toMatch(
      /^Sale de 2 de \d+ pares .*: .*noviembre de 2022 \(5\) contra en/,
    );
  });
});
