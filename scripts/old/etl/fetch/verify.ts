/** Whether what came is what it should be, and under which name it is to be kept. */
import { parse } from 'content-disposition';
import { EtlError } from '../io/errors';
import { blocked, byHand } from './failures';
import { firstWords } from './firstWords';
import { extensionOf, fileName } from './offer';
import type { Answered } from './partial';
import { isWholeZip, sniff, startOf, type Kind } from './sniff';

const KIND_OF: Readonly<Record<string, Kind>> = {
  csv: 'texto',
  txt: 'texto',
  json: 'json',
  geojson: 'json',
  xlsx: 'zip',
  ods: 'zip',
  zip: 'zip',
  gz: 'gzip',
  xls: 'ole',
};
const EXTENSION_OF: Readonly<Partial<Record<Kind, string>>> = {
  texto: 'csv',
  json: 'json',
  zip: 'zip',
  gzip: 'gz',
  ole: 'xls',
};
const WORDS: Readonly<Record<Kind, string>> = {
  zip: 'un ZIP',
  gzip: 'un archivo gzip',
  pagina: 'una página',
  json: 'JSON',
  ole: 'un documento de Office antiguo',
  texto: 'texto',
  vacio: 'nada',
};

/**
 * The name under which a verified file is kept: the portal's own, with `.zip` or `.gz` added where
 * it came compressed and did not say so. Its bytes are never touched.
 * @param path the whole file.
 * @param announced what the portal that announced it calls it.
 * @throws EtlError when it is empty, a page, cut short, or of another kind than its name says.
 */
export function verifiedName(
  path: string,
  answered: Answered,
  announced: string,
  source: string,
): string {
  const { url } = answered;
  const kind = sniff(path);
  const name = nameOf(answered, announced);
  if (kind === 'pagina') throw blocked(source, url, 200, firstWords(startOf(path)));
  if (kind === 'vacio') {
    throw new EtlError(`«${url}» llegó vacío (0 bytes).`, byHand(source, url));
  }
  if (kind === 'zip' && !isWholeZip(path)) {
    throw new EtlError(
      `«${url}» llegó incompleto: es un ZIP (o XLSX) sin final, y el portal lo da por entero.`,
      `Avisa a quien lleva el portal. Si en un navegador sí llega completo: ${byHand(source, url)}`,
    );
  }
  const extension = extensionOf(name);
  const expected = KIND_OF[extension];
  if (expected === kind) return name;
  if (expected === undefined) return `${name}.${EXTENSION_OF[kind] ?? 'dat'}`;
  const packed = kind === 'zip' ? '.zip' : kind === 'gzip' ? '.gz' : null;
  if (packed !== null && (expected === 'texto' || expected === 'json')) return `${name}${packed}`;
  throw new EtlError(
    `«${url}» debía ser ${extension.toUpperCase()} y trae ${WORDS[kind]}: «${firstWords(startOf(path))}».`,
    byHand(source, url),
  );
}

/** The file's name as the portal gives it, fit for any disk. */
function nameOf({ url, content_disposition }: Answered, announced: string): string {
  const inUrl = fileName({ url, titulo: announced });
  const given = KIND_OF[extensionOf(inUrl)];
  const name = given === undefined ? (announcedName(content_disposition) ?? inUrl) : inUrl;
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+/, '')
    .slice(-120);
  return safe === '' ? 'archivo' : safe;
}

function announcedName(header: string | null): string | undefined {
  if (header === null) return undefined;
  try {
    return parse(header).parameters['filename'];
  } catch {
    return undefined;
  }
}
