/**
 * Each number of a statement from the Parquet alone, where a rule here knows how; none of this is the site's
 * code. Its formulas are in limits.ts; p and Holm, in tests/counted.
 */
import { changeOf, seenOf } from './changes';
import { countedAreas, likenessOf, type Estimate } from './clusters';
import { funnelOf } from './funnel';
import { levelTogether } from './headline';
import { countLimit } from './limits';
import { monthsIn, type Counted } from './counted';
import { placedAreas, ranksOf } from './ranks';
import type { Statement } from './statements';
import { zoneP } from './zones';

export interface Recounted {
  readonly element: Element;
  readonly mark: string;
  readonly said: string;
  /** What it must be, a number or a code, or one of several, or about what; null where no rule gives it. */
  readonly found: number | string | readonly (number | string)[] | Estimate | null;
}

/** The values of one statement in one place of its lists. */
interface One {
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly earlier: string;
  /** Null where it is of none. */
  readonly agreement: string | null;
  /** What is said beside, by mark. */
  said(mark: string): number | undefined;
}

/** `at` is the place of the value in its list. */
type Rule = (one: One, counted: Counted, at: number) => Recounted['found'] | undefined;

const PER = 100_000;

/** Cases for 100,000 women a year, of so many months. */
const rateOf = (cases: number, women: number, period: string): number =>
  (cases / women / (monthsIn(period) / 12)) * PER;

const casesOf = (one: One, counted: Counted, period: string, place = one.place): number | null =>
  counted.cases({ place, indicator: one.indicator, unit: one.unit, period });

function rateAt(one: One, counted: Counted, place: string): number | null {
  const [cases, women] = [casesOf(one, counted, one.period, place), counted.women(place)];
  return cases === null || women === undefined ? null : rateOf(cases, women, one.period);
}

/** Of the whole alcaldía for a colonia; of the whole city for an alcaldía. */
function wholeRate(one: One, counted: Counted): number | null {
  if (one.place.length > 5) return rateAt(one, counted, counted.alcaldia);
  let [cases, women] = [0, 0];
  for (const place of counted.alcaldias) {
    cases += casesOf(one, counted, one.period, place) ?? NaN;
    women += counted.women(place) ?? NaN;
  }
  return rateOf(cases, women, one.period);
}

/** Of a rate by its count; of a change as its months tell. */
function limit(one: One, counted: Counted, side: -1 | 1): number | null {
  const cases = casesOf(one, counted, one.period);
  if (cases === null) return null;
  if (one.said('rate') !== undefined) {
    const women = counted.women(one.place);
    return women === undefined ? null : rateOf(countLimit(cases, side), women, one.period);
  }
  // Of a hasty comparison each change has two intervals, held in headline.ts.
  if (one.earlier === '-' || one.said('ratio-naive') !== undefined) return null;
  return changeOf(counted, one)?.[side < 0 ? 'low' : 'high'] ?? null;
}

/** Of a change among those of all indicators. */
const seenAt = (one: One, counted: Counted, side: -1 | 1): number | null =>
  one.said('p-adjusted') === undefined
    ? null
    : seenOf(counted, one, side, levelTogether(counted, one));

const ranked = new WeakMap<Counted, Map<string, ReturnType<typeof ranksOf>>>();

function ranksAt(one: One, counted: Counted): ReturnType<typeof ranksOf> {
  const known = ranked.get(counted) ?? new Map<string, ReturnType<typeof ranksOf>>();
  ranked.set(counted, known);
  const asked = [one.indicator, one.unit, one.period].join();
  const ranks = known.get(asked) ?? ranksOf(placedAreas(counted, one));
  known.set(asked, ranks);
  return ranks;
}

const rankOf = (one: One, counted: Counted): readonly [number, number] | undefined =>
  one.place === counted.alcaldia ? undefined : ranksAt(one, counted).get(one.place);

/** Of an order: how many are surely among the first five, and how many may be the first. */
const firsts: Rule = (one, counted, at) => {
  if (one.indicator === '') return null;
  const ranks = [...ranksAt(one, counted).values()];
  return ranks.filter(([low, high]) => (at === 0 ? high <= 5 : low === 1)).length;
};

