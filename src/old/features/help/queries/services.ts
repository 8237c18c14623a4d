/** Who helps, with what, where, and did someone confirm it? */
import {
  boolean,
  colonia,
  date,
  defineQuery,
  nullable,
  number,
  text,
  type RowOf,
} from '$old/lib/queries/query';

/** Lists (`telefono`, `whatsapp`, `atiende`, `idiomas`) stand in one cell, with `; ` between. */
export function services() {
  return defineQuery(
    ['servicios'],
    {
      id: text,
      nombre: text,
      tipo: text,
      institucion: text,
      telefono: nullable(text),
      whatsapp: nullable(text),
      horario: nullable(text),
      direccion: nullable(text),
      colonia: nullable(colonia),
      colonia_nombre: nullable(text),
      alcaldia: nullable(text),
      lat: nullable(number),
      lon: nullable(number),
      atiende: nullable(text),
      idiomas: nullable(text),
      url: nullable(text),
      fuente_url: text,
      fuente_fecha: nullable(text),
      estado_verificacion: text,
      fecha_confirmacion: nullable(date),
      por_verificar: boolean,
      nota: nullable(text),
    },
    `
      SELECT
        id, nombre, tipo, institucion, telefono, whatsapp, horario, direccion,
        colonia, colonia_nombre, alcaldia, lat, lon, atiende, idiomas, url,
        fuente_url, fuente_fecha, estado_verificacion, fecha_confirmacion,
        por_verificar, nota
      FROM servicios
      ORDER BY id`,
  );
}

export type Service = RowOf<ReturnType<typeof services>>;
