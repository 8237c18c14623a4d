/** The sheet of a workbook (or of several that come together) that a source counts, as a CSV of ours. */
import { basename } from 'node:path';
import { EtlError } from '../io/errors';
import type { Vintage, WorkbookSheet } from '../registry/source';
import type { Beside } from './booksBeside';
import { joinSheets, type Side } from './joinSheets';
import type { PrivateFolder } from '../io/privateFolder';
import { isOf, quoted, recognise, shapeOfSheet, type Shape } from './recognise';
import { writeSheet, type SheetTable } from './sheetTable';
import { eachSheet } from './workbook';

/** A vintage that lies in a sheet. */
type SheetVintage = Vintage & { readonly hoja: WorkbookSheet };

export interface WorkbookTable {
  readonly vintage: Vintage;
  readonly csv: string;
  readonly columns: readonly string[];
}

/**
 * @param path as the reader knows the file, for errors.
 * @param books to look for the sheet in: name as the reader knows it → where it is.
 * @param beside where to look for the sheet that it needs and the books lack.
 * @throws EtlError when no sheet is of a known vintage, with the sheets that there are.
 */
export async function workbookTable(
  path: string,
  books: ReadonlyMap<string, string>,
  vintages: readonly Vintage[],
  folder: PrivateFolder,
  beside: Beside,
): Promise<WorkbookTable> {
  const known = vintages.filter(isInSheet);
  if (known.length === 0) {
    throw new EtlError(
      `«${path}» es un libro de Excel, y de esta fuente sólo se leen tablas de texto.`,
      'Guarda su hoja como «CSV UTF-8 (delimitado por comas)» y da ese archivo.',
    );
  }
  const sheets = await writeAll(books, known, folder);
  const found = known.flatMap((vintage) =>
    sheets.flatMap((sheet) => (isOf(sheet.columns, vintage) ? [{ vintage, sheet }] : [])),
  );
  const named = found.filter(({ vintage, sheet }) => vintage.hoja.nombre.test(sheet.sheet));
  const [chosen, another] = named.length > 0 ? named : found;
  if (chosen === undefined) throw notFound(path, sheets, known);
  if (another !== undefined && another.sheet !== chosen.sheet) {
    throw new EtlError(
      `«${path}» tiene más de una hoja que contar: ${quoted([chosen.sheet.sheet, another.sheet.sheet])}.`,
      'Deja en el libro sólo la que vale, o da un libro por cada una.',
    );
  }
  return finish(path, chosen.vintage, chosen.sheet, sheets, folder, beside);
}

async function writeAll(
  books: ReadonlyMap<string, string>,
  known: readonly SheetVintage[],
  folder: PrivateFolder,
): Promise<readonly SheetTable[]> {
  const shapes: readonly Shape[] = known.flatMap((vintage) => {
    const { junta } = vintage.hoja;
    return junta === undefined ? [vintage] : [vintage, shapeOfSheet(junta.hoja)];
  });
  const sheets: SheetTable[] = [];
  for (const [book, where] of books) {
    await eachSheet(where, async (sheet) => {
      const to = folder.file(`hoja_${sheets.length}.csv`);
      sheets.push(await writeSheet(book, sheet, shapes, to));
    });
  }
  return sheets;
}

async function finish(
  path: string,
  vintage: SheetVintage,
  sheet: SheetTable,
  sheets: readonly SheetTable[],
  folder: PrivateFolder,
  beside: Beside,
): Promise<WorkbookTable> {
  const own = written(sheet);
  const { junta } = vintage.hoja;
  const tells = (name: string) => own.columns.includes(name);
  if (junta === undefined || junta.hoja.indispensables.every(tells)) {
    return { vintage, csv: own.csv, columns: own.columns };
  }
  const within = sheets.find(
    (candidate) => candidate !== sheet && isOf(candidate.columns, shapeOfSheet(junta.hoja)),
  );
  const other = within === undefined ? await beside.sheetFor(junta) : written(within);
  if (other === undefined) {
    throw new EtlError(
      `«${path}»: la hoja «${sheet.sheet}» no dice cuándo ni dónde fueron los hechos, y falta la hoja que lo dice (${quoted(junta.hoja.indispensables)}). ${listed(sheets)}`,
      `Da el libro que la tiene con --input ${junta.fuente}=ARCHIVO, o las dos hojas juntas: en un mismo libro, o los dos libros en un .zip.`,
    );
  }
  const csv = folder.file('unidas.csv');
  return { vintage, csv, columns: await joinSheets(own, other, junta, csv) };
}

function written({ book, sheet, columns, csv }: SheetTable): Side {
  if (csv === undefined) throw new Error(`La hoja «${sheet}» de «${book}» no se escribió.`);
  return { book, sheet, columns, csv };
}

function notFound(
  path: string,
  sheets: readonly SheetTable[],
  known: readonly SheetVintage[],
): Error {
  const likely = sheets.find(({ sheet }) => known.some(({ hoja }) => hoja.nombre.test(sheet)));
  if (likely !== undefined && likely.columns.length > 0) {
    try {
      recognise(`${path} (hoja «${likely.sheet}»)`, likely.columns, known);
    } catch (cause) {
      if (cause instanceof Error) return cause;
    }
  }
  const wanted = known.map(({ nombre }) => nombre).join('; ');
  return new EtlError(
    `«${path}» no tiene la hoja que se busca: ${wanted}. ${listed(sheets)}`,
    'Revisa que sea el libro de esa fuente; si la hoja cambió de columnas, añádelas a su archivo en ' +
      'scripts/etl/sources/ (docs/fuentes-nuevas.md).',
  );
}

const listed = (sheets: readonly SheetTable[]) =>
  sheets.length === 0
    ? 'No tiene ninguna hoja con datos.'
    : `Tiene ${sheets.map(({ book, sheet }) => `«${sheet}» (${basename(book)})`).join(', ')}.`;

function isInSheet(vintage: Vintage): vintage is SheetVintage {
  return vintage.hoja !== undefined;
}
