/** A row of `revisiones`: what became of a count after it was first told. */
import type { CountedPeriod } from '../registry/periods';

export interface Revision {
  readonly fuente: string;
  /** Between two releases of this site, or two editions of the authority's own file. */
  readonly comparacion: 'publicacion' | 'cosecha';
  /** The older: id of the release, or beginning of the file's sha256. */
  readonly de: string;
  /** The newer; null for the release that holds the row. */
  readonly a: string | null;
  readonly indicador: string;
  readonly nivel: 'alcaldia' | 'colonia';
  readonly clave: string;
  readonly periodo_tipo: CountedPeriod;
  /** First day of the period, `AAAA-MM-DD`. */
  readonly periodo: string;
  readonly antes: number;
  readonly despues: number;
  /** How the one became the other, where rows could be compared; null between releases. */
  readonly agregados: number | null;
  /** Of those added, the ones opened after the older file's cut; null where no file tells. */
  readonly agregados_tardios: number | null;
  readonly retirados: number | null;
  readonly reclasificados_entran: number | null;
  readonly reclasificados_salen: number | null;
}

/** Which cell of which comparison a row speaks of. */
export const cellOf = (
  row: Pick<Revision, 'fuente' | 'indicador' | 'nivel' | 'clave' | 'periodo_tipo' | 'periodo'>,
): string =>
  [row.fuente, row.indicador, row.nivel, row.clave, row.periodo_tipo, row.periodo].join(' ');
