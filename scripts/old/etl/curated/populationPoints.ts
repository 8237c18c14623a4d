/** `data/catalogs/puntos_poblacion.csv`: where women live, an estimate by unit of the IECM. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { amount, degrees, oneOf, text } from '../../../../src/old/lib/contract/catalogs/fields';
import { wrong } from '../../../../src/old/lib/contract/catalogs/problem';
import { readCatalog } from '../io/readCatalog';

const whole = v.pipe(
  amount,
  v.integer(wrong('no es un número entero', 'Vuelve a hacer el archivo')),
);

const row = v.object({
  unidad: text,
  nombre: text,
  colonia: text,
  mujeres: whole,
  ninas_8_14: v.nullable(whole),
  poblacion: whole,
  lon: degrees,
  lat: degrees,
  es_estimacion: v.pipe(
    oneOf(['true']),
    v.transform(() => true),
  ),
});

export type PopulationPoint = v.InferOutput<typeof row>;

/** @throws EtlError naming file, line, column and value: what is not said to be an estimate included. */
export function readPopulationPoints(root: string): readonly PopulationPoint[] {
  return readCatalog(resolve(root, 'data/catalogs/puntos_poblacion.csv'), row, ['unidad']);
}
