/** A scenario of priorities frozen into an address: what it was, whole, with a hash that tells if it was altered. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isPresetId, type PresetId } from '$lib/answers/priority/presets';
import { parseWeightParts, printWeightParts } from './priority';
import type { WeightParts } from './weightParts';

export interface FrozenScenario {
  /** Id of the release. */
  readonly publicacion: string;
  /** Whose weights they were; null where a reader chose them. */
  readonly preset: PresetId | null;
  readonly parts: WeightParts;
  /** Of the draws that said how firm it was. */
  readonly semilla: number;
  /** Keys of the colonias, first to last, with their score in thousandths. */
  readonly orden: readonly { readonly clave: string; readonly puntaje: number }[];
}

export interface SealedScenario extends FrozenScenario {
  /** SHA-256 of everything above, in hexadecimal. */
  readonly hash: string;
}

/** Of the form: another one would be read another way. */
const VERSION = '1';
/** In the place of a preset: weights of the reader's own. */
const OWN = 'propios';
/** No alcaldía has as many: of those of the city, Álvaro Obregón has the most, some 230 to 260. */
const MOST_COLONIAS = 1000;

export function seal(scenario: FrozenScenario): SealedScenario {
  return { ...scenario, hash: bytesToHex(sha256(utf8ToBytes(bodyOf(scenario)))) };
}

/** One value of an address, all of it of characters that need no escape. */
export function printFrozen(scenario: SealedScenario): string {
  return `${bodyOf(scenario)}!${scenario.hash}`;
}

/**
 * @returns null where the text is no frozen scenario, or its hash is not that of what it says: a number
 *   or a colonia was changed on the way
 */
export function parseFrozen(text: string): SealedScenario | null {
  const [body = '', hash = '', ...more] = text.split('!');
  const [version, publicacion = '', name = '', weights = '', seed = '', order = '', ...rest] =
    body.split('~');
  const parts = parseWeightParts(weights);
  const orden = parseOrder(order);
  if (version !== VERSION || rest.length > 0 || more.length > 0) return null;
  if (parts === null || orden === null || !/^[\w.-]{1,80}$/.test(publicacion)) return null;
  const preset = name === OWN ? null : name;
  if (preset !== null && !isPresetId(preset)) return null;
  if (!/^\d{1,9}$/.test(seed)) return null;
  const sealed = seal({ publicacion, preset, parts, semilla: Number(seed), orden });
  return sealed.hash === hash ? sealed : null;
}

function bodyOf({ publicacion, preset, parts, semilla, orden }: FrozenScenario): string {
  const fields = [VERSION, publicacion, preset ?? OWN, printWeightParts(parts), semilla];
  return [...fields, printOrder(orden)].join('~');
}

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
