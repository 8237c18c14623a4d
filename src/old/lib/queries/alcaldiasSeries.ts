/** How do all sources count one indicator in every alcaldía of the city? */
import { literal } from './literal';
import { date, defineQuery, integer, nullable, text } from './query';

/** A count is null where it is protected. */
export function alcaldiasSeries({ indicador }: { readonly indicador: string }) {
  return defineQuery(
    ['alcaldias', 'observaciones'],
    {
      clave: text,
      nombre: text,
      poblacion: nullable(integer),
      fuente: text,
      periodo_tipo: text,
      periodo: date,
      n: nullable(integer),
    },
    `
      SELECT alcaldias.clave, nombre, poblacion, fuente, periodo_tipo, periodo, n
      FROM observaciones
      JOIN alcaldias ON alcaldias.clave = observaciones.clave
      WHERE indicador = ${literal(indicador)}
        AND nivel = 'alcaldia'
        AND sexo = 'total' AND edad = 'total'
        AND periodo_tipo IN ('mes', 'anio', 'lapso')
      ORDER BY alcaldias.clave, fuente, periodo_tipo, periodo`,
  );
}
