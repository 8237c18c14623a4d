/**
 * What a release tells below the alcaldía: the periods that it closes, as they are counted now, and those
 * that it carries, as they were printed. Longer periods are sums of shorter ones as those are told: counted
 * anew beside them, they would give away by subtraction what was reported late.
 */
import type { HourCount, Observation, Profile } from '../count/observation';
import type { Recount } from '../count/recount';
import { observationName } from '../cells/cellNames';
import { closedView } from '../cells/closedView';
import { isPublicTotal, TOTAL } from '../cells/lattice';
import { UNKNOWN } from '../cells/model';
import { publishes, type IndicatorRules } from '../cells/publication';
import { periodKey, type CellPeriod, type Vintage, type VintageOf } from '../cells/vintages';
import type { WithdrawnTable } from '../cells/withdrawn';
import type { Closing } from './closings';
import { cellPeriodOf, hourPeriodOf, threeYears, type Past } from './past';
import { recalled } from './recalled';

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
  const sums = new Sums(source, fates, known, kept, rules);
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

function withdrawnOf(
  { fuente, alcaldia, periodo_tipo, periodo }: CellPeriod,
  indicador: string,
): WithdrawnTable {
  return { fuente, indicador, clave: alcaldia, periodo_tipo, periodo };
}

/** Longer periods of which some part was told at another cut. */
class Sums {
  private readonly values: Map<string, number>;
  private readonly unknown = new Map<string, WithdrawnTable>();

  constructor(
    private readonly source: Counted,
    private readonly fates: ReadonlyMap<string, Closing>,
    known: ReadonlyMap<string, number>,
    kept: readonly Observation[],
    private readonly rules: ClosingRules,
  ) {
    this.values = new Map([...kept.map((row) => [observationName(row), row.n] as const), ...known]);
    const order = ['trimestre', 'anio', 'trienio'];
    for (const tipo of order) {
      for (const row of source.observations) {
        if (row.periodo_tipo !== tipo || row.nivel !== 'colonia') continue;
        const fate = fates.get(periodKey(cellPeriodOf(row, rules.alcaldiaOf)))?.fate;
        if (fate === undefined || fate === 'carried') continue;
        this.values.set(observationName(row), this.countOf(row));
      }
    }
  }

  /** A row with the count that is told of it. */
  told(row: Observation): Observation {
    if (row.nivel !== 'colonia') return row;
    const n = this.values.get(observationName(row)) ?? row.n;
    const { profile, indicators, alcaldiaOf } = this.rules;
    if (n === UNKNOWN && publishes(profile, row, indicators)) {
      const table = withdrawnOf(cellPeriodOf(row, alcaldiaOf), row.indicador);
      this.unknown.set(Object.values(table).join(' '), table);
    }
    return { ...row, n };
  }

  /** Of a table with one sum that can't be told, none is. */
  untold(): readonly WithdrawnTable[] {
    return [...this.unknown.values()];
  }

  /** Whether a table is a sum of periods that were told at other cuts than its own. */
  isMixed({ periodo_tipo, ...of }: WithdrawnTable): boolean {
    if (periodo_tipo === 'horario') return false;
    const own = this.fates.get(periodKey({ ...of, alcaldia: of.clave, periodo_tipo }));
    const place = { ...of, nivel: 'colonia', periodo_tipo, sexo: TOTAL, edad: TOTAL } as const;
    return this.partsOf(place).some(({ vintage }) => vintage?.edicion !== own?.vintage.edicion);
  }

  private countOf(row: Observation): number {
    const parts = this.partsOf(row);
    const own = this.fates.get(periodKey(cellPeriodOf(row, this.rules.alcaldiaOf)));
    const isOwn = parts.every(({ vintage }) => vintage?.edicion === own?.vintage.edicion);
    if (isOwn) return row.n;
    const counts = parts.map(({ name }) => this.values.get(name) ?? UNKNOWN);
    return counts.includes(UNKNOWN) ? UNKNOWN : counts.reduce((sum, n) => sum + n, 0);
  }

