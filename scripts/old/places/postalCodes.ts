/** Postal codes, from the layers and lists that name one beside a colonia. There are no polygons of codes. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { EtlError, messageOf } from '../etl/io/errors';
import type { Places } from '../../../src/old/lib/contract/catalogs/places';

export interface PostalCode {
  readonly codigo: string;
  /** Key. */
  readonly colonia: string;
}

/** Of the layers that carry one: INEGI's, as text, and one derived, as a number without its zero. */
const withCode = v.object({
  features: v.array(
    v.object({
      properties: v.union([
        v.pipe(
          v.object({ nom_asen: v.string(), cp: v.string() }),
          v.transform(({ nom_asen, cp }) => ({ nombre: nom_asen, cp })),
        ),
        v.pipe(
          v.object({ nom_colonia: v.string(), cp: v.number() }),
          v.transform(({ nom_colonia, cp }) => ({ nombre: nom_colonia, cp: String(cp) })),
        ),
      ]),
    }),
  ),
});

/**
 * @param alcaldia key of the one whose colonias are looked up; those of others are left out.
 * @throws EtlError when the layer carries no code beside a name.
 */
export function readPostalCodes(
  path: string,
  places: Places,
  alcaldia: string,
): readonly PostalCode[] {
  const read = v.safeParse(withCode, parsed(path));
  if (!read.success) {
    throw new EtlError(
      `«${path}» no trae un código postal junto al nombre de cada colonia.`,
      'Da una capa con nom_asen y cp, o con nom_colonia y cp.',
    );
  }
  return read.output.features.flatMap(({ properties: { nombre, cp } }) => {
    const colonia = places.colonia(alcaldia, nombre);
    const codigo = cp.padStart(5, '0');
    return colonia === undefined || !/^\d{5}$/.test(codigo) ? [] : [{ codigo, colonia }];
  });
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}»: ${messageOf(cause)}.`,
      'Revisa que exista y sea GeoJSON.',
      {
        cause,
      },
    );
  }
}
