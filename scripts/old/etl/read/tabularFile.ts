/**
 * A file as it came → what DuckDB needs to know to read it as a table. What it is (text, gzip, a zip
 * or a workbook) its bytes say, not its name.
 */
import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { EtlError, messageOf } from '../io/errors';
import { sniff, type Kind } from '../fetch/sniff';
import type { Vintage } from '../registry/source';
import { archiveNames, extract } from './archive';
import { booksBeside, booksIn, noFiles, type Beside } from './booksBeside';
import type { CsvFile } from './csvFile';
import { readCsvHeader } from './csvHeader';
import { privateFolder, type PrivateFolder } from '../io/privateFolder';
import { quoted, recognise, spelt } from './recognise';
import { workbookTable } from './workbookTable';

export interface TabularFile extends CsvFile {
  readonly vintage: Vintage;
  /** Path for a file that its reader needs for a while. */
  readonly temporary: (name: string) => string;
  /** Removes what had to be unpacked to read it. */
  readonly dispose: () => void;
}

/**
 * @param beside where a sheet is looked for that the file needs and lacks; nowhere, unless said.
 * @throws EtlError when the file can't be read, is no table, or is of no known vintage.
 */
export async function openTabularFile(
  path: string,
  vintages: readonly Vintage[],
  beside: Beside = booksBeside(noFiles),
): Promise<TabularFile> {
  const folder = privateFolder();
  try {
    return {
      ...(await open(path, path, vintages, folder, beside)),
      temporary: folder.file,
      dispose: folder.dispose,
    };
  } catch (cause) {
    folder.dispose();
    throw cause;
  }
}

type Opened = Omit<TabularFile, 'dispose' | 'temporary'>;

/** @param path as the reader knows the file; `where` it is by now. */
async function open(
  path: string,
  where: string,
  vintages: readonly Vintage[],
  folder: PrivateFolder,
  beside: Beside,
): Promise<Opened> {
  switch (kindOf(path, where)) {
    case 'zip':
      return openZip(path, where, vintages, folder, beside);
    case 'gzip':
      return openCsv(path, where, 'gzip', vintages, folder);
    case 'ole':
      throw new EtlError(
        `«${path}» es un libro de Excel de los de antes (.xls), o uno con contraseña.`,
        'Ábrelo, guárdalo como .xlsx sin contraseña y da el nuevo.',
      );
    default:
      return openCsv(path, where, 'none', vintages, folder);
  }
}

async function openCsv(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
  vintages: readonly Vintage[],
  folder: PrivateFolder,
): Promise<Opened> {
  const header = await readCsvHeader(path, where, compression);
  const vintage = recognise(
    path,
    header.columns,
    vintages.filter(({ hoja }) => hoja === undefined),
  );
  const columns = spelt(header.columns, vintage);
  return { ...header, columns, compression, csv: withoutWildcards(where, folder), vintage };
}

async function openZip(
  path: string,
  where: string,
  vintages: readonly Vintage[],
  folder: PrivateFolder,
  beside: Beside,
): Promise<Opened> {
  const books = await booksIn(path, where, folder);
  if (books.size > 0) return openBooks(path, books, vintages, folder, beside);
  const names = await archiveNames(where);
  const to = folder.file('tabla');
  await extract(where, onlyTable(path, names), to);
  if (kindOf(path, to) === 'zip') {
    throw new EtlError(
      `«${path}» trae un .zip dentro de otro: ${quoted(names)}.`,
      'Descomprímelo y da el archivo de adentro.',
    );
  }
  return open(path, to, vintages, folder, beside);
}

/** The one table among the files of an archive. */
function onlyTable(path: string, names: readonly string[]): string {
  const tables = names.filter((name) => /\.(csv|txt|tsv)(\.gz)?$/i.test(name));
  const named = tables.filter((name) => /\.csv(\.gz)?$/i.test(name));
  const candidates = named.length > 0 ? named : tables.length > 0 ? tables : names;
  const [only, another] = candidates;
  if (only === undefined) {
    throw new EtlError(
      `«${path}» es un .zip sin ningún archivo dentro.`,
      'Descarga de nuevo el archivo e inténtalo otra vez.',
    );
  }
  if (another === undefined) return only;
  throw new EtlError(
    `«${path}» trae más de un archivo que podría ser la tabla: ${quoted(candidates)}.`,
    'Descomprímelo y da el que sea, o cada uno con su propio --input.',
  );
}

async function openBooks(
  path: string,
  books: ReadonlyMap<string, string>,
  vintages: readonly Vintage[],
  folder: PrivateFolder,
  beside: Beside,
): Promise<Opened> {
  const table = await workbookTable(path, books, vintages, folder, beside);
  return { ...table, compression: 'none', delimiter: ',', newline: '\\n' };
}

function kindOf(path: string, where: string): Kind {
  try {
    return sniff(where);
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}»: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y que se pueda leer.',
      { cause },
    );
  }
}

/** DuckDB takes `*`, `?` and `[` in a path as wildcards. */
function withoutWildcards(path: string, folder: PrivateFolder): string {
  if (!/[*?[\]{}]/.test(path)) return path;
  const link = folder.file('enlace');
  symlinkSync(resolve(path), link);
  return link;
}
