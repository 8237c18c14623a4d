/** The catalogues that say what is of one alcaldía: which is shown, whose cabinet it is, who comes in by day. */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import type { CatalogSchema } from './checkCells';
import { amount, listOf, optionalText, text, webAddress, year } from './fields';
import { placeAndWhat, wrong } from './problem';

/** The five digits of INEGI. */
export const alcaldia = v.pipe(
  text,
  v.regex(
    /^\d{5}$/,
    wrong('no es la clave de una alcaldía', 'Escribe los cinco dígitos del INEGI'),
  ),
);

/**
 * `edicion.csv`: the alcaldía that a site shows of a release that holds several, and names of places that are
 * given as examples of what can be looked for; one row.
 */
export const EDITION_ROW = v.object({ alcaldia, ejemplos: listOf(text), nota: text });

/** `gabinetes.csv`: the cabinet whose sessions, agreements, progress and Puntos Violeta are kept; one row. */
export const CABINET_ROW = v.object({
  alcaldia,
  nombre: text,
  fuente_url: webAddress,
  nota: optionalText,
});

/** `entrada_diaria.csv`: how many come in from elsewhere to work, by alcaldía. */
export const INFLOW_ROW = v.object({
  alcaldia,
  personas: v.pipe(amount, v.integer(wrong('no es un número entero', 'Escríbelo sin decimales'))),
  encuesta: text,
  anio: year,
  publica: text,
  fuente: text,
  fuente_url: v.nullable(webAddress),
});

/**
 * The rows of a catalogue whose text a build has at hand.
 * @throws Error naming file, line, column and value of the first mistake
 */
export function parseCatalog<
  Schema extends CatalogSchema & { readonly entries: { alcaldia: unknown } },
>(file: string, csv: string, schema: Schema): readonly v.InferOutput<Schema>[] {
  const { rows, problems } = checkSheet(csv, { schema, unique: ['alcaldia'] });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows.map(({ row }) => row);
}

/** @throws Error where there are none, or several */
export function onlyRow<Row>(file: string, rows: readonly Row[]): Row {
  const [row, other] = rows;
  if (row !== undefined && other === undefined) return row;
  throw new Error(
    `${file} tiene ${rows.length} renglones, y debe tener uno: deja sólo el de la alcaldía que vale.`,
  );
}
