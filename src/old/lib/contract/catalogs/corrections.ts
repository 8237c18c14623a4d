/** What this site said and no longer says, kept by hand in `data/catalogs/correcciones.csv`. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { day, optionalText, text } from './fields';
import { alcaldia } from './ofAlcaldia';
import { placeAndWhat, wrong } from './problem';

const page = v.pipe(
  text,
  v.regex(
    /^\/(?:[a-z0-9_-]+\/)*$/,
    wrong('no es una dirección de este sitio', 'Escríbela como /cambios/'),
  ),
);

const CORRECTION_ROW = v.object({
  alcaldia,
  fecha: day,
  pagina: page,
  dijimos: text,
  decimos: text,
  por_que: text,
  metodo: optionalText,
});

export interface Correction {
  /** The day on which what stood was changed, `YYYY-MM-DD`. */
  readonly fecha: string;
  /** Where it stood, from the root of the site: `/cambios/`. */
  readonly pagina: string;
  readonly dijimos: string;
  readonly decimos: string;
  readonly porQue: string;
  /** Its section of /metodologia; null where none tells of it. */
  readonly metodo: string | null;
}

/**
 * Those of one alcaldía, the newest first; those of one day as the file has them.
 * @throws Error naming file, line, column and value of the first mistake
 */
export function readCorrections(file: string, csv: string, ofAlcaldia: string): Correction[] {
  const { rows, problems } = checkSheet(csv, { schema: CORRECTION_ROW, exact: true });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows
    .filter(({ row }) => row.alcaldia === ofAlcaldia)
    .map(({ row: { fecha, pagina, dijimos, decimos, por_que: porQue, metodo } }) => ({
      fecha,
      pagina,
      dijimos,
      decimos,
      porQue,
      metodo,
    }))
    .sort((a, b) => b.fecha.localeCompare(a.fecha));
}
