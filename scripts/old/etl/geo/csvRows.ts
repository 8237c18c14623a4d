/** A CSV file row by row, by the names of its columns in lower case. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { EtlError, messageOf } from '../io/errors';
import { gunzipWhole } from '../io/gunzip';

export type CsvRow = Readonly<Record<string, string>>;

export interface CsvLayout {
  /** What the file should be, for the message: `el censo por AGEB`. */
  readonly what: string;
  /** Columns that must be there, in lower case; several names where files differ. */
  readonly columns: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/**
 * Hands every row to `visit`, with the columns of the first layout that fits the header.
 * @param visit gets the row by our names for the columns, and its line.
 * @returns the layout that fitted.
 * @throws EtlError when no layout fits, or a row has too few or too many fields.
 */
export function visitCsv<Layout extends CsvLayout>(
  path: string,
  layouts: readonly [Layout, ...Layout[]],
  visit: (row: CsvRow, line: number, layout: Layout) => void,
): void {
  let layout: Layout | undefined;
  let places: readonly (readonly [ours: string, index: number])[] = [];
  let fields = 0;
  let line = 0;
  Papa.parse<string[]>(textOf(path), {
    skipEmptyLines: true,
    step({ data, errors }) {
      line += 1;
      if (layout === undefined) {
        const header = data.map((name) => name.trim().toLowerCase());
        [layout, places] = layoutOf(path, header, layouts);
        fields = header.length;
        return;
      }
      const [broken] = errors;
      if (broken !== undefined || data.length !== fields) {
        throw new EtlError(
          `«${path}», línea ${line}: ${broken?.message ?? `tiene ${data.length} campos y el encabezado ${fields}`}.`,
          'Revisa que el archivo haya llegado completo.',
        );
      }
      visit(
        Object.fromEntries(places.map(([ours, index]) => [ours, data[index]?.trim() ?? ''])),
        line,
        layout,
      );
    },
  });
  if (layout === undefined) layoutOf(path, [], layouts);
}

function layoutOf<Layout extends CsvLayout>(
  path: string,
  header: readonly string[],
  layouts: readonly [Layout, ...Layout[]],
): [Layout, [string, number][]] {
  const placed = layouts.map((layout) => ({
    layout,
    places: Object.entries(layout.columns).map(([ours, theirs]): [string, number] => [
      ours,
      header.findIndex((name) => theirs.includes(name)),
    ]),
  }));
  const fit = placed.find(({ places }) => places.every(([, index]) => index >= 0));
  if (fit !== undefined) return [fit.layout, fit.places];
  const wanted = layouts.map(({ what, columns }) => {
    const missing = Object.values(columns).filter(
      (names) => !names.some((name) => header.includes(name)),
    );
    return `para ser ${what} le falta ${missing.map(([name]) => `«${name.toUpperCase()}»`).join(', ')}`;
  });
  throw new EtlError(
    `«${path}»: ${wanted.join('; ')}. Columnas encontradas: ` +
      `${
        header
          .slice(0, 20)
          .map((name) => `«${name}»`)
          .join(', ') || 'ninguna'
      }${header.length > 20 ? '…' : ''}.`,
    'Usa el archivo con su encabezado original, separado por comas.',
  );
}

function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipWhole(bytes) : bytes).toString('utf8');
    return text.replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}»: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y esté completo.',
      { cause },
    );
  }
}
