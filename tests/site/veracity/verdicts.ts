/**
 * Which side of chance each row and item falls on, by the numbers that it says (each held to the release by itself)
 * or by limits counted here.
 */
import { equalRatesP, holmAdjusted } from '../../counted/exactTests';
import { sum } from './algebra';
import type { Counted } from './counted';
import { funnelOf, type Funnel } from './funnel';
import type { Recounted } from './recount';
import type { Statement } from './statements';

/** One release may spend this much on being wrong of a change (docs/decisions/muchas-comparaciones.md). */
const RELEASE_ALPHA = 0.02;

/** Judged among residents and among people present, both (docs/decisions/poblacion-ambiente.md). */
const OF_BOTH = ['violencia_sexual', 'abuso_sexual', 'acoso_sexual', 'violacion'];

/** @param statements all of a page */
export function verdictsOf(
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  return statements.flatMap((statement) => {
    const [verdict, other] = statement.codes.get('verdict') ?? [];
    const element = statement.verdictAt;
    if (element === null || verdict === undefined || other !== undefined) return [];
    const found = verdictOf(statement, counted);
    return found === null ? [] : [{ element, mark: 'verdict', said: verdict, found }];
  });
}

function verdictOf(statement: Statement, counted: Counted): string | null {
  const { codes, numbers, figure } = statement;
  const [place, indicator, period] = ['place', 'indicator', 'period'].map((code) => {
    const [value, other] = codes.get(code) ?? [];
    return other === undefined ? value : undefined;
  });
  const of = (mark: string): number => Number(numbers.get(mark)?.values[0] ?? NaN);
  if (numbers.has('p-adjusted') && numbers.has('ratio')) {
    return numbers.get('p-adjusted')?.values.length === 1
      ? ofChange(of('p-adjusted'), of('low'), of('high'))
      : null;
  }
  if (indicator === undefined || period === undefined) return null;
  const asked = { indicator, period, unit: codes.get('unit')?.[0] ?? 'fgj_carpetas' };
  const named = figure?.getAttribute('data-figure') ?? '';
  if (['embudo', 'espina'].includes(named) && numbers.has('rate')) {
    return ofFunnel(funnelOf(counted, asked), place ?? counted.alcaldia);
  }
  if (['mapa', 'orden'].includes(named) && numbers.has('rate') && place !== undefined) {
    return againstRest(counted, asked).get(place) ?? null;
  }
  return null;
}

/** Null of one that was not compared. */
function ofChange(adjusted: number, low: number, high: number): string | null {
  if (Number.isNaN(adjusted)) return null;
  if (adjusted >= RELEASE_ALPHA) return 'chance';
  return low > 1 ? 'above' : high < 1 ? 'below' : 'chance';
}

function ofFunnel({ areas }: Funnel, asked: string): string | null {
  const own = areas.find(({ place }) => place === asked);
  if (own === undefined) return null;
  const isOut = (confidence: number): boolean =>
    own.ratio > own.limit(confidence, 1) || own.ratio < own.limit(confidence, -1);
  if (!isOut(0.95)) return 'chance';
  return isOut(0.998) ? (own.ratio > 1 ? 'above' : 'below') : 'doubt';
}

export interface Asked {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
}

const known = new WeakMap<Counted, Map<string, ReadonlyMap<string, string>>>();

/** Of each colonia with a count: the exact test against all the others, Holm's correction over them. */
export function againstRest(counted: Counted, asked: Asked): ReadonlyMap<string, string> {
  const own = known.get(counted) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(counted, own);
  const key = Object.values(asked).join();
  const residents = own.get(key) ?? againstOthers(counted, asked, counted.women);
  if (own.has(key)) return residents;
  const present = OF_BOTH.includes(asked.indicator)
    ? againstOthers(counted, asked, counted.present)
    : residents;
  const divisors = OF_BOTH.includes(asked.indicator) ? ['mujeres', 'ambiente'] : ['mujeres'];
  const both = new Map(
    [...residents].map(([place, verdict]) => {
      if (present.get(place) !== verdict) return [place, 'depends'];
      return [place, counted.isMoved({ ...asked, place }, divisors) ? 'registry' : verdict];
    }),
  );
  own.set(key, both);
  return both;
}

/** By place, against all the others; what is asked of one place changes neither them nor all. */
export function againstOthers(
  counted: Counted,
  asked: Asked,
  peopleOf: (place: string) => number | undefined,
): ReadonlyMap<string, string> {
  const all = counted.cases({ ...asked, place: counted.alcaldia }) ?? NaN;
  const people =
    peopleOf(counted.alcaldia) ?? sum(counted.colonias.map((at) => peopleOf(at) ?? NaN));
  const tested = counted.colonias.flatMap((place) => {
    const [n, own] = [counted.cases({ ...asked, place }), peopleOf(place)];
    return n === null || own === undefined
      ? []
      : [
          {
            place,
            side: n / own > (all - n) / (people - own) ? 'above' : 'below',
            p: equalRatesP([n, own], [all - n, people - own]),
          },
        ];
  });
  const adjusted = holmAdjusted(tested.map(({ p }) => p));
  return new Map(
    tested.map(({ place, side }, at) => [place, (adjusted[at] ?? 1) < 0.05 ? side : 'chance']),
  );
}
