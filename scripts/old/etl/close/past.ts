/** What earlier releases print below the alcaldía, cell by cell as the last of them has it. */
import type { HourCount, PublishedHourCount, PublishedObservation } from '../count/observation';
import { hourName, observationName } from '../cells/cellNames';
import { closedView } from '../cells/closedView';
import { historyOf } from '../cells/history';
import { joinParts, type Joint } from '../cells/joinParts';
import { contains } from '../cells/periods';
import { isPublicTotal, type TakesK } from '../cells/lattice';
import type { Release } from '../cells/release';
import { periodKey, periodOf, vintagesOf, type CellPeriod, type Vintage } from '../cells/vintages';

/** A period as its last vintage has it. */
interface Period {
  readonly of: CellPeriod;
  /** By name. */
  readonly rows: ReadonlyMap<string, PublishedObservation>;
  readonly hours: ReadonlyMap<string, PublishedHourCount>;
  /** Totals of the alcaldía at the same cut, by indicator. */
  readonly totals: ReadonlyMap<string, number>;
}

interface Known {
  readonly of: CellPeriod;
  /** The oldest first. */
  readonly vintages: readonly Vintage[];
  /** The last that prints the last of them. */
  readonly release: Release;
}

export class Past {
  private readonly known = new Map<string, Known>();
  /** Of the few releases that are the last to print something, by its key. */
  private readonly periods = new Map<Release, ReadonlyMap<string, Period>>();

  /** @param releases in the order in which they were published. */
  constructor(private readonly releases: readonly Release[]) {
    releases.forEach((release, nth) => {
      const vintageOf = vintagesOf(release, nth);
      for (const of of toldBelow(release)) this.add(of, vintageOf(of), release);
    });
  }

  /** The periods of a source that were told below the alcaldía. */
  periodsOf(fuente: string): readonly CellPeriod[] {
    return [...this.known.values()].flatMap(({ of }) => (of.fuente === fuente ? [of] : []));
  }

  /** All that was printed of a source by place and period, in the sums that it makes. */
  systemsOf(fuente: string): readonly Joint[] {
    return joinParts(historyOf(this.releases).partsOf(fuente, 0));
  }

  at(of: CellPeriod): Period | undefined {
    const release = this.known.get(periodKey(of))?.release;
    if (release === undefined) return undefined;
    const own = this.periods.get(release) ?? periodsIn(release);
    this.periods.set(release, own);
    return own.get(periodKey(of));
  }

  vintagesOf(of: CellPeriod): readonly Vintage[] {
    return this.known.get(periodKey(of))?.vintages ?? [];
  }

  private add(of: CellPeriod, vintage: Vintage, release: Release): void {
    const key = periodKey(of);
    const before = this.known.get(key)?.vintages ?? [];
    const isSame = before.at(-1)?.edicion === vintage.edicion;
    const isOlder = !isSame && before.some(({ edicion }) => edicion === vintage.edicion);
    if (isOlder) return;
    const vintages = isSame ? before.with(-1, vintage) : [...before, vintage];
    // What one release withdraws of a vintage was printed by another all the same: it is left withdrawn.
    this.known.set(key, { of, vintages, release });
  }
}

/** The periods that a release tells of below the alcaldía, each once. */
function toldBelow({ observaciones, horarios, structure }: Release): readonly CellPeriod[] {
  const { alcaldiaOf, takesK } = structure;
  const rows = new Map<string, CellPeriod>();
  for (const row of observaciones) {
    const { fuente, clave, periodo_tipo, periodo } = row;
    const key = `${fuente} ${clave} ${periodo_tipo} ${periodo}`;
    if (rows.has(key) || isPublicTotal(row, takesK)) continue;
    rows.set(key, cellPeriodOf(row, alcaldiaOf));
  }
  for (const row of horarios) {
    const key = `${row.fuente} ${row.clave} horario ${row.periodo}`;
    if (!rows.has(key)) rows.set(key, periodOf(hourName(row)));
  }
  return [...new Map([...rows.values()].map((of) => [periodKey(of), of])).values()];
}

interface Draft {
  readonly of: CellPeriod;
  readonly rows: Map<string, PublishedObservation>;
  readonly hours: Map<string, PublishedHourCount>;
  readonly totals: Map<string, number>;
}

function periodsIn(release: Release): ReadonlyMap<string, Period> {
  const { observaciones, horarios, alCorte = [], structure } = release;
  const { alcaldiaOf, takesK } = structure;
  const drafts = new Map<string, Draft>();
  const draftOf = (of: CellPeriod): Draft => {
    const key = periodKey(of);
    const draft = drafts.get(key) ?? { of, rows: new Map(), hours: new Map(), totals: new Map() };
    drafts.set(key, draft);
    return draft;
  };
  const view = closedView(observaciones, alCorte, alcaldiaOf, takesK);
  for (const row of view) {
    if (isPublicTotal(row, takesK)) continue;
    const name = observationName(row);
    draftOf(cellPeriodOf(row, alcaldiaOf)).rows.set(name, row);
  }
  for (const row of view) {
    if (!isPublicTotal(row, takesK) || row.n === null) continue;
    drafts.get(periodKey(cellPeriodOf(row, alcaldiaOf)))?.totals.set(row.indicador, row.n);
  }
  for (const row of horarios) draftOf(periodOf(hourName(row))).hours.set(hourName(row), row);
  for (const draft of drafts.values()) {
    if (draft.of.periodo_tipo !== 'horario') continue;
    for (const [indicador, n] of threeYears(draft.of, observaciones, takesK)) {
      draft.totals.set(indicador, n);
    }
    for (const row of alCorte) {
      const isOwn = row.periodo_tipo === 'trienio' && row.fuente === draft.of.fuente;
      if (isOwn && row.clave === draft.of.alcaldia && row.periodo === draft.of.periodo) {
        draft.totals.set(row.indicador, row.n ?? 0);
      }
    }
  }
  return drafts;
}

/** Cases of each indicator in an alcaldía in the three years of a table of hours. */
export function threeYears(
  { fuente, alcaldia, periodo }: CellPeriod,
  rows: readonly Omit<PublishedObservation, 'supresion'>[],
  takesK?: TakesK,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const isYear = row.periodo_tipo === 'anio' && isPublicTotal(row, takesK);
    if (!isYear || row.fuente !== fuente || row.clave !== alcaldia) continue;
    if (!contains('trienio', periodo, row.periodo)) continue;
    totals.set(row.indicador, (totals.get(row.indicador) ?? 0) + (row.n ?? 0));
  }
  return totals;
}

/** The period of a row, whose vintage is that of all its alcaldía. */
export function cellPeriodOf(
  row: Omit<PublishedObservation, 'supresion' | 'n'>,
  alcaldiaOf: (clave: string) => string,
): CellPeriod {
  const { fuente, clave, periodo_tipo, periodo } = row;
  return { fuente, alcaldia: alcaldiaOf(clave), periodo_tipo, periodo };
}

/** The same of a row of the table of hours. */
export function hourPeriodOf({ fuente, clave, periodo }: Omit<HourCount, 'n'>): CellPeriod {
  return { fuente, alcaldia: clave, periodo_tipo: 'horario', periodo };
}
