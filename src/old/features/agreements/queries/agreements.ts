/** What was agreed, by whom, with whom, until when? */
import { date, defineQuery, nullable, number, text, type RowOf } from '$old/lib/queries/query';

/** Lists (`aliados`, `colonias` as keys, `indicadores`) stand in one cell, with `; ` between. */
export function agreements() {
  return defineQuery(
    ['acuerdos'],
    {
      id: text,
      fecha_sesion: nullable(text),
      sesion: nullable(text),
      acuerdo: text,
      tipo: text,
      responsable: text,
      aliados: nullable(text),
      colonias: nullable(text),
      meta_valor: nullable(number),
      meta_unidad: nullable(text),
      fecha_compromiso: nullable(date),
      estado: text,
      indicadores: nullable(text),
      fuente: nullable(text),
      fuente_url: nullable(text),
      nota: nullable(text),
    },
    `
      SELECT
        id, fecha_sesion, sesion, acuerdo, tipo, responsable, aliados, colonias,
        meta_valor, meta_unidad, fecha_compromiso, estado, indicadores, fuente,
        fuente_url, nota
      FROM acuerdos
      ORDER BY id`,
  );
}

export type Agreement = RowOf<ReturnType<typeof agreements>>;
