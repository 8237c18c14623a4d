/** The order of priorities by the decision (docs/decisions/prioridades.md), from the Parquet. */
import { readFileSync } from 'node:fs';
import type { Counted } from './counted';
import { drawOrders, type DrawnOrders } from './drawnOrders';
import type { Firm } from './divisorDoubt';
import { firmnessIn, risksBy, UNIT } from './divisorRisks';
import { helpCriteria, type HelpReach } from './helpReach';
import { aboveOne, type Risk } from './smoothed';

export const FIRST = 5;

/** What the decision says of its draws. */
const DECISION = readFileSync('docs/decisions/prioridades.md', 'utf8').replace(/\s+/g, ' ');
export const DRAWS = Number(
  /([\d,]+) ponderaciones alrededor/.exec(DECISION)?.[1]?.replace(',', ''),
);
export const SPREAD = Number(/q = ([\d.]+) como/.exec(DECISION)?.[1]);
/** Of two criteria that put colonias in nearly one order, the first alone is weighed. */
const TWINS = Number(/correlación de Spearman de ([\d.]+) o más/.exec(DECISION)?.[1]);

interface Criterion {
  readonly id: string;
  /** By colonia; and what of it is drawn. */
  readonly values: readonly number[];
  readonly risks?: readonly Risk[];
}

export interface Order {
  readonly colonias: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly weights: readonly number[];
  /** From 0 to 1: by colonia and criterion. */
  readonly parts: readonly (readonly number[])[];
  readonly scores: ReadonlyMap<string, number>;
  /** Highest score first. */
  readonly ranked: readonly string[];
  readonly drawn: DrawnOrders;
  /** P(above the alcaldía in sexual violence), by women residents and by people present. */
  readonly byDivisor: ReadonlyMap<string, readonly [number, number]>;
  /** Whether both would be the same with a tenth more and a tenth fewer people in it. */
  readonly firmOf: (place: string) => Firm;
  readonly names: Counted['names'];
  readonly help: HelpReach | null;
  readonly k: number;
}

export function orderOf(
  counted: Counted,
  help: HelpReach | null,
  period: string,
  k: number,
): Order {
  const { colonias } = counted;
  const rated = (id: string, indicator: string, per: 'women' | 'present'): Criterion => {
    const { risks, rate } = risksBy(counted, indicator, period, k, counted[per]);
    return { id, values: risks.map(({ mean }) => mean * rate), risks };
  };
  const criteria: readonly Criterion[] = [
    rated('familiar_tasa', 'violencia_familiar', 'women'),
    rated('sexual_tasa', 'violencia_sexual', 'present'),
    ...helpCriteria(help, colonias),
    { id: 'mujeres', values: colonias.map((place) => counted.women(place) ?? NaN) },
    { id: 'ambiente', values: colonias.map((place) => counted.present(place) ?? NaN) },
  ];
  const weights = equalWeights(criteria);
  const spans = criteria.map(({ values }) => ({
    least: Math.min(...values),
    most: Math.max(...values),
  }));
  const rescaled = (value: number, at: number): number => {
    const { least, most } = spans[at] ?? { least: NaN, most: NaN };
    return (value - least) / (most - least);
  };
  const parts = colonias.map((_, area) =>
    criteria.map(({ values }, at) => rescaled(values[area] ?? NaN, at)),
  );
  const scored = parts.map((row) =>
    row.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0),
  );
  const byScore = colonias
    .map((_, area) => area)
    .sort((a, b) => (scored[b] ?? 0) - (scored[a] ?? 0));
  const women = risksBy(counted, 'violencia_sexual', period, k, counted.women).risks;
  return {
    colonias,
    criteria,
    weights,
    parts,
    scores: new Map(colonias.map((place, area) => [place, scored[area] ?? NaN])),
    ranked: byScore.flatMap((area) => colonias[area] ?? []),
    drawn: drawOrders({
      areas: byScore.map((area) =>
        criteria.map(({ risks, values }, at) => {
          const risk = risks?.[area];
          if (risk === undefined) return parts[area]?.[at] ?? NaN;
          const unit = (values[area] ?? NaN) / risk.mean;
          return { risk, scale: (drawn: number) => rescaled(drawn * unit, at) };
        }),
      ),
      weights,
      twins: twinsAmong(criteria),
      spread: SPREAD,
      pageDraws: DRAWS,
    }),
    byDivisor: new Map(
      colonias.flatMap((place, area) => {
        const [one, other] = [women[area], criteria[1]?.risks?.[area]];
        const isTold =
          counted.cases({ place, indicator: 'violencia_sexual', unit: UNIT, period }) !== null;
        return one === undefined || other === undefined || !isTold
          ? []
          : [[place, [aboveOne(one), aboveOne(other)]] as const];
      }),
    ),
    names: counted.names,
    help,
    firmOf: firmnessIn(counted, period, k),
    k,
  };
}

/** Thousandths that add up to one, what does not divide going to the first. */
function equalWeights(criteria: readonly Criterion[]): readonly number[] {
  const kept: Criterion[] = [];
  for (const each of criteria) {
    if (kept.every(({ values }) => Math.abs(spearman(values, each.values)) < TWINS))
      kept.push(each);
  }
  const share = Math.floor(1000 / kept.length);
  const over = 1000 - share * kept.length;
  return criteria.map((each) => {
    const at = kept.indexOf(each);
    return at < 0 ? 0 : (share + (at < over ? 1 : 0)) / 1000;
  });
}

/** By place, in groups: those that order nearly as an earlier one, with it. */
function twinsAmong(criteria: readonly Criterion[]): readonly (readonly number[])[] {
  const firsts = criteria.map(({ values }) =>
    criteria.findIndex((each) => Math.abs(spearman(each.values, values)) >= TWINS),
  );
  return criteria
    .map((_, at) => firsts.flatMap((first, other) => (first === at ? [other] : [])))
    .filter(({ length }) => length > 1);
}

function spearman(one: readonly number[], other: readonly number[]): number {
  const ranksOf = (values: readonly number[]): readonly number[] =>
    values.map(
      (value) =>
        values.filter((each) => each < value).length +
        values.filter((each) => each === value).length / 2,
    );
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const middle = a.length / 2;
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, each, at) => sum + (each - middle) * ((y[at] ?? 0) - middle), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** Where the first five become others as one weight moves alone, the others in proportion. */
export function moved({ criteria, weights, parts, ranked, colonias }: Order, id: string) {
  const at = criteria.findIndex((each) => each.id === id);
  const own = weights[at] ?? NaN;
  const lines = new Map(
    colonias.map((place, area) => {
      const row = parts[area] ?? [];
      const others = row.reduce(
        (sum, part, each) => (each === at ? sum : sum + (part * (weights[each] ?? 0)) / (1 - own)),
        0,
      );
      return [place, { start: others, slope: (row[at] ?? NaN) - others }];
    }),
  );
  const [inside, outside] = [ranked.slice(0, FIRST), ranked.slice(FIRST)];
  const ties = inside.flatMap((one) =>
    outside.flatMap((other) => {
      const [a, b] = [lines.get(one), lines.get(other)];
      const tie =
        a === undefined || b === undefined ? NaN : (b.start - a.start) / (a.slope - b.slope);
      return tie > 0 && tie < 1 ? [tie] : [];
    }),
  );
  const [lower, higher] = [ties.filter((tie) => tie < own), ties.filter((tie) => tie > own)];
  return {
    weight: own,
    low: lower.length === 0 ? null : Math.max(...lower),
    high: higher.length === 0 ? null : Math.min(...higher),
  };
}
