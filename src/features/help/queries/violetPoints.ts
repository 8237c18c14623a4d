/** Which Puntos Violeta have a known place? */
import { date, defineQuery, nullable, number, text, type RowOf } from '$lib/queries/query';

/** Each with its colonia, its point, or both. */
export function violetPoints() {
  return defineQuery(
    ['puntos_violeta'],
    {
      id: text,
      nombre: text,
      clase: text,
      colonia: nullable(text),
      lat: nullable(number),
      lon: nullable(number),
      fuente: nullable(text),
      fuente_url: nullable(text),
      fecha_confirmacion: nullable(date),
      nota: nullable(text),
    },
    `
      SELECT
        id, nombre, clase, colonia, lat, lon, fuente, fuente_url,
        fecha_confirmacion, nota
      FROM puntos_violeta
      ORDER BY id`,
  );
}

export type VioletPoint = RowOf<ReturnType<typeof violetPoints>>;
