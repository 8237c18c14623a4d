/** The command line of `npm run etl -- fetch`. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../io/errors';
import { readDownload, type DownloadDescriptor } from './downloadDescriptor';

const FETCH_USAGE = `Uso:
  npm run etl -- fetch [FUENTE…] [--portal URL] [--probar]

  FUENTE     Las que se quieran; todas las que dicen de dónde se descargan, si no se nombra ninguna.
  --portal   Otro portal CKAN con el mismo catálogo, en lugar del que dice cada fuente.
  --probar   Sólo pregunta qué se bajaría; no baja ni escribe nada.`;

export interface FetchOptions {
  readonly descriptors: readonly DownloadDescriptor[];
  /** Of the sources asked for, those that say no place to be downloaded from. */
  readonly byHand: readonly string[];
  /** Only ask what would be downloaded. */
  readonly probe: boolean;
}

/**
 * What to fetch.
 * @throws EtlError for a source that does not exist or that is not downloaded, or a wrong address.
 */
export function parseFetchOptions(root: string, args: readonly string[]): FetchOptions {
  const { positionals, values } = parseFlags(args);
  const known = readdirSync(resolve(root, 'data/sources-old'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new EtlError(
      `No existe la fuente «${unknown.join('», «')}».`,
      `Las que hay: ${known.join(', ')}.`,
    );
  }
  const asked = positionals.length === 0 ? known : known.filter((id) => positionals.includes(id));
  const byHand: string[] = [];
  const descriptors = asked.flatMap((id) => {
    const descriptor = readDownload(root, id);
    if (descriptor !== undefined) return [throughPortal(descriptor, values.portal)];
    byHand.push(id);
    if (positionals.length === 0) return [];
    throw new EtlError(
      `«${id}» no se descarga: data/sources-old/${id}.json no dice de dónde.`,
      `Pásala con npm run etl -- build --input ${id}=ARCHIVO, o añade «descarga» (docs/descargar.md).`,
    );
  });
  return { descriptors, byHand, probe: values.probar };
}

function throughPortal(
  descriptor: DownloadDescriptor,
  portal: string | undefined,
): DownloadDescriptor {
  if (portal === undefined) return descriptor;
  if (!URL.canParse(portal) || !/^https?:/.test(portal)) {
    throw new EtlError(`--portal «${portal}» no es una dirección.`, FETCH_USAGE);
  }
  const descarga = descriptor.descarga.map((place) =>
    place.tipo === 'ckan' ? { ...place, portal } : place,
  );
  return { ...descriptor, descarga };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { portal: { type: 'string' }, probar: { type: 'boolean', default: false } },
    });
  } catch (cause) {
    throw new EtlError(messageOf(cause), FETCH_USAGE, { cause });
  }
}
