/**
 * Which colonias are above or below the rest of the alcaldía beyond chance, and what can be said of the others
 * (DESIGN.md 6). Computed from what is printed, so that anyone can compute it again.
 */
import { binomialTest } from '../stats/binomial';
import { holm } from '../stats/holm';
import { meanOverRounding, ROUNDING_VARIANCE } from '../stats/rounding';
import { shareRatio, type ShareRatio } from '../stats/shareRatio';

export interface Area {
  readonly clave: string;
  /** As printed: the nearest multiple of five. */
  readonly n: number;
  readonly women: number;
  readonly present: number;
  /** Whether an office registers in it: it takes no mark, and is not of the rest. */
  readonly isApart: boolean;
}

/** `by-women`: beyond chance for the women who live there alone; `by-office`: only with what an office registers. */
export type Kind =
  'above' | 'below' | 'like' | 'by-women' | 'by-office' | 'unsure' | 'few' | 'apart';

export interface Marked {
  readonly clave: string;
  readonly kind: Kind;
  /** Against the rest, by women and by people present; null of those with few reports and those apart. */
  readonly byWomen: ShareRatio | null;
  readonly byPresent: ShareRatio | null;
}

/** Standard error (of the logarithm) of each divisor: ± 10 %. */
const DIVISOR_ERROR = 0.05;
const FEWEST = 10;
const LEVEL = 0.05;
/** A ratio surely within these is like the rest. */
const LIKE = { low: 2 / 3, high: 3 / 2 };

/** @param total exact count of the alcaldía in the window; what is in no colonia is of the rest */
export function marksOf(areas: readonly Area[], total: number): readonly Marked[] {
  const compared = areas.filter(({ isApart }) => !isApart);
  const all = total - sum(areas.filter(({ isApart }) => isApart).map(({ n }) => n));
  const divisors = {
    women: sum(compared.map(({ women }) => women)),
    present: sum(compared.map(({ present }) => present)),
  };
  const told = compared.filter(({ n }) => n >= FEWEST && n < all);
  const ratios = told.map((area) => ({
    area,
    women: ratioOf(area, all, compared, 'women'),
    present: ratioOf(area, all, compared, 'present'),
  }));
  const tests = [
    ratios.map(({ women }) => women.p),
    ratios.map(({ present }) => present.p),
    ...exactTests(ratios, all, divisors),
  ].map((p) => padded(p, areas.length));
  const isBeyond = (test: number, at: number) => (tests[test]?.[at] ?? 1) < LEVEL;
  const marks = new Map(
    ratios.map(({ area, women, present }, at) => {
      const isSameSide = women.ratio > 1 === present.ratio > 1;
      const byWomen = isBeyond(0, at) && isBeyond(2, at);
      const byPresent = isBeyond(1, at) && isBeyond(3, at);
      const kind = kindOf(women, byWomen, byWomen && byPresent && isSameSide);
      return [area.clave, { clave: area.clave, kind, byWomen: women, byPresent: present }] as const;
    }),
  );
  return areas.map(
    ({ clave, isApart }) =>
      marks.get(clave) ?? {
        clave,
        kind: isApart ? 'apart' : 'few',
        byWomen: null,
        byPresent: null,
      },
  );
}

function kindOf(women: ShareRatio, isByWomen: boolean, isMarked: boolean): Kind {
  if (isMarked) return women.ratio > 1 ? 'above' : 'below';
  if (women.low >= LIKE.low && women.high <= LIKE.high) return 'like';
  return isByWomen ? 'by-women' : 'unsure';
}

const DIVISORS = ['women', 'present'] as const;
type Divisor = (typeof DIVISORS)[number];

/** The people of the rest are known with the error of each colonia in it, which is smaller where they are many. */
function ratioOf(area: Area, all: number, compared: readonly Area[], divisor: Divisor): ShareRatio {
  const people = area[divisor];
  const everybody = sum(compared.map((each) => each[divisor]));
  const squares = sum(compared.map((each) => (each === area ? 0 : each[divisor] ** 2)));
  return shareRatio({
    ...{ cases: area.n, all, people, everybody },
    rounding: ROUNDING_VARIANCE,
    error: DIVISOR_ERROR * Math.sqrt(1 + squares / (everybody - people) ** 2),
  });
}

interface Compared {
  readonly area: Area;
  readonly women: ShareRatio;
  readonly present: ShareRatio;
}

/** Exact p-values by women and by people present: the mean over the counts that print the same. */
function exactTests(
  ratios: readonly Compared[],
  all: number,
  divisors: { readonly women: number; readonly present: number },
): readonly (readonly number[])[] {
  // Without one that the quick tests leave, nothing can be marked.
  const isNeeded = ratios.some(({ women, present }) => women.p < LEVEL || present.p < LEVEL);
  return DIVISORS.map((divisor) =>
    ratios.map(({ area }) =>
      isNeeded
        ? meanOverRounding(area.n, (n) => binomialTest(n, all, area[divisor] / divisors[divisor]))
        : 1,
    ),
  );
}

/** Holm over all colonias: those that are not told count as tests too. */
const padded = (pValues: readonly number[], tests: number): readonly number[] =>
  holm([...pValues, ...Array<number>(Math.max(0, tests - pValues.length)).fill(1)]);

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** A mark that turns when the reports that crowd at an office are left out is not given. @param excess by colonia */
export function sureMarks(
  areas: readonly Area[],
  total: number,
  excess: ReadonlyMap<string, number>,
): readonly Marked[] {
  const marks = marksOf(areas, total);
  if (excess.size === 0) return marks;
  const left = areas.map((area) => ({
    ...area,
    n: Math.max(0, area.n - (excess.get(area.clave) ?? 0)),
  }));
  const without = new Map(
    marksOf(left, total - sum([...excess.values()])).map(({ clave, kind }) => [clave, kind]),
  );
  return marks.map((mark) => {
    const isMark = mark.kind === 'above' || mark.kind === 'below';
    return isMark && without.get(mark.clave) !== mark.kind ? { ...mark, kind: 'by-office' } : mark;
  });
}

export interface Window {
  /** By colonia, as printed. */
  readonly counts: ReadonlyMap<string, number>;
  /** Exact, of the alcaldía. */
  readonly total: number;
  /** By colonia, what crowds at an office in it. */
  readonly excess: ReadonlyMap<string, number>;
}

export interface Place {
  readonly clave: string;
  readonly mujeres: number | null;
  readonly presentes: number | null;
  /** Not empty where an office registers in it. */
  readonly nota: string;
}

/** The marks of a window by colonia; without those of which nobody knows how many people there are. */
export function kindsOf(
  places: readonly Place[],
  { counts, total, excess }: Window,
): ReadonlyMap<string, Kind> {
  const areas = places.flatMap(({ clave, mujeres, presentes, nota }) =>
    mujeres === null || presentes === null
      ? []
      : [
          {
            ...{ clave, n: counts.get(clave) ?? 0, isApart: nota !== '' },
            ...{ women: mujeres, present: presentes },
          },
        ],
  );
  return new Map(sureMarks(areas, total, excess).map(({ clave, kind }) => [clave, kind]));
}
