/** One file that a portal announces, into its vintage; nothing already had is brought again. */
import { basename } from 'node:path';
import { fileSha256 } from '../io/fileSha256';
import type { Chosen } from './candidates';
import { isSystemError, writeFailure } from '../io/disk';
import { EtlError } from '../io/errors';
import { download, type Means } from './download';
import type { DownloadDescriptor } from './downloadDescriptor';
import { keepVintage, shareVintage } from './keep';
import { fileName, type Offering } from './offer';
import { partialOf, type Answered, type PartialFile } from './partial';
import { rawFolder, type RawFile } from './rawFiles';
import { writeSidecar, type Sidecar } from './sidecar';
import { dayOf } from '../io/surroundings';
import { verifiedName } from './verify';
import { assertUncut } from './wholeness';

export interface Obtained {
  readonly file: RawFile;
  /** Whether it was not among the files of its source. */
  readonly fresh: boolean;
}

export interface Errand {
  readonly root: string;
  readonly descriptor: DownloadDescriptor;
  readonly offering: Offering;
  readonly chosen: Chosen;
  /** Every raw file of every source, newest first: what one has brought serves the others. */
  readonly had: readonly RawFile[];
  /** What became of each address of this run: no portal is asked twice for one. */
  readonly asked: Map<string, RawFile | EtlError>;
}

/** @throws EtlError when it cannot be had, kept, or is not what it should be. */
export async function obtain(errand: Errand, means: Means): Promise<Obtained> {
  const { descriptor, chosen, asked } = errand;
  const { url } = chosen.offer;
  const before = asked.get(url);
  if (before instanceof EtlError) throw asBefore(descriptor.id, url, before);
  try {
    const obtained =
      before === undefined ? await bring(errand, means) : adopt(errand, before, before.sidecar);
    asked.set(url, obtained.file);
    return obtained;
  } catch (thrown) {
    const failure = isSystemError(thrown)
      ? await writeFailure(thrown, rawFolder(errand.root, descriptor.id), null, means.surroundings)
      : thrown;
    if (failure instanceof EtlError) asked.set(url, failure);
    throw failure;
  }
}

function asBefore(source: string, url: string, cause: EtlError): EtlError {
  return new EtlError(
    `${source}: tampoco, que es el mismo archivo, «${url}».`,
    'Es la misma falla, y tiene el mismo remedio.',
    { cause },
  );
}

async function bring(errand: Errand, means: Means): Promise<Obtained> {
  const { root, descriptor, chosen, had } = errand;
  const { url, modificada } = chosen.offer;
  const known = had.find(({ sidecar }) => sidecar.url === url);
  if (known !== undefined && saysUnchanged(known.sidecar, modificada)) {
    return adopt(errand, known, known.sidecar);
  }
  const partial = partialOf(rawFolder(root, descriptor.id), url);
  const outcome = await download(url, partial, known, means);
  if (outcome.kind === 'same') return adopt(errand, outcome.known, outcome.known.sidecar);

  const name = await nameOrDiscard(
    partial,
    outcome.answered,
    fileName(chosen.offer),
    descriptor.id,
    had.find(({ fuente, sidecar }) => fuente === descriptor.id && sidecar.pieza === chosen.pieza)
      ?.path,
  );
  const sha256 = await fileSha256(partial.path);
  const twin = had.find(({ sidecar }) => sidecar.sha256 === sha256);
  const obtained =
    twin === undefined
      ? keep(name, sha256, outcome.answered)
      : adopt(errand, twin, outcome.answered);
  partial.discard();
  return obtained;

  function keep(name: string, sha256: string, said: Answered): Obtained {
    const now = means.surroundings.now();
    const obtained = { obtenida: dayOf(now), obtenida_en: new Date(now).toISOString() };
    const card = cardOf(errand, { ...obtained, sha256, bytes: partial.bytes() }, said);
    return { file: keepVintage(root, descriptor.id, partial.path, name, card), fresh: true };
  }
}

/** Where the server names no version, the catalogue's own date is the best that can be asked. */
function saysUnchanged(sidecar: Sidecar, modificada: string | null): boolean {
  const named = sidecar.etag !== null || sidecar.last_modified !== null;
  return !named && modificada !== null && modificada === sidecar.modificada_portal;
}

/** Bytes already had: their card tells where they were last seen; another source's are shared. */
function adopt(errand: Errand, twin: RawFile, said: Said): Obtained {
  const { root, descriptor, had } = errand;
  const card = cardOf(errand, twin.sidecar, said);
  const own = had.find(
    (file) => file.fuente === descriptor.id && file.sidecar.sha256 === twin.sidecar.sha256,
  );
  if (own === undefined) {
    const file = shareVintage(root, descriptor.id, twin, basename(twin.path), card);
    return { file, fresh: true };
  }
  const { obtenida, obtenida_en } = own.sidecar;
  const sidecar = { ...card, obtenida, obtenida_en };
  writeSidecar(own.path, sidecar);
  return { file: { ...own, sidecar }, fresh: false };
}

type Bytes = Pick<Sidecar, 'obtenida' | 'obtenida_en' | 'sha256' | 'bytes'>;
type Said = Pick<Sidecar, 'etag' | 'last_modified' | 'content_type'>;

function cardOf(
  { descriptor, offering, chosen }: Errand,
  { obtenida, obtenida_en, sha256, bytes }: Bytes,
  { etag, last_modified, content_type }: Said,
): Sidecar {
  const { publica, conjunto, licencia } = descriptor;
  const { offer, serie, pieza, periodo } = chosen;
  return {
    publica,
    conjunto,
    licencia,
    licencia_portal: offering.licencia,
    url: offer.url,
    pagina: offering.pagina,
    serie,
    pieza,
    periodo,
    obtenida,
    obtenida_en,
    sha256,
    bytes,
    etag,
    last_modified,
    content_type,
    modificada_portal: offer.modificada,
  };
}

/**
 * @param before the last vintage of the same piece, where there is one.
 * @throws EtlError for what is not the file, or not all of it: it must not be gone on with.
 */
async function nameOrDiscard(
  partial: PartialFile,
  answered: Answered,
  announced: string,
  source: string,
  before: string | undefined,
): Promise<string> {
  try {
    const name = verifiedName(partial.path, answered, announced, source);
    if (answered.total === null) await assertUncut(partial.path, before, source, answered.url);
    return name;
  } catch (thrown) {
    partial.discard();
    throw thrown;
  }
}
