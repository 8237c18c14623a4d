/** Attacks a release with what is printed in it and nothing else. */
import { attack } from './attack';
import { hourSystemsOf } from './hours';
import { isPublicTotal } from './lattice';
import type { System } from './model';
import type { PublishedHourCount, PublishedObservation, Suppression } from './observation';
import { systemsOf, type Structure } from './relations';
import { loadSolver } from './solver';

export interface AuditReport {
  /** Cells below the alcaldía or crossed (published or suppressed), hours included. */
  readonly celdas: number;
  readonly suprimidas_primarias: number;
  readonly suprimidas_complementarias: number;
  /**
   * Cells that tell a count below k, or that of something not published: printed, or found within
   * an interval narrower than promised.
   */
  readonly recuperables: number;
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly intervalo_minimo: number | null;
}

export interface Published {
  readonly observaciones: readonly PublishedObservation[];
  readonly horarios: readonly PublishedHourCount[];
}

/**
 * @param k as the release states it.
 * @param structure which colonia lies in which alcaldía and which indicator is part of which.
 * @throws Error when the published numbers contradict one another, a table lacks rows, or a row has
 *   no count though it says that it is not suppressed, or the reverse.
 */
export async function audit(
  { observaciones, horarios }: Published,
  k: number,
  structure: Structure,
): Promise<AuditReport> {
  for (const row of [...observaciones, ...horarios]) refuseHalfSuppressed(row);
  const highs = await loadSolver();
  const everyRow = () => true;
  const tables: readonly (readonly [readonly System[], readonly { supresion: Suppression }[]])[] = [
    [systemsOf(observaciones, structure, everyRow), observaciones],
    [hourSystemsOf(horarios, observaciones, structure.parentOf, everyRow), horarios],
  ];
  const findings = tables.flatMap(([systems, rows]) =>
    systems.map((system) => {
      const suppressions = Array.from(system.rows, (row) => rows[row]?.supresion ?? 'ninguna');
      return attack(highs, system, suppressions, k);
    }),
  );
  const cells = [...observaciones.filter((row) => !isPublicTotal(row)), ...horarios];
  const printed = cells.filter(({ n }) => n !== null && n > 0 && n < k);
  const widths = findings.map(({ narrowest }) => narrowest).filter((width) => width !== null);
  return {
    celdas: cells.length,
    suprimidas_primarias: cells.filter((row) => row.supresion === 'primaria').length,
    suprimidas_complementarias: cells.filter((row) => row.supresion === 'complementaria').length,
    recuperables: findings.reduce((sum, { recovered }) => sum + recovered.length, printed.length),
    intervalo_minimo: widths.length === 0 ? null : Math.min(...widths),
  };
}

function refuseHalfSuppressed(row: PublishedObservation | PublishedHourCount): void {
  if ((row.n === null) === (row.supresion !== 'ninguna')) return;
  throw new Error(
    `Fila con n = ${row.n ?? 'vacía'} y supresion = ${row.supresion}: ${row.fuente}, ` +
      `${row.indicador}, ${row.clave}, ${row.periodo}. Vuelve a construir la publicación.`,
  );
}
