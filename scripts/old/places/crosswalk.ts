/** `data/catalogs/sedes_oficiales.csv`: which service of ours each office of an official list is, and what it attends. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { oneOf, optionalText, text } from '../../../src/old/lib/contract/catalogs/fields';
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { wrong } from '../../../src/old/lib/contract/catalogs/problem';
import { readCatalog } from '../etl/io/readCatalog';

/** In the order in which they are believed: where two tell of one place, the first wins. */
export const LISTS = ['servicios', 'hospitales', 'clues', 'lunas'] as const;
export type ListName = (typeof LISTS)[number];

const row = v.object({
  lista: oneOf(LISTS),
  /** Two offices may be called the same in two alcaldías. */
  alcaldia: text,
  /** As the list calls it. */
  sede: text,
  /** Of `servicios.csv`; empty where it is left out on purpose, and `nota` says why. */
  id: v.nullable(
    v.pipe(text, v.regex(/^S\d{3}$/, wrong('no es un identificador', 'Escríbelo como S001'))),
  ),
  /** How we call it, where the list's own name would not be understood. */
  nombre: optionalText,
  tipo: optionalText,
  atiende: optionalText,
  nota: optionalText,
});

export type KnownOffice = v.InferOutput<typeof row>;

/** What a list calls an office, and where. */
interface ListedName {
  readonly alcaldia: string;
  readonly sede: string;
}

export interface Crosswalk {
  readonly offices: readonly KnownOffice[];
  /** The entry of an office of a list; undefined where nobody has said what it is. */
  of(lista: ListName, place: ListedName): KnownOffice | undefined;
}

/** @throws EtlError naming line, column and value of the first mistake. */
export function readCrosswalk(root: string): Crosswalk {
  const offices = readCatalog(resolve(root, 'data/catalogs/sedes_oficiales.csv'), row);
  const keyOf = (lista: ListName, { alcaldia, sede }: ListedName) =>
    [lista, normaliseName(alcaldia), normaliseName(sede)].join('|');
  const byKey = new Map(offices.map((office) => [keyOf(office.lista, office), office]));
  return { offices, of: (lista, place) => byKey.get(keyOf(lista, place)) };
}
