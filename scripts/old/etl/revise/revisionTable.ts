/** The table `revisiones`: release against release, file against file, and the history carried on. */
import { index } from 'd3';
import type { Profile, PublishedObservation } from '../count/observation';
import type { PreviousRelease } from './previousRelease';
import { cellOf, type Revision } from './revision';

/** What a release before told. */
type Told = Pick<PreviousRelease, 'publicacion' | 'observaciones' | 'revisiones'>;

/**
 * Where no count changed since the release before, its history stands as it is, so that building
 * again over a release gives the same bytes. Where one did, that history is closed with its id, and
 * only the years of the alcaldías are kept of it: it must not grow without end.
 *
 * A cell that either release suppresses has no row, and loses the ones it had: what it was before
 * would say what it is now.
 * @param observations of the new release, as published.
 * @param betweenFiles the comparisons of files that this build made; they replace older ones.
 */
export function revisionTable(
  previous: Told | null,
  observations: readonly PublishedObservation[],
  betweenFiles: readonly Revision[],
): readonly Revision[] {
  if (previous === null) return betweenFiles;
  const now = printedCounts(observations);
  const made = new Set(betweenFiles.map(comparisonOf));
  const history = previous.revisiones.filter(
    (row) => now.has(cellOf(row)) && !made.has(comparisonOf(row)),
  );
  const changed = changes(previous, now);
  const carried = changed.length === 0 ? history : history.flatMap(closed(previous));
  return [...carried, ...changed, ...betweenFiles];
}

/**
 * The comparisons of files that a release may tell: none of what counts persons, whose counts under k
 * they would give, before and after.
 */
export function tellable(
  revisions: readonly Revision[],
  profile: Profile,
  takesK: (fuente: string) => boolean,
): readonly Revision[] {
  return profile === 'interno' ? revisions : revisions.filter(({ fuente }) => !takesK(fuente));
}

const comparisonOf = ({ fuente, comparacion, de, a }: Revision) =>
  [fuente, comparacion, de, a].join(' ');

type Counts = ReadonlyMap<string, PublishedObservation & { readonly n: number }>;

/** What a reader can see, uncrossed, by cell. */
function printedCounts(observations: readonly PublishedObservation[]): Counts {
  const isPrinted = (
    row: PublishedObservation,
  ): row is PublishedObservation & { readonly n: number } =>
    row.n !== null && row.sexo === 'total' && row.edad === 'total';
  return index(observations.filter(isPrinted), cellOf);
}

function changes(previous: Told, now: Counts): readonly Revision[] {
  return [...printedCounts(previous.observaciones)].flatMap(([cell, before]) => {
    const after = now.get(cell);
    if (after === undefined || after.n === before.n) return [];
    return [
      {
        fuente: before.fuente,
        comparacion: 'publicacion',
        de: previous.publicacion,
        a: null,
        indicador: before.indicador,
        nivel: before.nivel,
        clave: before.clave,
        periodo_tipo: before.periodo_tipo,
        periodo: before.periodo,
        antes: before.n,
        despues: after.n,
        agregados: null,
        agregados_tardios: null,
        retirados: null,
        reclasificados_entran: null,
        reclasificados_salen: null,
      },
    ];
  });
}

const closed =
  ({ publicacion }: Told) =>
  (row: Revision): readonly Revision[] =>
    row.nivel === 'alcaldia' && row.periodo_tipo === 'anio'
      ? [{ ...row, a: row.a ?? publicacion }]
      : [];
