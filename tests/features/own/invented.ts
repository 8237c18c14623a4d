/** A small alcaldía, and files of a reader's, from memory. */
import Fuse from 'fuse.js';
import { parseColoniaKey } from '$lib/contract/coloniaKey';
import type { NamesFile } from '$lib/figures/search/bring';
import type { Ring } from '$lib/place/whereabouts';
import type { OwnAsked, OwnRead } from '$features/own/reading/asked';
import { readOwn } from '$features/own/reading/readOwn';

export const CENTRO = parseColoniaKey('0901500010007');
export const JUAREZ = parseColoniaKey('0901500010018');
export const PENA = parseColoniaKey('0901500010099');

export const NAMES: NamesFile = {
  alcaldia: '09015',
  alcaldias: { '09015': 'Cuauhtémoc', '09007': 'Iztapalapa' },
  colonias: [
    { clave: CENTRO, slug: 'centro', nombre: 'Centro' },
    { clave: JUAREZ, slug: 'juarez', nombre: 'Juárez' },
    { clave: PENA, slug: 'pena', nombre: 'Peña Ñandú' },
  ],
  contornos: 'colonias.topojson',
  nombres: {
    barrio: [
      ['Zona Rosa', JUAREZ],
      ['La Lagunilla', CENTRO],
      ['La Lagunilla', JUAREZ],
    ],
    codigo_postal: [['06600', JUAREZ]],
    colonia: [
      ['Santa Cruz', '09007'],
      ['Juárez', '09007'],
    ],
    alcaldia: [['Iztapalapa', '09007']],
  },
};

/** A square of a hundredth of a degree. */
const square = (west: number, south: number): Ring => [
  [west, south],
  [west + 0.01, south],
  [west + 0.01, south + 0.01],
  [west, south + 0.01],
  [west, south],
];

const AREAS = [
  { clave: CENTRO, rings: [square(-99.14, 19.43)] },
  { clave: JUAREZ, rings: [square(-99.16, 19.42)] },
];

const AS_IT_IS: OwnAsked = {
  delimiter: null,
  hasHeader: true,
  by: null,
  names: NAMES,
  areas: AREAS,
};

export function readBytes(bytes: Uint8Array, asked: Partial<OwnAsked> = {}): OwnRead {
  const file = { size: bytes.length, slice: (from: number, to: number) => bytes.slice(from, to) };
  return readOwn(file, { ...AS_IT_IS, ...asked }, Fuse);
}

export const readText = (text: string, asked: Partial<OwnAsked> = {}): OwnRead =>
  readBytes(new TextEncoder().encode(text), asked);

/** Of letters that Windows-1252 has at the place of Unicode. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** @throws Error where it was not read, or nothing told where its rows are */
export function placedIn(read: OwnRead) {
  if (read.kind !== 'leido' || read.placed === null || read.by === null) {
    throw new Error(JSON.stringify(read));
  }
  const { placed, by, shape } = read;
  const counts = Object.fromEntries(placed.byColonia.map(({ clave, n }) => [clave, n]));
  return { ...placed, by, shape, counts };
}
