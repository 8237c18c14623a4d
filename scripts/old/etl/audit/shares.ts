/** How much of each table stays in sight, from what is published alone. */
import { TOTAL, isPublicTotal, isWhole, type Countable } from '../cells/lattice';
import type {
  Published,
  PublishedHourCount,
  PublishedObservation,
  Suppression,
} from '../count/observation';
import { contains } from '../cells/periods';
import type { Structure } from '../cells/relations';

/** One indicator at one grain. */
export interface Share {
  readonly fuente: string;
  readonly indicador: string;
  /** `colonia trimestre`, `colonia anio sexo`, `alcaldia anio sexo edad`, `alcaldia horario`… */
  readonly grano: string;
  /** Cells that hold cases: those printed above zero, and the suppressed, for no zero is ever suppressed. */
  readonly celdas_con_casos: number;
  readonly suprimidas: number;
  /** Cases of the alcaldías in those periods, as their printed totals say, wherever they lie. */
  readonly casos: number;
  /** Cases that the printed cells tell. */
  readonly casos_a_la_vista: number;
}

/** @returns the shares of every table below the alcaldía, in the order of its rows. */
export function sharesOf(
  { observaciones, horarios }: Published,
  { alcaldiaOf, takesK }: Pick<Structure, 'alcaldiaOf' | 'takesK'>,
): Share[] {
  const totals = new Totals(observaciones);
  const tally = new Tally();
  for (const row of observaciones) {
    if (isPublicTotal(row, takesK)) continue;
    const alcaldia = row.nivel === 'colonia' ? alcaldiaOf(row.clave) : row.clave;
    const whole = `${alcaldia} ${row.periodo}`;
    tally.add(row, grainOf(row), whole, () => totals.of(row, alcaldia));
  }
  for (const row of horarios) {
    const years = { ...row, periodo_tipo: 'trienio' } as const;
    tally.add(row, 'alcaldia horario', `${row.clave} ${row.periodo}`, () =>
      totals.of(years, row.clave),
    );
  }
  return tally.shares();
}

function grainOf({ nivel, periodo_tipo, sexo, edad }: PublishedObservation): string {
  const crossings = [...(sexo === TOTAL ? [] : ['sexo']), ...(edad === TOTAL ? [] : ['edad'])];
  return [nivel, periodo_tipo, ...crossings].join(' ');
}

class Tally {
  private readonly found = new Map<string, Share>();
  private readonly wholes = new Set<string>();

  /** @param whole names the public total that the row is part of; it counts once per grain. */
  add(
    {
      fuente,
      indicador,
      n,
      supresion,
    }: (PublishedObservation | PublishedHourCount) & {
      readonly supresion: Suppression;
    },
    grano: string,
    whole: string,
    total: () => number,
  ): void {
    const key = `${fuente} ${indicador} ${grano}`;
    const isNew = !this.wholes.has(`${key} ${whole}`);
    this.wholes.add(`${key} ${whole}`);
    const isSuppressed = supresion !== 'ninguna';
    const at = this.found.get(key);
    this.found.set(key, {
      fuente,
      indicador,
      grano,
      celdas_con_casos: (at?.celdas_con_casos ?? 0) + (isSuppressed || (n ?? 0) > 0 ? 1 : 0),
      suprimidas: (at?.suprimidas ?? 0) + (isSuppressed ? 1 : 0),
      casos: (at?.casos ?? 0) + (isNew ? total() : 0),
      casos_a_la_vista: (at?.casos_a_la_vista ?? 0) + (n ?? 0),
    });
  }

  shares(): Share[] {
    return [...this.found.values()];
  }
}

/** Totals of the alcaldías, as far as they are printed: of three years, from their years. */
class Totals {
  private readonly counts = new Map<string, number>();
  private readonly years = new Map<string, string[]>();

  constructor(rows: readonly Countable[]) {
    for (const row of rows) {
      if (!isWhole(row)) continue;
      this.counts.set(keyOf(row, row.clave, row.periodo_tipo, row.periodo), row.n ?? 0);
      if (row.periodo_tipo !== 'anio') continue;
      const place = keyOf(row, row.clave, 'anio', '');
      this.years.set(place, [...(this.years.get(place) ?? []), row.periodo]);
    }
  }

  of(
    row: Pick<Countable, 'fuente' | 'indicador' | 'periodo_tipo' | 'periodo'>,
    alcaldia: string,
  ): number {
    const own = this.counts.get(keyOf(row, alcaldia, row.periodo_tipo, row.periodo));
    if (own !== undefined) return own;
    return (this.years.get(keyOf(row, alcaldia, 'anio', '')) ?? [])
      .filter((year) => contains(row.periodo_tipo, row.periodo, year))
      .reduce((sum, year) => sum + (this.counts.get(keyOf(row, alcaldia, 'anio', year)) ?? 0), 0);
  }
}

function keyOf(
  { fuente, indicador }: Pick<Countable, 'fuente' | 'indicador'>,
  alcaldia: string,
  tipo: string,
  periodo: string,
): string {
  return `${fuente} ${indicador} ${alcaldia} ${tipo} ${periodo}`;
}
