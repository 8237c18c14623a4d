/**
 * What a release tells below the alcaldía: the periods that it closes, as they are counted now, and those
 * that it carries, as they were printed.
 */
import type { HourCount, Observation, Profile } from '../count/observation';
import type { Recount } from '../count/recount';
import { isPublicTotal } from '../cells/lattice';
import { UNKNOWN } from '../cells/model';
import { publishes, type IndicatorRules } from '../cells/publication';
import { periodKey, type CellPeriod, type Vintage, type VintageOf } from '../cells/vintages';
import type { WithdrawnTable } from '../cells/withdrawn';
import type { Closing } from './closings';
import { cellPeriodOf, hourPeriodOf, type Past } from './past';
import { PeriodSums, withdrawnOf } from './periodSums';
import { recalled } from './recalled';
import { hourTotals, totalsAtCut } from './totalsAtCut';

/** A source as it was counted. */
export interface Counted {
  readonly observations: readonly Observation[];
  readonly hours: readonly HourCount[];
  /** None of a source whose counts take no k, or that tells of its periods as they are. */
  readonly closings: readonly Closing[];
  /** Null where its files do not say when cases were opened. */
  readonly recounts: readonly Recount[] | null;
}

export interface Closed {
  /** Totals of alcaldías as they are now, and what is told below them. */
  readonly counts: readonly Observation[];
  readonly hours: readonly HourCount[];
  /** Totals of alcaldías at the cuts of their colonias, where they are others now. */
  readonly alCorte: readonly Observation[];
  /** Sums that can't be told, for nobody knows any more what was hidden in their parts. */
  readonly untold: readonly WithdrawnTable[];
  /** Tables of carried periods that were not told when those were: nor are they now. */
  readonly leftOut: readonly WithdrawnTable[];
  readonly vintageOf: VintageOf;
  readonly vintages: readonly { readonly of: CellPeriod; readonly vintage: Vintage }[];
}

export interface ClosingRules {
  readonly profile: Profile;
  readonly k: number;
  readonly indicators: IndicatorRules;
  readonly alcaldiaOf: (clave: string) => string;
}

/** @param past what earlier releases print. */
export async function closeCounts(
  sources: readonly Counted[],
  past: Past,
  rules: ClosingRules,
): Promise<Closed> {
  const closings = sources.flatMap((source) => source.closings);
  const vintages = new Map(closings.map(({ of, vintage }) => [periodKey(of), vintage]));
  const each: Omit<Closed, 'vintageOf' | 'vintages'>[] = [];
  for (const source of sources) {
    each.push(source.closings.length === 0 ? asCounted(source) : await closed(source, past, rules));
  }
  return {
    counts: each.flatMap(({ counts }) => counts),
    hours: each.flatMap(({ hours }) => hours),
    alCorte: each.flatMap(({ alCorte }) => alCorte),
    untold: each.flatMap(({ untold }) => untold),
    leftOut: each.flatMap(({ leftOut }) => leftOut),
    vintageOf: (of) => vintages.get(periodKey(of)),
    vintages: closings,
  };
}

const asCounted = ({ observations, hours }: Counted) => ({
  counts: observations,
  hours,
  alCorte: [],
  untold: [],
  leftOut: [],
});

async function closed(source: Counted, past: Past, rules: ClosingRules) {
  const { alcaldiaOf, indicators } = rules;
  const { takesK } = indicators;
  const fates = new Map(source.closings.map((own) => [periodKey(own.of), own]));
  const totals = source.observations.filter((row) => isPublicTotal(row, takesK));
  const fresh = source.observations.filter(
    (row) =>
      !isPublicTotal(row, takesK) &&
      (fates.get(periodKey(cellPeriodOf(row, alcaldiaOf)))?.fate ?? 'carried') !== 'carried',
  );
  const carried = source.closings.filter(({ fate }) => fate === 'carried');
  const known = await recalled(source, past, rules);
  const kept = carried.flatMap(({ of }): Observation[] =>
    [...(past.at(of)?.rows ?? [])].map(([name, { supresion: _, n, ...row }]) => ({
      ...row,
      n: n ?? known.get(name) ?? UNKNOWN,
    })),
  );
  const sums = new PeriodSums(source, fates, known, kept, rules);
  const told = fresh.map((row) => sums.told(row));
  const counted = indicatorsByPeriod(source.observations, rules);
  const missing = source.closings.flatMap(({ of, fate }) =>
    fate === 'first' ? [] : absent(counted, past, of),
  );
  const guarded = [...told, ...kept];
  return {
    counts: [...totals, ...guarded],
    ...hoursOf(source, past),
    alCorte: [
      ...totalsAtCut(totals, guarded, past, fates, rules),
      ...hourTotals(source, past, takesK),
    ],
    untold: [...sums.untold(), ...missing.filter((table) => sums.isMixed(table))],
    leftOut: missing.filter((table) => !sums.isMixed(table)),
  };
}

/** The indicators that the files tell by colonia, of each period. */
function indicatorsByPeriod(
  rows: readonly Observation[],
  { profile, indicators, alcaldiaOf }: ClosingRules,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.nivel !== 'colonia' || !publishes(profile, row, indicators)) continue;
    const key = periodKey(cellPeriodOf(row, alcaldiaOf));
    const own = found.get(key) ?? new Set();
    found.set(key, own.add(row.indicador));
  }
  return found;
}

/** The tables of a period that were withdrawn when it was first told: they are not told now either. */
function absent(
  counted: ReadonlyMap<string, ReadonlySet<string>>,
  past: Past,
  of: CellPeriod,
): readonly WithdrawnTable[] {
  const told = new Set([...(past.at(of)?.rows.values() ?? [])].map(({ indicador }) => indicador));
  return [...(counted.get(periodKey(of)) ?? [])]
    .filter((indicador) => !told.has(indicador))
    .map((indicador) => withdrawnOf(of, indicador));
}

function hoursOf(
  { hours, closings }: Counted,
  past: Past,
): { readonly hours: readonly HourCount[] } {
  const own = new Map(
    closings.flatMap(({ of, fate }) =>
      of.periodo_tipo === 'horario' ? [[periodKey(of), { of, fate }] as const] : [],
    ),
  );
  const fresh = hours.filter((row) => own.get(periodKey(hourPeriodOf(row)))?.fate === 'first');
  const told = new Set(hours.map((row) => periodKey(hourPeriodOf(row))));
  // Of older years, only what is counted now is told on: the table is of the newest three.
  const kept = [...own.values()].flatMap(({ of, fate }): HourCount[] =>
    fate !== 'carried' || !told.has(periodKey(of))
      ? []
      : [...(past.at(of)?.hours.values() ?? [])].map(({ supresion: _, n, ...row }) => ({
          ...row,
          n: n ?? UNKNOWN,
        })),
  );
  return { hours: [...fresh, ...kept] };
}
