/** Which vintage of a source a file is, by its header and nothing else. */
import { EtlError } from '../io/errors';
import type { Vintage, WorkbookSheet } from '../registry/source';

/** The columns by which a table is told. */
export type Shape = Pick<Vintage, 'nombre' | 'columnas' | 'indispensables'>;

/** Of the sheet that another is joined with. */
export const shapeOfSheet = (hoja: NonNullable<WorkbookSheet['junta']>['hoja']): Shape => ({
  ...hoja,
  nombre: String(hoja.nombre),
});

/** How many columns of an unknown header are shown. */
const MOST_SHOWN = 40;

/** `a, b` in quotes, for messages. */
export const quoted = (names: readonly string[]) =>
  names
    .slice(0, MOST_SHOWN)
    .map((name) => `«${name}»`)
    .join(', ') + (names.length > MOST_SHOWN ? ` y ${names.length - MOST_SHOWN} más` : '');

/** Column names as they are compared: accents in one form, blanks single and none at the ends. */
export const columnName = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The vintage that knows every column of the header and lacks the fewest of its own.
 * @throws EtlError with the nearest known header and what differs from it.
 */
export function recognise<Known extends Shape>(
  path: string,
  columns: readonly string[],
  vintages: readonly Known[],
): Known {
  refuseRepeated(path, columns);
  const best = narrowest(vintages.filter((vintage) => isOf(columns, vintage)));
  if (best !== undefined) return best;
  const otherwise = narrowest(vintages.filter((one) => isOf(spelt(columns, one), one)));
  if (otherwise !== undefined) return otherwise;
  const far = (shape: Shape) => distance(spelt(columns, shape), shape);
  const nearest = vintages.toSorted((a, b) => far(a) - far(b))[0];
  throw new EtlError(
    `«${path}» trae un encabezado que no se conoce: ${quoted(columns)}.` +
      (nearest === undefined ? '' : `\n  ${difference(spelt(columns, nearest), nearest)}`),
    'Revisa que sea el archivo de esa fuente. Si el portal cambió de encabezado, añade la cosecha ' +
      'nueva a su archivo en scripts/etl/sources/ (docs/fuentes-nuevas.md).',
  );
}

const narrowest = <Known extends Shape>(found: readonly Known[]): Known | undefined =>
  found.toSorted((a, b) => a.columnas.length - b.columnas.length)[0];

/** The names as the shape spells them, where they differ from its own in capitals alone. */
export function spelt(columns: readonly string[], { columnas }: Shape): readonly string[] {
  const own = new Set(columnas.map(columnName));
  const bySmall = new Map(
    columnas.toReversed().map((name) => [columnName(name).toLowerCase(), name]),
  );
  return columns.map((name) =>
    own.has(columnName(name)) ? name : (bySmall.get(columnName(name).toLowerCase()) ?? name),
  );
}

/** Whether a header has no column that the shape lacks, and all that it can't do without. */
export function isOf(columns: readonly string[], shape: Shape): boolean {
  const { missing, extra } = differences(columns, shape);
  return missing.length === 0 && extra.length === 0;
}

/** Columns in one and not in the other; one that is indispensable counts for more. */
export function distance(columns: readonly string[], shape: Shape): number {
  const { missing, extra } = differences(columns, shape);
  return missing.length * 2 + extra.length;
}

function differences(columns: readonly string[], { columnas, indispensables }: Shape) {
  const present = new Set(columns.map(columnName));
  const known = new Set(columnas.map(columnName));
  return {
    missing: indispensables.filter((name) => !present.has(columnName(name))),
    extra: columns.filter((name) => !known.has(columnName(name))),
  };
}

function difference(columns: readonly string[], shape: Shape): string {
  const { missing, extra } = differences(columns, shape);
  const parts = [
    ...(missing.length > 0 ? [`le falta${plural(missing)} ${quoted(missing)}`] : []),
    ...(extra.length > 0 ? [`le sobra${plural(extra)} ${quoted(extra)}`] : []),
  ];
  return `El más parecido es el de ${shape.nombre}: ${parts.join(' y ')}.`;
}

const plural = (names: readonly string[]) => (names.length > 1 ? 'n' : '');

function refuseRepeated(path: string, columns: readonly string[]): void {
  const names = columns.map(columnName);
  // DuckDB doesn't tell capitals from small letters in the names of columns.
  const plain = names.map((name) => name.toLowerCase());
  const repeated = names.find((_, index) => plain.indexOf(plain[index] ?? '') !== index);
  if (repeated === undefined) return;
  throw new EtlError(
    repeated === ''
      ? `«${path}» trae más de una columna sin nombre.`
      : `«${path}» trae dos veces la columna «${repeated}»: no se sabe cuál de las dos vale.`,
    'Quita o nombra las columnas de más, o descarga de nuevo el archivo del portal.',
  );
}