const RULES: Readonly<Record<string, Rule>> = {
  n: (one, counted) => casesOf(one, counted, one.period),
  before: (one, counted) => casesOf(one, counted, one.earlier),
  after: (one, counted) => casesOf(one, counted, one.period),
  people: ({ place, indicator }, counted) => (indicator === '' ? null : counted.women(place)),
  'people:ambiente': ({ place }, counted) => counted.present(place),
  // Of a survey: its year and no indicator.
  share: ({ indicator, period }, counted) =>
    indicator === '' && /^\d{4}$/.test(period) ? counted.surveyShares(period) : null,
  // Of an agreement, by its name.
  amount: ({ agreement }, counted) => {
    const known = agreement === null ? [] : counted.amountsOf(agreement);
    return known.length === 0 ? null : known;
  },
  rate: (one, counted) => rateAt(one, counted, one.place),
  'rate-whole': wholeRate,
  'n-others': (one, counted) => {
    const [all, own] = [
      casesOf(one, counted, one.period, counted.alcaldia),
      casesOf(one, counted, one.period),
    ];
    return all === null || own === null || one.place === counted.alcaldia ? null : all - own;
  },
  ratio: (one, counted) => {
    if (one.unit === 'fgj_mujeres') return counted.womenRatio(one) ?? 'ninguna';
    const [before, after] = [casesOf(one, counted, one.earlier), casesOf(one, counted, one.period)];
    return before === null || after === null || one.said('before') === undefined
      ? null
      : after / before;
  },
  'rank-low': (one, counted) => rankOf(one, counted)?.[0],
  'rank-high': (one, counted) => rankOf(one, counted)?.[1],
  'ratio-naive': (one, counted) => {
    const [before, after] = [casesOf(one, counted, one.earlier), casesOf(one, counted, one.period)];
    return before === null || after === null ? null : after / before;
  },
  low: (one, counted) => limit(one, counted, -1),
  high: (one, counted) => limit(one, counted, 1),
  p: (one, counted) => (one.earlier === '-' ? null : (changeOf(counted, one)?.p ?? null)),
  fall: (one, counted) => seenAt(one, counted, -1),
  rise: (one, counted) => seenAt(one, counted, 1),
  dispersion: (one, counted) =>
    one.earlier === '-' || one.indicator === ''
      ? null
      : (changeOf(counted, one)?.spread.inflation ?? null),
};

/** The rule of the site for one of the values of a list, and none for the others. */
const only =
  (place: number, mark: string): Rule =>
  (one, counted, at) =>
    at === place ? RULES[mark]?.(one, counted, at) : null;

