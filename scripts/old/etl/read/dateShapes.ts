/** What stands where dates should, told by how it is written. */
import { group } from 'd3';

interface Shape {
  readonly is: RegExp;
  readonly cause: string;
}

/** The first that fits; a text after `dayFirst` (readings.ts) may have its month where the day should be. */
const SHAPES: readonly Shape[] = [
  { is: /^$/, cause: 'La columna de la fecha viene vacía.' },
  {
    is: /^\d{5}(\.\d+)?$/,
    cause:
      'Son números de serie de Excel en vez de fechas: en Excel, da a la columna el formato aaaa-mm-dd y guarda de nuevo el CSV.',
  },
  {
    is: /^(0?[1-9]|1[0-2])[/-](1[3-9]|2\d|3[01])[/-]\d{2,4}|^\d{4}-(1[3-9]|2\d|3[01])-\d{2}/,
    cause:
      'Son fechas a la manera de Estados Unidos (mes/día/año): las que parecen leerse también están mal. Guárdalas como aaaa-mm-dd.',
  },
  {
    is: /^(1[3-9]|2\d|3[01])[/-](0?[1-9]|1[0-2])[/-]\d{2,4}/,
    cause: 'Son fechas día/mes/año, que este encabezado no usa: guárdalas como aaaa-mm-dd.',
  },
  { is: /^\d{1,2}:\d{2}/, cause: 'Son horas y no fechas: ¿las columnas están recorridas?' },
  { is: /^-?\d+[.,]\d+$/, cause: 'Son números y no fechas: ¿las columnas están recorridas?' },
  { is: /^\D+$/, cause: 'Son palabras y no fechas: ¿las columnas están recorridas?' },
];

const AMBIGUOUS = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/;
const OTHER = 'Se esperan fechas como 2024-07-31 o 2024-07-31 18:30:00.';

/**
 * The likeliest cause of texts that are no date, with an example.
 * @param texts with how many rows have each; a day below 13 alone does not tell which of two it is,
 *   so those count only where no other text tells.
 */
export function dateCause(
  texts: readonly { readonly text: string; readonly rows: number }[],
): string {
  const telling = texts.filter(({ text }) => shapeOf(text) !== undefined);
  const candidates = telling.length > 0 ? telling : texts;
  const [largest] = [...group(candidates, ({ text }) => shapeOf(text)?.cause ?? other(text))]
    .map(([cause, same]) => ({
      cause,
      rows: same.reduce((sum, { rows }) => sum + rows, 0),
      example: same[0]?.text ?? '',
    }))
    .toSorted((a, b) => b.rows - a.rows);
  if (largest === undefined) return OTHER;
  return largest.example === '' ? largest.cause : `Dice «${largest.example}». ${largest.cause}`;
}

const shapeOf = (text: string) => SHAPES.find(({ is }) => is.test(text.trim()));

const other = (text: string) =>
  AMBIGUOUS.test(text) ? `${OTHER} No se sabe cuál número es el día y cuál el mes.` : OTHER;
