/** What the rules find of files, as a build asks them: over a release, on a first build, and with nothing known. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countSource, type CountedSource } from '../../../scripts/etl/build/countSource';
import { readGeography, type Geography } from '../../../scripts/etl/build/geography';
import { asPlausible, namesIn, referenceOf } from '../../../scripts/etl/build/plausibility';
import { readCatalogs, type Catalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { quiet } from '../../../scripts/etl/io/progress';
import {
  checkPlausible,
  type StandingRelease,
} from '../../../scripts/etl/plausible/checkPlausible';
import { RULES } from '../../../scripts/etl/plausible/rule';
import { EtlError } from '../../../scripts/etl/io/errors';
import { resolveInputs } from '../../../scripts/etl/registry/inputs';
import { loadSources, type RegisteredSource } from '../../../scripts/etl/registry/loadSources';
import type { PreviousRelease } from '../../../scripts/etl/revise/previousRelease';
import { CUAUHTEMOC } from '../alcaldia';

export interface Bench {
  readonly root: string;
  readonly catalogs: Catalogs;
  readonly geography: Geography;
  readonly sources: readonly RegisteredSource[];
}

/** @param layers of colonias by name, of one alcaldía or `todas`. */
export async function benchIn(
  root: string,
  layers: Readonly<Record<string, string>>,
  alcaldia = CUAUHTEMOC,
): Promise<Bench> {
  const catalogs = readCatalogs(root);
  const given = new Map(Object.entries(layers).map(([id, path]) => [id, [path]]));
  const inputs = resolveInputs(root, Object.keys(layers), given);
  return {
    root,
    catalogs,
    geography: await readGeography(root, inputs, catalogs, alcaldia),
    sources: await loadSources(root),
  };
}

/** @param content the file, or its path where it is on disk already. */
export function count(
  { root, catalogs, geography, sources }: Bench,
  source: string,
  content: { readonly dir: string; readonly text: string } | { readonly path: string },
): Promise<CountedSource> {
  const registered = sources.find((one) => one.source.id === source);
  if (registered === undefined) throw new Error(source);
  const path = 'path' in content ? content.path : join(content.dir, `${source}.csv`);
  if ('text' in content) writeFileSync(path, content.text);
  const file = { path, obtained: null, url: null };
  return countSource(root, registered, [file], catalogs, geography, quiet);
}

/** What a release would have printed of counts: none that is small, below the alcaldía or of persons. */
export function published(counted: CountedSource): PreviousRelease {
  const { id, corte, lapso, ultimo_mes_completo: complete, filas_contadas } = counted.manifest;
  const empty = counted.quality.find(({ regla }) => regla === 'coordenada_vacia')?.['filas'];
  return {
    publicacion: `${corte ?? ''}-publico-00000000`,
    alcaldias: [CUAUHTEMOC],
    observaciones: counted.observations.map((row) => {
      const isHidden = row.nivel === 'colonia' && row.n > 0 && row.n < 5;
      return { ...row, n: isHidden ? null : row.n, supresion: isHidden ? 'primaria' : 'ninguna' };
    }),
    revisiones: [],
    lastComplete: new Map([[id, complete]]),
    cuts: new Map(corte === null ? [] : [[id, corte]]),
    lapses: new Map(lapso === undefined ? [] : [[id, lapso]]),
    pointless: new Map(typeof empty === 'number' ? [[id, empty / filas_contadas]] : []),
    places: [],
    services: [],
  };
}

export type Before = 'stands' | 'expected' | 'nothing';

/** @returns the rules that stop it, and the message that says so; none where nothing does. */
export function judged(
  { catalogs, geography }: Bench,
  counted: CountedSource,
  release: PreviousRelease,
  before: Before,
): { readonly rules: readonly string[]; readonly message: string } {
  const reference: StandingRelease | null = referenceOf({
    stands: before === 'stands',
    own: before === 'stands' ? release : null,
    // A kept release keeps no quality report.
    expected: before === 'expected' ? { ...release, pointless: new Map() } : null,
  });
  const nameOf = namesIn(catalogs, geography);
  const every = new Set(Object.keys(RULES).map((rule) => `${rule}:${counted.manifest.id}`));
  const findings = checkPlausible([asPlausible(counted)], reference, every, nameOf);
  const rules = findings.filter(({ isBreach }) => isBreach).map(({ rule }) => rule);
  try {
    checkPlausible([asPlausible(counted)], reference, new Set(), nameOf);
    return { rules, message: '' };
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    return { rules, message: thrown.message };
  }
}