/** Where a mark means something else than in the rest of the site, by route, figure and mark; null: no rule here. */
const OTHERWISE: Readonly<Record<string, Rule | null>> = {
  // Of the colonias whose count is published: those among which zones are looked for.
  'agrupamientos//n': (one, counted) => sumOfColonias(one, counted),
  'agrupamientos/zonas/n': (one, counted) => sumOfColonias(one, counted),
  '/orden/count': firsts,
  'colonias/orden/count': firsts,
  ...Object.fromEntries(
    ['', 'zonas'].flatMap((figure) => [
      [`agrupamientos/${figure}/p`, (one: One, counted: Counted) => zoneP(counted, one)],
      [
        `agrupamientos/${figure}/of`,
        (one: One, counted: Counted) => countedAreas(counted, one).length,
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['zonas', 'vecindarios'].map((figure) => [
      `agrupamientos/${figure}/without`,
      (one: One, counted: Counted) =>
        counted.colonias.filter((place) => casesOf(one, counted, one.period, place) === null)
          .length,
    ]),
  ),
  'agrupamientos/vecindarios/index': (one, counted) => moranOf(one, counted)?.index,
  'agrupamientos/vecindarios/p': (one, counted) => moranOf(one, counted)?.p,
  // Cases that its women would have had, were all the colonias alike.
  'agrupamientos/zonas/expected': (one, counted) => {
    const told = counted.colonias.filter(
      (place) => casesOf(one, counted, one.period, place) !== null,
    );
    const women = told.reduce((sum, place) => sum + (counted.women(place) ?? NaN), 0);
    const all = sumOfColonias({ ...one, place: counted.alcaldia }, counted);
    return one.place === counted.alcaldia || all === null
      ? null
      : (all * (counted.women(one.place) ?? NaN)) / women;
  },
  'comparar/espina/rate-lowest': (one, counted) => Math.min(...ratesOfAlcaldias(one, counted)),
  'comparar/espina/rate-highest': (one, counted) => Math.max(...ratesOfAlcaldias(one, counted)),
  // Of draws.
  'prioridades/firmeza/rank-low': null,
  'prioridades/firmeza/rank-high': null,
  'prioridades/orden/amount:mujeres': ({ place }, counted) => counted.women(place),
  'prioridades/orden/amount:ambiente': ({ place }, counted) => counted.present(place),
  'comparar/embudo/low': (one, counted) => funnelLimit(one, counted, -1),
  'comparar/embudo/high': (one, counted) => funnelLimit(one, counted, 1),
  'comparar/embudo/dispersion': (one, counted, at) => {
    const { dispersion, opening } = funnelOf(counted, one);
    return at === 0 ? dispersion : opening;
  },
  'comparar//of': (_, counted) => counted.alcaldias.length,
  // Of a difference between changes, for which no rule is here.
  ...Object.fromEntries(
    ['', 'curso', 'pruebas', 'comparables'].flatMap((figure) =>
      ['low', 'high', 'p', 'dispersion'].map((mark) => [`evaluar/${figure}/${mark}`, null]),
    ),
  ),
  // Of what is treated first, and then of the colonias compared with, which the address chooses.
  ...Object.fromEntries(
    ['', 'curso'].flatMap((figure) => [
      [`evaluar/${figure}/before`, only(0, 'before')],
      [`evaluar/${figure}/after`, only(0, 'after')],
      [`evaluar/${figure}/ratio`, only(1, 'ratio')],
    ]),
  ),
  'evaluar/curso/n-others': null,
  // Of how far help is, and of smoothed rates: reach.ts.
  ...Object.fromEntries(
    ['n', 'rate', 'low', 'high'].map((mark) => [`servicios/cuadrantes-atencion/${mark}`, null]),
  ),
};

const ratesOfAlcaldias = (one: One, counted: Counted): readonly number[] =>
  counted.alcaldias.map((place) => rateAt(one, counted, place) ?? NaN);

/** Of a colonia and its neighbours, or of all. */
function moranOf(one: One, counted: Counted) {
  const { all, each } = likenessOf(counted, one);
  return one.place === counted.alcaldia ? all : each.get(one.place);
}

/** As a rate: limits are told at 99.8 %. */
function funnelLimit(one: One, counted: Counted, side: -1 | 1): number | null {
  const own = funnelOf(counted, one).areas.find(({ place }) => place === one.place);
  const whole = wholeRate(one, counted);
  return own === undefined || whole === null ? null : own.limit(0.998, side) * whole;
}

function sumOfColonias(one: One, counted: Counted): number | null {
  if (one.place !== counted.alcaldia) return casesOf(one, counted, one.period);
  return counted.colonias.reduce(
    (sum, place) => sum + (casesOf(one, counted, one.period, place) ?? 0),
    0,
  );
}

/**
 * @param route the first part of the page's address; empty for the front page
 * @returns one for each value of each number
 */
export function recount(
  statement: Statement,
  route: string,
  counted: Counted,
): readonly Recounted[] {
  // Of the crimes that two registers share: registers.ts.
  if (statement.codes.get('class')?.[0] === 'dos_registros') return [];
  return [...statement.numbers].flatMap(([mark, { element, values }]) =>
    values.map((said, at) => {
      const one = oneOf(statement, counted, at, values.length);
      const own =
        OTHERWISE[`${route}/${statement.figure?.getAttribute('data-figure') ?? ''}/${mark}`];
      const rule = own === undefined ? RULES[mark] : own;
      const found = one === null || !rule ? null : (rule(one, counted, at) ?? null);
      return { element, mark, said, found };
    }),
  );
}

function oneOf(
  { codes, numbers }: Statement,
  counted: Counted,
  at: number,
  of: number,
): One | null {
  const read = (code: string, otherwise: string): string | null => {
    const values = codes.get(code) ?? [otherwise];
    if (new Set(values).size === 1) return values[0] ?? null;
    return values.length === of ? (values[at] ?? null) : null;
  };
  const [place, indicator, unit, period, earlier] = [
    read('place', counted.alcaldia),
    read('indicator', ''),
    read('unit', 'fgj_carpetas'),
    read('period', ''),
    read('period-before', '-'),
  ];
  if (!place || indicator === null || !unit || period === null || !earlier) return null;
  return {
    place,
    indicator,
    unit,
    period,
    earlier,
    agreement: codes.get('class')?.find((name) => /^A\d{3}$/.test(name)) ?? null,
    said: (mark) => {
      const beside = numbers.get(mark)?.values;
      const value = beside?.length === of ? beside[at] : beside?.[0];
      return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
    },
  };
}
