/** Which vintage of a source a file is, by its header and nothing else. */
import { EtlError } from '../errors';
import type { Vintage } from '../registry/source';

/** `a, b` in quotes, for messages. */
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

/** Column names as they are compared: accents in one form, no blanks at the ends. */
const normal = (name: string) => name.normalize('NFC').trim();

/**
 * The vintage that knows every column of the header and lacks the fewest of its own.
 * @throws EtlError with the nearest known header and what differs from it.
 */
export function recognise(
  path: string,
  columns: readonly string[],
  vintages: readonly Vintage[],
): Vintage {
  const found = vintages
    .filter((vintage) => isOf(columns, vintage))
    .toSorted((a, b) => a.columnas.length - b.columnas.length);
  const [best] = found;
  if (best !== undefined) return best;
  const nearest = vintages.toSorted((a, b) => distance(columns, a) - distance(columns, b))[0];
  throw new EtlError(
    `«${path}» trae un encabezado que no se conoce: ${quoted(columns)}.` +
      (nearest === undefined ? '' : `\n  ${difference(columns, nearest)}`),
    'Revisa que sea el archivo de esa fuente. Si el portal cambió de encabezado, añade la cosecha ' +
      'nueva a su archivo en scripts/etl/sources/ (docs/fuentes-nuevas.md).',
  );
}

function isOf(columns: readonly string[], vintage: Vintage): boolean {
  const present = new Set(columns.map(normal));
  const known = new Set(vintage.columnas.map(normal));
  return (
    [...present].every((name) => known.has(name)) &&
    vintage.indispensables.every((name) => present.has(normal(name)))
  );
}

/** Columns in one and not in the other; one that is indispensable counts for more. */
function distance(columns: readonly string[], vintage: Vintage): number {
  const { missing, extra } = differences(columns, vintage);
  return missing.length * 2 + extra.length;
}

function differences(columns: readonly string[], vintage: Vintage) {
  const present = new Set(columns.map(normal));
  const known = new Set(vintage.columnas.map(normal));
  return {
    missing: vintage.indispensables.filter((name) => !present.has(normal(name))),
    extra: columns.filter((name) => !known.has(normal(name))),
  };
}

function difference(columns: readonly string[], vintage: Vintage): string {
  const { missing, extra } = differences(columns, vintage);
  return [
    `El más parecido es el de ${vintage.nombre}:`,
    ...(missing.length > 0 ? [`le falta ${quoted(missing)}`] : []),
    ...(extra.length > 0 ? [`${missing.length > 0 ? 'y ' : ''}le sobra ${quoted(extra)}`] : []),
  ]
    .join(' ')
    .concat('.');
}
