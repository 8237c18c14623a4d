/** The curated facts of `data/catalogs/`, parsed and checked against one another. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import {
  INDICATORS,
  isIndicatorId,
  type IndicatorId,
} from '../../../../src/old/lib/contract/indicators/catalogue';
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
const indicatorId = v.pipe(
  filled,
  v.check(isIndicatorId, 'no es un indicador del catálogo'),
  v.transform((text): IndicatorId => {
    if (!isIndicatorId(text)) throw new Error(text);
    return text;
  }),
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
const delitoRow = v.object({
  delito: filled,
  indicador: indicatorId,
  fuente: filled,
  /** Whether the authority displaces its points before it publishes them. */
  puntos: v.picklist(['desplazados', 'exactos'], 'no es desplazados ni exactos'),
  fuente_puntos: filled,
});
const delayRow = v.object({
  fuente: filled,
  indicador: indicatorId,
  dias: whole,
  abiertas: whole,
  casos: whole,
  seguimiento: whole,
  origen: filled,
});

export type Colonia = v.InferOutput<typeof coloniaRow>;
export type Alcaldia = v.InferOutput<typeof alcaldiaRow>;
export type Delito = v.InferOutput<typeof delitoRow>;
export type DelayKnot = v.InferOutput<typeof delayRow>;

export interface Catalogs {
  readonly colonias: readonly Colonia[];
  readonly alcaldias: readonly Alcaldia[];
  readonly delitos: readonly Delito[];
  readonly delays: readonly DelayKnot[];
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
    delitos: readCatalog(pathOf('delitos.csv'), delitoRow, ['delito']),
    delays: readCatalog(pathOf('oportunidad.csv'), delayRow),
    aliases: readCatalog(pathOf('alias_colonias.csv'), aliasRow),
  };
  check(catalogs);
  return catalogs;
}

function check({ colonias, alcaldias, delitos, aliases }: Catalogs): void {
  unique(
    'alcaldias.csv',
    'nombre',
    alcaldias.map((row) => normaliseName(row.nombre)),
  );
  unique('colonias.csv y alias_colonias.csv', 'nombre', [
    ...colonias.map((row) => `${row.alcaldia} ${normaliseName(row.nombre)}`),
    ...aliases.map((row) => `${row.alcaldia} ${normaliseName(row.variante)}`),
  ]);
  const parents = new Set(INDICATORS.map((indicator) => indicator.padre));
  const parent = delitos.find((row) => parents.has(row.indicador));
  if (parent !== undefined) {
    throw new EtlError(
      `delitos.csv: «${parent.delito}» apunta a «${parent.indicador}», que es una suma de otros.`,
      'Apúntalo a uno de los indicadores que la componen.',
    );
  }
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
