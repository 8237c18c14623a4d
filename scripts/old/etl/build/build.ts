/** `npm run etl -- build`: from the official files to a whole release, or to none. */
import { relative } from 'node:path';
import { filesOfRelease, type Manifest } from '../../../../src/old/lib/contract/manifest';
import { countSource, type CountedSource, type OtherSources } from './countSource';
import { CARPETAS_OF_WOMEN, countWomen } from './countWomen';
import { WOMEN, WOMEN_DAYS } from '../sources/fgj_mujeres/file';
import { EtlError } from '../io/errors';
import { Unbalanced } from '../protect/balance';
import { LAYERS, readGeography, type Geography } from './geography';
import { readCatalogs, type Catalogs } from '../geo/placeCatalogs';
import type { BuildOptions } from './options';
import { acceptedQuality, checkPlausible, plausibleLines } from '../plausible/checkPlausible';
import type { Accepted } from '../plausible/rule';
import { SERVICES } from '../plausible/servicePlaces';
import { asPlausible, checkPlaces, namesIn, referenceOf, withQuality } from './plausibility';
import { quiet, SWAP, type Progress } from '../io/progress';
import { keepReadable } from '../audit/keepReadable';
import { lockRelease, swapRelease } from '../publish/swapRelease';
import { clearAbandoned, privateFolder } from '../io/privateFolder';
import { readDescriptor } from '../registry/descriptor';
import { resolveInputs, type Inputs } from '../registry/inputs';
import { loadSources, type RegisteredSource } from '../registry/loadSources';
import { Past } from '../close/past';
import type { Release } from '../cells/release';
import { releasesBefore } from '../revise/ownHistory';
import { earlierReleases } from './earlierReleases';
import { K } from './stageRelease';
import { stageSafely } from './stageSafely';
import { summaryText } from './summary';
import { machineFailure } from '../io/writeFailure';

/** The step that begins once every observation is counted. */
const PROTECT = 'Proteger y escribir';

/** Tables, boundaries and the manifest itself. */
const filesOf = (manifest: Manifest) => filesOfRelease(manifest).length + 1;

export interface Built {
  readonly manifest: Manifest;
  readonly summary: string;
}

/**
 * Builds a release and swaps it in for the one in `options.out`.
 * @param root of the project, where `data/` is.
 * @throws EtlError when anything is wrong; then the old release stands untouched.
 */
export async function buildRelease(
  root: string,
  options: BuildOptions,
  progress: Progress = quiet,
): Promise<Built> {
  clearAbandoned();
  const unlock = lockRelease(options.out);
  try {
    return await buildAlone(root, options, progress);
  } catch (thrown) {
    throw machineFailure(thrown, options.out) ?? unbalanced(thrown, options) ?? thrown;
  } finally {
    unlock();
  }
}

/** What a file counts may not fit what is printed of periods that are closed: then nothing can be decided. */
function unbalanced(thrown: unknown, { inputs }: BuildOptions): EtlError | undefined {
  if (!(thrown instanceof Unbalanced)) return undefined;
  const files = [...inputs.values()]
    .flat()
    .map((file) => `«${typeof file === 'string' ? file : file.path}»`);
  return new EtlError(
    `No se publica: lo que cuentan los archivos (${files.join(', ')}) no cierra con lo ya publicado. ${thrown.message}`,
    'Revisa los archivos y descárgalos de nuevo; la publicación anterior sigue como estaba.',
    { cause: thrown },
  );
}

