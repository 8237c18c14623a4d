/** `data/catalogs/poblacion_ambiente.csv`: who comes into each colonia by day, an estimate. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { amount, oneOf, text } from '../../../../src/old/lib/contract/catalogs/fields';
import { readCatalog } from '../io/readCatalog';

const whole = v.pipe(amount, v.integer('no es un número entero'));

const row = v.object({
  clave: text,
  establecimientos: whole,
  entran: whole,
  es_estimacion: v.pipe(
    oneOf(['true']),
    v.transform(() => true),
  ),
  fuente: text,
  metodo: text,
});

export type Inflow = v.InferOutput<typeof row>;

/** @throws EtlError naming file, line, column and value: what is not said to be an estimate included. */
export function readInflow(root: string): readonly Inflow[] {
  return readCatalog(resolve(root, 'data/catalogs/poblacion_ambiente.csv'), row, ['clave']);
}
