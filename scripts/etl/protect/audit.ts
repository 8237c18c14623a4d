/** Attacks a release with what is printed in it and nothing else. */
import { EtlError } from '../errors';
import { attackTask, findingsSchema } from './attack';
import { hourSystemsOf } from './hours';
import { join, type Printed } from './join';
import { isPublicTotal } from './lattice';
import type { Published, PublishedHourCount, PublishedObservation } from './observation';
import { printedOf } from './printed';
import { systemsOf, type Structure } from './relations';
import { tellingRows } from './soleColonia';
import { sharesOf, type Share } from './shares';
import { solveAll } from './threads/solveAll';

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
  readonly por_grano: Share[];
}

/** What is printed, and how its numbers are tied. */
export interface Release extends Published {
  /** Smallest non-zero count that it prints below the alcaldía, as it states it. */
  readonly k: number;
  /** Which colonia lies in which alcaldía, and which indicator is part of which. */
  readonly structure: Structure;
}

/**
 * @param previous the release before it, which its readers still have: for what both count, the new
 *   one says what the old one said and what was reported since, which only adds.
 * @throws Error when the published numbers contradict one another, a table lacks rows, or a row has
 *   no count though it says that it is not suppressed, or the reverse.
 */
export async function audit(release: Release, previous?: Release): Promise<AuditReport> {
  const { observaciones, horarios, k } = release;
  if (previous !== undefined && previous.k !== k) {
    throw new EtlError(
      `La publicación anterior suprime lo menor que ${previous.k} y ésta lo menor que ${k}.`,
      'Compara publicaciones del mismo perfil.',
    );
  }
  const joints = tablesOf(release).flatMap((own, table) =>
    join(own, previous === undefined ? [] : (tablesOf(previous)[table] ?? [])),
  );
  const findings = await solveAll(
    joints.map((joint) => ({ ...joint, k, prices: new Float64Array() })),
    ATTACK,
  );
  const cells = [...observaciones.filter((row) => !isPublicTotal(row)), ...horarios];
  const printed = cells.filter(({ n }) => n !== null && n > 0 && n < k);
  const telling = tellingRows(observaciones, release.structure.alcaldiaOf, k);
  const widths = findings.map(({ narrowest }) => narrowest).filter((width) => width !== null);
  return {
    celdas: cells.length,
    suprimidas_primarias: cells.filter((row) => row.supresion === 'primaria').length,
    suprimidas_complementarias: cells.filter((row) => row.supresion === 'complementaria').length,
    recuperables: findings.reduce(
      (sum, { recovered }) => sum + recovered.length,
      printed.length + telling.size,
    ),
    intervalo_minimo: widths.length === 0 ? null : Math.min(...widths),
    por_grano: sharesOf(release, release.structure.alcaldiaOf),
  };
}

const ATTACK = {
  perform: attackTask,
  module: new URL('./threads/attackThread.ts', import.meta.url),
  answer: findingsSchema,
};

/** The systems of each table, as they are printed. */
function tablesOf({
  observaciones,
  horarios,
  structure,
}: Release): readonly (readonly Printed[])[] {
  for (const row of [...observaciones, ...horarios]) refuseHalfSuppressed(row);
  const all = () => true;
  return [
    printedOf(systemsOf(observaciones, structure, all), observaciones),
    printedOf(hourSystemsOf(horarios, observaciones, structure.parentOf, all), horarios),
  ];
}

function refuseHalfSuppressed(row: PublishedObservation | PublishedHourCount): void {
  if ((row.n === null) === (row.supresion !== 'ninguna')) return;
  throw new Error(
    `Fila con n = ${row.n ?? 'vacía'} y supresion = ${row.supresion}: ${row.fuente}, ` +
      `${row.indicador}, ${row.clave}, ${row.periodo}. Vuelve a construir la publicación.`,
  );
}