async function buildAlone(root: string, options: BuildOptions, progress: Progress): Promise<Built> {
  const sources = await loadSources(root);
  const readable = [...sources.map(({ source }) => source.id), ...LAYERS, WOMEN];
  const inputs = resolveInputs(root, readable, options.inputs);
  requireFiles(root, sources, inputs);
  const catalogs = readCatalogs(root);
  const geography = await readGeography(root, inputs, catalogs, options.alcaldia);
  const accepted = knownSources(options.accepted ?? new Set(), [
    ...sources.map(({ source }) => source.id),
    ...LAYERS,
    SERVICES,
  ]);
  const { profile } = options;
  const ofColonias = geography.colonias.map(({ alcaldia }) => alcaldia);
  const before = await releasesBefore(root, options.out, { profile, k: K[profile] }, ofColonias);
  const nameOf = namesIn(catalogs, geography);
  const places = checkPlaces(root, catalogs, geography, inputs, before, accepted, nameOf);
  const earlier = await earlierReleases(root, options, before.stands, ofColonias);
  const women =
    inputs.of(WOMEN).length === 0 ? null : await countWomen(root, inputs.of(WOMEN), catalogs);
  // Of the boundaries some are always there: one layer takes the place of the other.
  const others = women === null ? LAYERS : [...LAYERS, WOMEN];
  // Not beside the release: what is not audited yet must lie where no site is built from.
  const staging = privateFolder();
  try {
    const attempt = async (decidedBy: readonly Release[]) => {
      const past = profile === 'interno' ? null : new Past(decidedBy);
      const counted = await countAll(root, sources, inputs, catalogs, geography, progress, past);
      const findings = [
        ...places,
        ...checkPlausible(counted.map(asPlausible), referenceOf(before), accepted, nameOf, others),
      ];
      const told = withQuality(counted, acceptedQuality(findings, accepted));
      const staged = await progress.during(
        {
          name: PROTECT,
          tally: (own) =>
            own === null ? 'otra vez, junto a todas' : `${filesOf(own.manifest)} archivos`,
        },
        () =>
          stageSafely(root, staging.path, options, catalogs, geography, told, women, {
            ...before,
            ...earlier,
            decidedBy,
            past,
          }),
      );
      return staged && { ...staged, counted, findings };
    };
    // Others print and hide the counts of all sixteen, too: what they tell beside its own is decided by all.
    const attempted = (await attempt(earlier.decidedBy)) ?? (await attempt(earlier.releases));
    if (attempted === null) throw new Error('Decided by all, a release is staged or refused.');
    const { manifest, observations, counted, findings } = attempted;
    await progress.during({ name: SWAP, tally: () => relative('', options.out) }, async () => {
      // What was asked of the one that stands must be found after it, too.
      keepReadable(root, options.out, manifest.publicacion);
      swapRelease(staging.path, options.out);
    });
    return {
      manifest,
      summary: summaryText(
        manifest,
        observations,
        counted.flatMap(({ byIndicator }) => byIndicator),
        plausibleLines(findings, accepted),
        relative('', options.out),
      ),
    };
  } finally {
    staging.dispose();
  }
}

/** @throws EtlError when what is accepted is of no source. */
function knownSources(accepted: Accepted, ids: readonly string[]): Accepted {
  const unknown = [...accepted].find((name) => {
    const [rule, fuente = ''] = name.split(':');
    // A source that is gone may be so from the program, too.
    return rule !== 'ausente' && !ids.includes(fuente);
  });
  if (unknown === undefined) return accepted;
  throw new EtlError(`--aceptar ${unknown}: no hay tal fuente.`, `Las hay: ${ids.join(', ')}.`);
}

/** @throws EtlError that names each file that is lacking and where it is had, where there is nothing to begin with. */
function requireFiles(root: string, sources: readonly RegisteredSource[], inputs: Inputs): void {
  const lacks = (id: string) => inputs.of(id).length === 0;
  const isWithoutLayer = LAYERS.every(lacks);
  if (!isWithoutLayer && !sources.every(({ source }) => lacks(source.id))) return;
  const ids = [...sources.map(({ source }) => source.id), ...LAYERS];
  const lines = ids.filter(lacks).map((id) => {
    const { conjunto, url } = readDescriptor(root, id);
    return `  ${id}: ${conjunto} (${url})`;
  });
  throw new EtlError(
    [
      `Falta ${isWithoutLayer ? 'la capa de colonias' : 'todo archivo de casos que contar'}. No hay archivo de:`,
      ...lines,
    ].join('\n'),
    'Descárgalos con npm run etl -- fetch, o uno con npm run etl -- fetch colonias_fgj; lo que no se pueda descargar, ponlo ' +
      'en data/a-mano/FUENTE o dalo con --input colonias=ARCHIVO. Una capa y una fuente de casos bastan para construir.',
  );
}

/** Every source of cases that has files, one after the other. */
async function countAll(
  root: string,
  sources: readonly RegisteredSource[],
  inputs: Inputs,
  catalogs: Catalogs,
  geography: Geography,
  progress: Progress,
  past: Past | null,
): Promise<readonly CountedSource[]> {
  const counted: CountedSource[] = [];
  const read = sources.filter(({ source }) => inputs.of(source.id).length > 0);
  const others: OtherSources = {
    places: new Map(
      read.flatMap(({ source: { carpetasDe } }) =>
        carpetasDe === undefined ? [] : [[carpetasDe, null]],
      ),
    ),
    texts: inputs.of(WOMEN).length === 0 ? new Map() : new Map([[CARPETAS_OF_WOMEN, WOMEN_DAYS]]),
    filesOf: inputs.of,
    past,
  };
  for (const registered of read) {
    const files = inputs.of(registered.source.id);
    counted.push(await countSource(root, registered, files, catalogs, geography, progress, others));
  }
  return counted;
}
