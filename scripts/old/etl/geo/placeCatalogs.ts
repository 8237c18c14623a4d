/** The curated facts of `data/catalogs/`, parsed and checked against one another. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readCatalog } from '../io/readCatalog';
import { EtlError } from '../io/errors';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío'));
const whole = v.pipe(filled, v.regex(/^\d+$/, 'no es un entero'), v.transform(Number));
const alcaldiaKey = v.pipe(filled, v.regex(/^\d{5}$/, 'no es una clave de cinco dígitos'));
const coloniaKey = v.pipe(filled, v.regex(/^\d{13}$/, 'no es una clave de trece dígitos'));
const yesNo = v.pipe(
  v.picklist(['true', 'false'], 'no es true ni false'),
  v.transform((text) => text === 'true'),
);
const coloniaRow = v.object({
  clave: coloniaKey,
  slug: v.pipe(filled, v.regex(/^[a-z0-9-]+$/, 'no es un slug')),
  nombre: filled,
  alcaldia: alcaldiaKey,
  poblacion: whole,
  mujeres: whole,
  mujeres_es_estimacion: yesNo,
  fuente: filled,
  fuente_mujeres: filled,
});
const aliasRow = v.object({
  alcaldia: alcaldiaKey,
  variante: filled,
  clave: coloniaKey,
  fuente: filled,
});
const alcaldiaRow = v.object({
  clave: alcaldiaKey,
  nombre: filled,
  poblacion: whole,
  mujeres: whole,
  fuente: filled,
});
export type Colonia = v.InferOutput<typeof coloniaRow>;
export type Alcaldia = v.InferOutput<typeof alcaldiaRow>;

export interface Catalogs {
  readonly colonias: readonly Colonia[];
  readonly alcaldias: readonly Alcaldia[];
  /** alcaldía key + normalised variant → colonia key. */
  readonly aliases: readonly v.InferOutput<typeof aliasRow>[];
}

/**
 * Reads every catalogue.
 * @throws EtlError naming file, line, column, value and what is wrong with it.
 */
export function readCatalogs(root: string): Catalogs {
  const pathOf = (file: string) => resolve(root, 'data/catalogs', file);
  const catalogs = {
    colonias: readCatalog(pathOf('colonias.csv'), coloniaRow, ['clave', 'slug']),
    alcaldias: readCatalog(pathOf('alcaldias.csv'), alcaldiaRow, ['clave']),
    aliases: readCatalog(pathOf('alias_colonias.csv'), aliasRow),
  };
  check(catalogs);
  return catalogs;
}

function check({ colonias, alcaldias, aliases }: Catalogs): void {
  unique(
    'alcaldias.csv',
    'nombre',
    alcaldias.map((row) => normaliseName(row.nombre)),
  );
  unique('colonias.csv y alias_colonias.csv', 'nombre', [
    ...colonias.map((row) => `${row.alcaldia} ${normaliseName(row.nombre)}`),
    ...aliases.map((row) => `${row.alcaldia} ${normaliseName(row.variante)}`),
  ]);
}

function unique(file: string, column: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) {
      throw new EtlError(
        `${file}: el valor «${value}» aparece dos veces en «${column}».`,
        'Deja uno solo.',
      );
    }
    seen.add(value);
  }
}
