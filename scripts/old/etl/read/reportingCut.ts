/** The last day on which a case of a file could have been opened, and the facts it covers. */
import { EtlError } from '../io/errors';
import type { SourceDescriptor } from '../registry/descriptor';
import type { SourceFile } from '../registry/inputs';
import { dateCause } from './dateShapes';
import type { DayCount, FileDays } from './daysOf';
import { withoutStrays } from './withoutStrays';

export interface ReportingCut {
  readonly corte: string;
  /** Last day of fact that the file covers in full. */
  readonly ultimoHecho: string;
  readonly segun: string;
  /** Last day of fact in it, however far before the cut; one alone far after all others aside. */
  readonly ultimoVisto: string;
  /** The day up to which it should have facts: `ultimo_hecho` where documented, else the cut. */
  readonly esperado: string;
}

/** Days without any fact before its cut that make a file one of older facts, followed since. */
const SILENCE = 92;

/**
 * The latest opening date in the file that is not after the day on which it was obtained, nor alone
 * far after all others; else the documented cut of a file with these very columns; else, as a lower
 * bound, the latest fact (it was opened that day or later).
 * @throws EtlError when no row has a date that can be read.
 */
export function reportingCut(
  { openings, facts, undated = [] }: FileDays,
  { path, obtained }: SourceFile,
  columns: readonly string[],
  { cortes_documentados: documented }: SourceDescriptor,
): ReportingCut {
  const last = (days: readonly DayCount[]) =>
    withoutStrays(days.filter(({ day }) => obtained === null || day <= obtained)).at(-1)?.day;
  const hecho = last(facts);
  if (hecho === undefined) {
    throw new EtlError(
      `«${path}» no tiene ninguna fecha_hecho que se pueda leer.`,
      dateCause(undated),
    );
  }
  const inicio = last(openings);
  if (inicio !== undefined) {
    const ultimoHecho = daysBetween(hecho, inicio) > SILENCE ? hecho : inicio;
    return {
      corte: inicio,
      ultimoHecho,
      segun: 'última fecha_inicio del archivo',
      ultimoVisto: hecho,
      esperado: inicio,
    };
  }
  const written = documented.find(
    (cut) => sameColumns(cut.columnas, columns) && hecho <= cut.corte,
  );
  return written === undefined
    ? {
        corte: hecho,
        ultimoHecho: hecho,
        segun: 'última fecha_hecho del archivo (cota inferior)',
        ultimoVisto: hecho,
        esperado: hecho,
      }
    : {
        corte: written.corte,
        ultimoHecho: written.ultimo_hecho,
        segun: written.fuente,
        ultimoVisto: hecho,
        esperado: written.ultimo_hecho,
      };
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column));
}
