/** What a given file is, told by its bytes and not by its name, and the tables that are in it. */
import { closeSync, createWriteStream, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EtlError } from '../errors';
import { refuseBomb, withArchive, type Packed } from './archive';
import type { TextTable } from './text';

export type Table =
  | ({ readonly kind: 'text' } & TextTable)
  | { readonly kind: 'book'; readonly name: string; readonly path: string };

/** How a file begins → what it is, where that is none that is read, and what to do. */
const REFUSED: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['\xD0\xCF\x11\xE0'],
    'es un libro de Excel de antes de 2007 (.xls), o uno protegido con contraseña',
    'Ábrelo, guárdalo como .xlsx sin contraseña y da el nuevo.',
  ],
  [
    ['<!doctype', '<?xml', '<html', '<head', '<body', '<table', '<script', '<meta'],
    'es una página web (o un XML), no una tabla',
    'El portal contestó con una página: ábrela en el navegador para ver qué dice, y descarga el archivo otra vez.',
  ],
  [['%pdf'], 'es un PDF, no una tabla', 'Busca en el portal los mismos datos como CSV o .xlsx.'],
  [
    ['rar!', '7z\xBC\xAF', '\xFD7zXZ', 'bzh', '\x28\xB5\x2F\xFD'],
    'está comprimido de un modo que aquí no se lee (rar, 7z, xz, bz2 o zst)',
    'Descomprímelo y da el archivo de adentro; se leen .gz y .zip.',
  ],
];

type Kind = 'text' | 'gzip' | 'zip';

/** What macOS and Windows add beside the files themselves. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$)/i;
const TABLE = /\.(?:csv|tsv|txt|tab|xlsx?)(?:\.gz)?$/i;

export interface Tables {
  readonly tables: readonly Table[];
  /** Names of what else an archive holds. */
  readonly passedOver: readonly string[];
}

/**
 * @param folder of ours, private, in which what is packed in a zip is unpacked.
 * @throws EtlError when it is no table and holds none, or is cut, encrypted or a bomb.
 */
export async function tablesOf(path: string, folder: string): Promise<Tables> {
  const kind = kindOf(path, path);
  if (kind !== 'zip') return { tables: [textAt(path, path, kind)], passedOver: [] };
  return withArchive(path, path, async (all) => {
    if (isBook(all)) return { tables: [{ kind: 'book', name: path, path }], passedOver: [] };
    const files = all.filter(({ name }) => !JUNK.test(name));
    const wanted = files.filter(({ name }) => TABLE.test(name));
    if (wanted.length === 0) {
      const names = files.slice(0, 10).map(({ name }) => `«${name}»`);
      throw new EtlError(
        `«${path}» no trae adentro ninguna tabla (.csv, .tsv, .txt o .xlsx): ${names.length === 0 ? 'está vacío' : `tiene ${names.join(', ')}`}.`,
        'Revisa que sea el archivo de esa fuente; si su tabla está en otro formato, guárdala como CSV.',
      );
    }
    const size = wanted.reduce((sum, file) => sum + file.size, 0);
    refuseBomb(path, path, size);
    const tables: Table[] = [];
    for (const [index, file] of wanted.entries()) {
      const to = join(folder, `tabla_${index}`);
      await unpack(path, file, to);
      tables.push(await tableAt(`${path}/${file.name}`, to));
    }
    const passedOver = files.filter(({ name }) => !TABLE.test(name)).map(({ name }) => name);
    return { tables, passedOver };
  });
}

async function tableAt(name: string, path: string): Promise<Table> {
  const kind = kindOf(name, path);
  if (kind !== 'zip') return textAt(name, path, kind);
  if (await withArchive(name, path, async (files) => isBook(files))) {
    return { kind: 'book', name, path };
  }
  throw new EtlError(`«${name}» es un .zip dentro de otro.`, 'Descomprime el de afuera.');
}

const isBook = (files: readonly Packed[]) => files.some(({ name }) => name === 'xl/workbook.xml');

const textAt = (name: string, path: string, kind: 'text' | 'gzip'): Table => ({
  kind: 'text',
  name,
  path,
  isGzip: kind === 'gzip',
});

function kindOf(name: string, path: string): Kind {
  const head = headOf(name, path);
  if (head.length === 0) {
    throw new EtlError(
      `«${name}» está vacío: no tiene ni un byte.`,
      'Descarga el archivo otra vez.',
    );
  }
  if (head.startsWith('\x1f\x8b')) return 'gzip';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  const start = head.replace(/^ï»¿/, '').trimStart().toLowerCase();
  const refused = REFUSED.find(([starts]) =>
    starts.some((each) => start.startsWith(each.toLowerCase())),
  );
  if (refused === undefined) return 'text';
  throw new EtlError(`«${name}» ${refused[1]}.`, refused[2]);
}

/** The first bytes, one a character. @throws EtlError when it can't be opened. */
function headOf(name: string, path: string): string {
  const head = Buffer.alloc(1024);
  try {
    const file = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(file, head)).toString('latin1');
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    throw new EtlError(
      `«${name}» ${isFolder ? 'es una carpeta' : 'no se puede abrir'}.`,
      isFolder ? 'Da el archivo que está en ella.' : 'Revisa que exista y que lo puedas leer.',
      { cause },
    );
  }
}

async function unpack(archive: string, file: Packed, to: string): Promise<void> {
  try {
    await pipeline(await file.open(), createWriteStream(to, { mode: 0o600 }));
  } catch (cause) {
    if (cause instanceof EtlError) throw cause;
    throw new EtlError(
      `«${archive}»: «${file.name}» no cabe o no se puede escribir en la carpeta temporal (${Math.ceil(file.size / 1e6)} MB).`,
      'Libera espacio, o elige otra carpeta temporal con TMPDIR.',
      { cause },
    );
  }
}
