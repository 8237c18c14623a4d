/** The command line of `npm run etl -- fetch`. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../io/errors';
import { readDownload, type DownloadDescriptor } from './downloadDescriptor';

const FETCH_USAGE = `Uso:
  npm run etl -- fetch [FUENTE…] [--portal URL]

  FUENTE     Las que se quieran; todas las que dicen de dónde se descargan, si no se nombra ninguna.
  --portal   Otro portal CKAN con el mismo catálogo, en lugar del que dice cada fuente.`;

/**
 * What to fetch.
 * @throws EtlError for a source that does not exist or that is not downloaded, or a wrong address.
 */
export function parseFetchOptions(
  root: string,
  args: readonly string[],
): readonly DownloadDescriptor[] {
  const { positionals, values } = parseFlags(args);
  const known = readdirSync(resolve(root, 'data/sources'))
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
  return asked.flatMap((id) => {
    const descriptor = readDownload(root, id);
    if (descriptor !== undefined) return [throughPortal(descriptor, values.portal)];
    if (positionals.length === 0) return [];
    throw new EtlError(
      `«${id}» no se descarga: data/sources/${id}.json no dice de dónde.`,
      `Pásala con npm run etl -- build --input ${id}=ARCHIVO, o añade «descarga» (docs/descargar.md).`,
    );
  });
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
      options: { portal: { type: 'string' } },
    });
  } catch (cause) {
    throw new EtlError(messageOf(cause), FETCH_USAGE, { cause });
  }
}
