/** The releases that were published before, kept by hand in `data/catalogs/publicaciones.csv`. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { text } from './fields';
import { alcaldia } from './ofAlcaldia';
import { placeAndWhat, wrong } from './problem';

/** Why one is not shown: alone or with others it tells cells that it hides; or it printed zeros of what was not known. */
const REASONS = ['celdas', 'ceros'] as const;

const REMEDY = `Escribe ${REASONS.join(' o ')} si está retirada, y nada si es legible`;

const PAST_RELEASE_ROW = v.object({
  alcaldia,
  publicacion: v.pipe(
    text,
    v.regex(
      /^\d{4}-\d\d-\d\d-publico-[0-9a-f]{8}(?:-\d+)?$/,
      wrong('no es una publicación pública', 'Copia su identificador del manifiesto'),
    ),
  ),
  estado: v.picklist(
    ['legible', 'retirada'],
    wrong('no es un estado', 'Escribe legible o retirada'),
  ),
  porque: v.nullable(v.picklist(REASONS, wrong('no es una razón', REMEDY))),
});

export type WithdrawalReason = (typeof REASONS)[number];

export interface WithdrawnRelease {
  readonly publicacion: string;
  readonly estado: 'retirada';
  readonly porque: WithdrawalReason;
}

export type PastRelease =
  { readonly publicacion: string; readonly estado: 'legible' } | WithdrawnRelease;

/**
 * Those of one alcaldía, as the file has them.
 * @throws Error naming file, line, column and value of the first mistake
 */
export function readPastReleases(file: string, csv: string, ofAlcaldia: string): PastRelease[] {
  const { rows, problems } = checkSheet(csv, {
    schema: PAST_RELEASE_ROW,
    exact: true,
  });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows
    .filter(({ row }) => row.alcaldia === ofAlcaldia)
    .map(({ row: { publicacion, estado, porque } }) => {
      if (estado === 'retirada' && porque !== null) return { publicacion, estado, porque };
      if (estado === 'legible' && porque === null) return { publicacion, estado };
      throw new Error(
        `${file}, ${publicacion}: la razón «${porque ?? ''}» no va con ${estado}. ${REMEDY}.`,
      );
    });
}
