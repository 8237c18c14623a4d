/** A sheet as a spreadsheet saved it → its cells. */
import Papa from 'papaparse';
import { sheetText } from '../../src/lib/contract/catalogs/sheetText';
import { EtlError } from '../etl/io/errors';

/**
 * @param file as its reader knows it, for errors
 * @returns its records, blank ones too: the first is row 1 of the spreadsheet
 * @throws EtlError where it is a workbook, or a quote does not close
 */
export function decodeSheet(file: string, bytes: Uint8Array): readonly (readonly string[])[] {
  const sheet = sheetText(bytes);
  if (sheet === null) {
    throw new EtlError(
      `«${file}» es un libro de Excel, no un CSV.`,
      'En Excel: Archivo, Guardar como, «CSV UTF-8 (delimitado por comas)».',
    );
  }
  const { data, errors } = Papa.parse<string[]>(sheet.text.replace(/^\uFEFF/, ''), {
    delimiter: sheet.delimiter,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new EtlError(
      `${file}, renglón ${(broken.row ?? 0) + 1}: una comilla abre y no cierra.`,
      'Ábrela en Excel, borra esa comilla y guárdala otra vez como CSV.',
    );
  }
  return data;
}
