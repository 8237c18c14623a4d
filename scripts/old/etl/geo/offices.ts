/** The Fiscalía's own offices, from `data/catalogs/oficinas_fiscalia.csv`. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { EtlError } from '../io/errors';
import { visitCsv, type CsvLayout } from './csvRows';

const filled = v.pipe(v.string(), v.minLength(1, 'está vacío'));
const degrees = (from: number, to: number) =>
  v.pipe(
    filled,
    v.transform(Number),
    v.minValue(from, 'cae fuera de la Ciudad de México'),
    v.maxValue(to, 'cae fuera de la Ciudad de México'),
  );
const office = v.object({
  /** With its article, as it stands in a sentence. */
  nombre: filled,
  slug: v.pipe(filled, v.regex(/^[a-z0-9-]+$/, 'no es un slug')),
  clave_colonia: filled,
  lon: degrees(-99.4, -98.9),
  lat: degrees(19, 19.65),
  fuente: filled,
  nota: v.string(),
});

export type Office = v.InferOutput<typeof office>;

const LAYOUT: CsvLayout = {
  what: 'el catálogo de oficinas de la Fiscalía',
  columns: {
    nombre: ['nombre'],
    slug: ['slug'],
    clave_colonia: ['clave_colonia'],
    lon: ['lon'],
    lat: ['lat'],
    fuente: ['fuente'],
    nota: ['nota'],
  },
};

/** @throws EtlError naming line, column and value of what is wrong. */
export function readOffices(root: string): readonly Office[] {
  const path = resolve(root, 'data/catalogs/oficinas_fiscalia.csv');
  const offices: Office[] = [];
  visitCsv(path, [LAYOUT], (row, line) => {
    const result = v.safeParse(office, row);
    if (!result.success) {
      const issue = result.issues[0];
      throw new EtlError(
        `${path}, línea ${line}, columna «${v.getDotPath(issue) ?? '?'}»: «${String(issue.input)}» ${issue.message}.`,
        'Corrige el valor en el catálogo.',
      );
    }
    offices.push(result.output);
  });
  return offices;
}
