/**
 * A scenario of priorities frozen into an address, with a hash that tells if it was altered: what it was,
 * whole; of internal use, its weights alone.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isPresetId, type PresetId } from './answers/presets';
import { isInternalRelease } from '$lib/contract/internal';
import { parseWeightParts, printWeightParts } from './view';
import type { WeightParts } from './weightParts';

/** What a scenario was weighed with. */
interface ScenarioWeights {
  /** Id of the release. */
  readonly publicacion: string;
  /** Whose weights they were; null where a reader chose them. */
  readonly preset: PresetId | null;
  readonly parts: WeightParts;
  /** Of the draws that said how firm it was. */
  readonly semilla: number;
}

export interface FrozenScenario extends ScenarioWeights {
  /** Keys of the colonias, first to last, with their score in thousandths. */
  readonly orden: readonly { readonly clave: string; readonly puntaje: number }[];
}

interface Seal {
  /** SHA-256 of all that the address carries, in hexadecimal. */
  readonly hash: string;
}

export type SealedScenario = FrozenScenario & Seal;
export type SealedWeights = ScenarioWeights & Seal;

/**
 * Why there is nothing to show of a text: it is of internal use and this site public, it carries what an
 * earlier version let out of a site of internal use, or its hash is not that of what it says.
 */
export type FrozenRefusal = 'interno' | 'interno_con_puntajes' | 'alterado';

/** Of the form: another one would be read another way. */
const VERSION = '1';
/** Of that of a site of internal use, which no public site opens, of whatever version. */
const INTERNAL_VERSION = 'interno-1';
/** In the place of a preset: weights of the reader's own. */
const OWN = 'propios';
/** No alcaldía has as many: of those of the city, Álvaro Obregón has the most, some 230 to 260. */
const MOST_COLONIAS = 1000;

export function seal(scenario: FrozenScenario): SealedScenario {
  return { ...scenario, hash: hashOf(bodyOf(scenario)) };
}

/**
 * One value of an address, all of it of characters that need no escape. From an order and its scores the
 * counts behind them can be solved: of internal use it carries neither, and nor does its hash, by which a
 * guess at them could be proved.
 */
export function printFrozen(scenario: SealedScenario): string {
  return `${bodyOf(scenario)}!${scenario.hash}`;
}

/**
 * @param here id of the release of this site
 * @returns a scenario as it was frozen; of internal use, on a site of internal use, its weights alone
 */
export function parseFrozen(
  text: string,
  here: string,
): SealedScenario | SealedWeights | { readonly refusal: FrozenRefusal } {
  const [body = '', hash = '', ...more] = text.split('!');
  const [version = '', publicacion = '', name = '', weights = '', seed = '', ...rest] =
    body.split('~');
  const isInternal = version.startsWith('interno') || isInternalRelease(publicacion);
  if (isInternal && !isInternalRelease(here)) return { refusal: 'interno' };
  if (isInternal && version === VERSION) return { refusal: 'interno_con_puntajes' };
  const parts = parseWeightParts(weights);
  const preset = name === OWN ? null : name;
  if (
    more.length > 0 ||
    parts === null ||
    !/^[\w.-]{1,80}$/.test(publicacion) ||
    (preset !== null && !isPresetId(preset)) ||
    !/^\d{1,9}$/.test(seed)
  ) {
    return { refusal: 'alterado' };
  }
  const known = { publicacion, preset, parts, semilla: Number(seed) };
  if (isInternal) {
    const isWhole = version === INTERNAL_VERSION && rest.length === 0;
    return isWhole && hash === hashOf(internalBody(known))
      ? { ...known, hash }
      : { refusal: 'alterado' };
  }
  const orden = parseOrder(rest.join('~'));
  if (version !== VERSION || orden === null) return { refusal: 'alterado' };
  const sealed = seal({ ...known, orden });
  return sealed.hash === hash ? sealed : { refusal: 'alterado' };
}

function bodyOf(scenario: FrozenScenario): string {
  return isInternalRelease(scenario.publicacion)
    ? internalBody(scenario)
    : [VERSION, ...weightFields(scenario), printOrder(scenario.orden)].join('~');
}

const internalBody = (scenario: ScenarioWeights): string =>
  [INTERNAL_VERSION, ...weightFields(scenario)].join('~');

const weightFields = ({ publicacion, preset, parts, semilla }: ScenarioWeights) => [
  publicacion,
  preset ?? OWN,
  printWeightParts(parts),
  semilla,
];

const hashOf = (body: string): string => bytesToHex(sha256(utf8ToBytes(body)));

/** Keys share their beginning: it is told once. `0901500010-007.698-011.644` */
function printOrder(orden: FrozenScenario['orden']): string {
  const prefix = commonPrefix(orden.map(({ clave }) => clave));
  const places = orden.map(({ clave, puntaje }) => `${clave.slice(prefix.length)}.${puntaje}`);
  return [prefix, ...places].join('-');
}

function parseOrder(text: string): FrozenScenario['orden'] | null {
  const [prefix = '', ...places] = text.split('-');
  if (!/^\d{0,13}$/.test(prefix) || places.length === 0 || places.length > MOST_COLONIAS) {
    return null;
  }
  const orden = places.flatMap((place) => {
    const [, end, score] = /^(\d{0,13})\.(\d{1,4})$/.exec(place) ?? [];
    return end === undefined ? [] : [{ clave: `${prefix}${end}`, puntaje: Number(score) }];
  });
  const isWhole =
    orden.length === places.length &&
    new Set(orden.map(({ clave }) => clave)).size === orden.length;
  return isWhole ? orden : null;
}

/** Never a whole key. */
function commonPrefix(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  let length = Math.max(0, first.length - 1);
  while (others.some((key) => !key.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}
