/**
 * Figures of others that no source of cases counts: how many people feel unsafe where they live, by alcaldía,
 * and the calls to 9-1-1 of the whole city. They multiply nothing and are added to nothing.
 */
import { resolve } from 'node:path';
import * as v from 'valibot';
import {
  amount,
  day,
  oneOf,
  optionalText,
  text,
  webAddress,
  year,
} from '../../../../src/old/lib/contract/catalogs/fields';
import { wrong } from '../../../../src/old/lib/contract/catalogs/problem';
import { keeps } from '../../../../src/old/lib/contract/catalogs/rules';
import type { Catalogs } from '../geo/placeCatalogs';
import { readCatalog } from '../io/readCatalog';

const perceived = v.object({
  alcaldia: text,
  anio: year,
  trimestre: v.pipe(oneOf(['1', '2', '3', '4']), v.transform(Number)),
  valor: amount,
  como: oneOf(['publicada', 'prensa', 'calculo_de_un_tercero']),
  fuente: text,
  fuente_url: v.nullable(webAddress),
  nota: text,
});

export type Perceived = v.InferOutput<typeof perceived>;

/** `percepcion.csv`. @throws EtlError naming file, line, column and value. */
export function readPerception(
  root: string,
  { alcaldias }: Pick<Catalogs, 'alcaldias'>,
): readonly Perceived[] {
  const keys = new Set(alcaldias.map(({ clave }) => clave));
  const schema = v.pipe(
    perceived,
    keeps<Perceived>([
      {
        column: 'alcaldia',
        holds: ({ alcaldia }) => keys.has(alcaldia),
        otherwise: 'no es la clave de ninguna alcaldía',
      },
      {
        column: 'valor',
        holds: ({ valor }) => valor <= 100,
        otherwise: 'es un porcentaje y pasa de 100',
      },
    ]),
  );
  return readCatalog(resolve(root, 'data/catalogs/percepcion.csv'), schema);
}

const monthly = v.object({
  mes: v.pipe(
    day,
    v.endsWith('-01', wrong('no es el primer día de un mes', 'Escríbelo como AAAA-MM-01')),
  ),
  llamadas: v.pipe(amount, v.integer(wrong('no es un número entero', 'Escríbelo sin decimales'))),
  fuente: text,
  nota: optionalText,
});

export type CityCalls = v.InferOutput<typeof monthly>;

/** `llamadas_911_ciudad.csv`. @throws EtlError naming file, line, column and value. */
export function readCityCalls(root: string): readonly CityCalls[] {
  return readCatalog(resolve(root, 'data/catalogs/llamadas_911_ciudad.csv'), monthly, ['mes']);
}