  /** The shorter periods that a row is the sum of, by how it is told. */
  private partsOf(
    row: Omit<Observation, 'n'>,
  ): readonly { name: string; vintage: Vintage | undefined }[] {
    const { profile, indicators, alcaldiaOf } = this.rules;
    if (row.sexo !== TOTAL || row.edad !== TOTAL) return [];
    const tipo = row.periodo_tipo === 'trienio' ? 'anio' : 'trimestre';
    if (row.periodo_tipo === 'trimestre') return [];
    if (tipo === 'trimestre' && !publishes(profile, { ...row, periodo_tipo: tipo }, indicators)) {
      return [];
    }
    return startsIn(row).map((periodo) => {
      const part = { ...row, periodo_tipo: tipo, periodo } as const;
      const vintage = this.fates.get(periodKey(cellPeriodOf(part, alcaldiaOf)))?.vintage;
      return { name: observationName(part), vintage };
    });
  }
}

/** First days of the years of three, or of the quarters of one. */
function startsIn({ periodo, periodo_tipo }: Pick<Observation, 'periodo' | 'periodo_tipo'>) {
  const year = Number(periodo.slice(0, 4));
  return periodo_tipo === 'trienio'
    ? [0, 1, 2].map((nth) => `${year + nth}-01-01`)
    : ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`);
}

/** Totals of alcaldías at the cuts of their colonias: those of a year, of its quarters where they add up to it. */
function totalsAtCut(
  totals: readonly Observation[],
  guarded: readonly Observation[],
  past: Past,
  fates: ReadonlyMap<string, Closing>,
  { profile, indicators, alcaldiaOf }: ClosingRules,
): readonly Observation[] {
  const view = closedView([...totals, ...guarded], [], alcaldiaOf, indicators.takesK);
  const then = new Map<string, number>();
  const isTotal = (row: Observation) =>
    isPublicTotal(row, indicators.takesK) && row.periodo_tipo !== 'mes';
  const rows = view.filter(isTotal).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const byName = new Map(rows.map((row) => [observationName(row), row]));
  const countThen = (row: Observation): number => {
    const of = cellPeriodOf(row, alcaldiaOf);
    const carried = fates.get(periodKey(of))?.fate === 'carried';
    const before = carried ? past.at(of)?.totals.get(row.indicador) : undefined;
    if (before !== undefined || carried) return before ?? row.n;
    const place = { ...row, nivel: 'colonia', periodo_tipo: 'trimestre' } as const;
    const quarters =
      row.periodo_tipo === 'anio' && publishes(profile, place, indicators)
        ? startsIn(row).map((periodo) => then.get(observationName({ ...place, periodo })))
        : [];
    const isSum = quarters.length > 0 && !quarters.includes(undefined);
    if (isSum) return quarters.reduce<number>((sum, own) => sum + (own ?? 0), 0);
    // What is the sum of others is of their cuts.
    return indicators.partsOf(row.indicador).reduce((sum, indicador) => {
      const part = byName.get(observationName({ ...row, indicador }));
      return part === undefined ? sum : sum + countThen(part) - part.n;
    }, row.n);
  };
  return rows.flatMap((row) => {
    const n = countThen(row);
    then.set(observationName(row), n);
    return n === row.n ? [] : [{ ...row, n }];
  });
}

const lengthOf = ({ periodo_tipo }: Observation): number => (periodo_tipo === 'trimestre' ? 0 : 1);

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

/** Totals of the three years of the hours that are carried, where they are others now. */
function hourTotals(
  { observations, hours, closings }: Counted,
  past: Past,
  takesK: IndicatorRules['takesK'],
): readonly Observation[] {
  const told = new Set(hours.map((row) => periodKey(hourPeriodOf(row))));
  return closings.flatMap(({ of, fate }): Observation[] => {
    if (of.periodo_tipo !== 'horario' || fate !== 'carried' || !told.has(periodKey(of))) return [];
    const now = threeYears(of, observations, takesK);
    return [...(past.at(of)?.totals ?? [])].flatMap(([indicador, n]): Observation[] =>
      now.get(indicador) === n
        ? []
        : [
            {
              fuente: of.fuente,
              indicador,
              nivel: 'alcaldia',
              clave: of.alcaldia,
              periodo_tipo: 'trienio',
              periodo: of.periodo,
              sexo: TOTAL,
              edad: TOTAL,
              n,
            },
          ],
    );
  });
}
