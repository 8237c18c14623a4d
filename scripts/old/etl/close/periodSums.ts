/**
 * Longer periods as sums of shorter ones, each as it is told: counted anew beside them, they would give away by
 * subtraction what was reported late.
 */
import type { Observation } from '../count/observation';
import { observationName } from '../cells/cellNames';
import { TOTAL } from '../cells/lattice';
import { UNKNOWN } from '../cells/model';
import { publishes } from '../cells/publication';
import { periodKey, type CellPeriod, type Vintage } from '../cells/vintages';
import type { WithdrawnTable } from '../cells/withdrawn';
import type { ClosingRules, Counted } from './closeCounts';
import type { Closing } from './closings';
import { cellPeriodOf } from './past';

/** The table of an indicator and period of which nothing is told. */
export function withdrawnOf(
  { fuente, alcaldia, periodo_tipo, periodo }: CellPeriod,
  indicador: string,
): WithdrawnTable {
  return { fuente, indicador, clave: alcaldia, periodo_tipo, periodo };
}

/** Those of a source of which some part was told at another cut. */
export class PeriodSums {
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
export function startsIn({ periodo, periodo_tipo }: Pick<Observation, 'periodo' | 'periodo_tipo'>) {
  const year = Number(periodo.slice(0, 4));
  return periodo_tipo === 'trienio'
    ? [0, 1, 2].map((nth) => `${year + nth}-01-01`)
    : ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`);
}
