/**
 * The intruder's attack on a release, with what is printed and nothing else. Read it from here.
 *
 * 1. The releases as they stand on disk (readRelease.ts), the newest alone and then with all before it.
 * 2. Every sum that they print, one system for each set of linked tables (cells/relations.ts,
 *    cells/history.ts, cells/joinParts.ts): a cell is one by its name and vintage.
 * 3. Of each hidden count its feasibility interval, in whole numbers: from within by counts that fit
 *    (wholeWalk.ts, shortMoves.ts), from without by linear programs (feasibilityIntervals.ts).
 * 4. Held against what was known before its vintage was printed (baseline.ts): narrower than the protection
 *    level, it is recovered (attack.ts, recovery.ts); so is what one release hides and another prints.
 * 5. Over all that was ever published, what is not on the list of lost cells stops a release
 *    (auditHistory.ts, revealed.ts). What is merely likely is reported apart (likelyAudit.ts).
 */
import { EtlError } from '../io/errors';
import type { FactsOf } from '../cells/sameFacts';
import { isPublicTotal } from '../cells/lattice';
import type { PublishedHourCount, PublishedObservation } from '../count/observation';
import type { Release } from '../cells/release';
import { Recovery, type Recovered } from './recovery';
import { sharesOf, type Share } from './shares';

export type { Recovered, Release };

export interface AuditReport {
  /** Cells below the alcaldía or crossed (published or suppressed), hours included. */
  readonly celdas: number;
  readonly suprimidas_primarias: number;
  readonly suprimidas_complementarias: number;
  /**
   * Cells that tell a count below k, or that of something not published: printed, or found within
   * an interval narrower than promised; and cells that one release hides and another of the same
   * files prints.
   */
  readonly recuperables: number;
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly intervalo_minimo: number | null;
  readonly por_grano: Share[];
}

export interface Audited {
  readonly report: AuditReport;
  readonly recovered: readonly Recovered[];
  /** As `intervalo_minimo`, of the cells that can't be worked out. */
  readonly narrowestSafe: number | null;
}

/**
 * The same, cell by cell, beside all that counts the same facts.
 * @param factsOf what each source counts of facts that others count too.
 */
export async function examine(
  release: Release,
  earlier: readonly Release[] = [],
  factsOf: FactsOf = () => undefined,
): Promise<Audited> {
  const { observaciones, horarios, k } = release;
  const stranger = earlier.find((own) => own.k !== k);
  if (stranger !== undefined) {
    throw new EtlError(
      `Una publicación anterior suprime lo menor que ${stranger.k} y ésta lo menor que ${k}.`,
      'Compara publicaciones del mismo perfil.',
    );
  }
  for (const row of [...observaciones, ...horarios]) refuseHalfSuppressed(row);
  const found = new Recovery(k, factsOf);
  await found.look([release], earlier.length);
  found.isAlone = false;
  if (earlier.length > 0) await found.look([...earlier, release]);
  const { takesK } = release.structure;
  const cells = [...observaciones.filter((row) => !isPublicTotal(row, takesK)), ...horarios];
  return {
    report: {
      celdas: cells.length,
      suprimidas_primarias: cells.filter((row) => row.supresion === 'primaria').length,
      suprimidas_complementarias: cells.filter((row) => row.supresion === 'complementaria').length,
      recuperables: found.recovered.length,
      intervalo_minimo: found.narrowest,
      por_grano: sharesOf(release, release.structure),
    },
    recovered: found.recovered,
    narrowestSafe: found.narrowestSafe,
  };
}

function refuseHalfSuppressed(row: PublishedObservation | PublishedHourCount): void {
  if ((row.n === null) === (row.supresion !== 'ninguna')) return;
  throw new Error(
    `Fila con n = ${row.n ?? 'vacía'} y supresion = ${row.supresion}: ${row.fuente}, ` +
      `${row.indicador}, ${row.clave}, ${row.periodo}. Vuelve a construir la publicación.`,
  );
}
