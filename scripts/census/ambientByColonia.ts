/** How many people come into each colonia by day: an estimate, since nobody publishes it by colonia. */
import Papa from 'papaparse';
import { EtlError } from '../etl/io/errors';
import type { BlockEstablishments } from './establishments';
import type { IecmUnit } from './iecmUnits';
import { largestRemainders } from './largestRemainders';
import type { UnitInColonia } from './unitCrosswalk';

export interface DailyInflow {
  readonly clave: string;
  readonly establecimientos: number;
  /** Estimate: the alcaldía's inflow × the colonia's share of its establishments. */
  readonly entran: number;
}

/**
 * Shares out the people who come into the alcaldía by the number of establishments: every one draws as
 * many, a stall or a ministry, which is crude. The parts are whole and add up to `inflow` exactly
 * (largest remainders; of equal ones, the first by key).
 * @param inflow people who come in from elsewhere on a day
 * @returns one row for each colonia of the crosswalk, in the order of `clave`
 * @throws EtlError naming the unit of which the crosswalk lacks the colonia, or without establishments
 */
export function inflowByColonia(
  blocks: readonly BlockEstablishments[],
  units: readonly IecmUnit[],
  coloniaOfUnit: readonly UnitInColonia[],
  inflow: number,
): readonly DailyInflow[] {
  const colonia = new Map(coloniaOfUnit.map((row) => [row.unidad, row.colonia]));
  const claveOf = new Map(units.map(({ id, clave }) => [id, colonia.get(clave)]));
  const sums = new Map([...new Set(colonia.values())].toSorted().map((clave) => [clave, 0]));
  for (const { clave: block, unidad, establecimientos } of blocks) {
    const clave = claveOf.get(unidad);
    if (clave === undefined) {
      throw new EtlError(
        `La manzana ${block} está en la unidad con ID ${unidad}, que no es de ninguna colonia.`,
        'Usa manzanas, unidades y colonias de la misma alcaldía.',
      );
    }
    sums.set(clave, (sums.get(clave) ?? 0) + establecimientos);
  }
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0);
  if (total === 0) {
    throw new EtlError(
      'Ninguna manzana tiene establecimientos: no hay con qué repartir a quienes entran.',
      'Revisa que el archivo de manzanas traiga sus columnas de industria, comercio y servicios.',
    );
  }
  const claves = [...sums];
  const entran = largestRemainders(
    claves.map(([, establecimientos]) => (inflow * establecimientos) / total),
    inflow,
  );
  return claves.map(([clave, establecimientos], index) => ({
    clave,
    establecimientos,
    entran: entran[index] ?? 0,
  }));
}

/** `data/catalogs/poblacion_ambiente.csv`, each row with where its numbers come from. */
export function inflowCatalogue(
  rows: readonly DailyInflow[],
  told: { readonly fuente: string; readonly metodo: string },
): string {
  const columns = ['clave', 'establecimientos', 'entran', 'es_estimacion', 'fuente', 'metodo'];
  const data = rows.map((row) => ({ ...row, es_estimacion: true, ...told }));
  return `${Papa.unparse(data, { columns, newline: '\n' })}\n`;
}
