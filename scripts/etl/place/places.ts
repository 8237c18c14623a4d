/** The alcaldías and colonias of the catalogue, and the ways in which their names are written. */
import { join } from 'node:path';
import * as v from 'valibot';
import { readCatalog } from '../readCatalog';

const filled = v.pipe(v.string(), v.minLength(1, 'está vacío'));
const whole = v.pipe(v.string(), v.regex(/^\d+$/, 'no es un entero'), v.transform(Number));
export const alcaldiaKey = v.pipe(
  v.string(),
  v.regex(/^\d{5}$/, 'no es una clave de cinco cifras'),
);
export const coloniaKey = v.pipe(
  v.string(),
  v.regex(/^\d{13}$/, 'no es una clave de trece cifras'),
);

const alcaldia = v.object({ clave: alcaldiaKey, nombre: filled, poblacion: whole, mujeres: whole });
const colonia = v.object({
  clave: coloniaKey,
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'no es un slug')),
  nombre: filled,
  alcaldia: alcaldiaKey,
  poblacion: whole,
  mujeres: whole,
  nota: v.optional(v.string(), ''),
});
const alias = v.object({ alcaldia: alcaldiaKey, variante: filled, clave: coloniaKey });
const present = v.object({ clave: coloniaKey, entran: whole });

export type Alcaldia = v.InferOutput<typeof alcaldia>;

export interface Colonia {
  /** INEGI's, or one of ours (cityColonias.ts); the first five digits are its alcaldía's. */
  readonly clave: string;
  readonly slug: string;
  readonly nombre: string;
  readonly alcaldia: string;
  /** Null where nobody publishes who lives there. */
  readonly poblacion: number | null;
  readonly mujeres: number | null;
  readonly nota: string;
}

/** A spelling of a colonia's name. */
export type Alias = v.InferOutput<typeof alias>;

export interface Places {
  readonly alcaldias: readonly Alcaldia[];
  readonly colonias: readonly Colonia[];
  readonly aliases: readonly Alias[];
  /** Who comes in by day to work, by colonia. */
  readonly entering: ReadonlyMap<string, number>;
}

/** @throws EtlError when a catalogue is wrong. */
export function readPlaces(root: string): Places {
  const at = (file: string) => join(root, 'data/catalogs', file);
  return {
    alcaldias: readCatalog(at('alcaldias.csv'), alcaldia, ['clave']),
    colonias: readCatalog(at('colonias.csv'), colonia, ['clave']),
    aliases: readCatalog(at('alias_colonias.csv'), alias),
    entering: new Map(
      readCatalog(at('poblacion_ambiente.csv'), present, ['clave']).map((row) => [
        row.clave,
        row.entran,
      ]),
    ),
  };
}

/**
 * A name without what spellings differ in: case, accents, hyphens, dots, brackets, blanks.
 * `Ex-Hipódromo De Peralvillo` and `EX HIPODROMO DE PERALVILLO` become the same.
 */
export const plainPlace = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

/** INEGI's key of an AGEB begins with that of its alcaldía. */
const AGEB = /^(\d{5})(\d{4})?\d{3}[0-9A]$/;

/** The key of an alcaldía by its name, however it is spelt, by its key, with its zero or without, or by that of an AGEB of it. */
export function alcaldiaFinder(alcaldias: readonly Alcaldia[]): (written: string) => string | null {
  const byName = new Map(alcaldias.map(({ clave, nombre }) => [plainPlace(nombre), clave]));
  const keys = new Set(alcaldias.map(({ clave }) => clave));
  return (written) => {
    const padded = AGEB.exec(written)?.[1] ?? written.padStart(5, '0');
    return keys.has(padded) ? padded : (byName.get(plainPlace(written)) ?? null);
  };
}

/** The key of a colonia of an alcaldía by any of its spellings. Aliases are spellings only. */
export function coloniaFinder({
  colonias,
  aliases,
}: Pick<Places, 'colonias' | 'aliases'>): (alcaldia: string, written: string) => string | null {
  const keys = new Map([
    ...colonias.map((row) => [`${row.alcaldia} ${plainPlace(row.nombre)}`, row.clave] as const),
    ...aliases.map((row) => [`${row.alcaldia} ${plainPlace(row.variante)}`, row.clave] as const),
  ]);
  return (alcaldia, written) => keys.get(`${alcaldia} ${plainPlace(written)}`) ?? null;
}
