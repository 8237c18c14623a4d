/** Which sessions of the Gabinete Violeta are known from a public source? */
import { defineQuery, nullable, text, type RowOf } from '$old/lib/queries/query';

/** `fecha` is as precise as its source: `AAAA`, `AAAA-MM` or `AAAA-MM-DD`; newest first. */
export function sessions() {
  return defineQuery(
    ['sesiones'],
    {
      fecha: text,
      nombre: text,
      fuente: nullable(text),
      fuente_url: nullable(text),
      nota: nullable(text),
    },
    `
      SELECT
        fecha, nombre, fuente, fuente_url, nota
      FROM sesiones
      ORDER BY fecha DESC`,
  );
}

export type Session = RowOf<ReturnType<typeof sessions>>;
