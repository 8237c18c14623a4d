/** How much of each agreement had been done, when, and who says so? */
import { defineQuery, nullable, number, text, type RowOf } from '$old/lib/queries/query';

/** `valor` is in the unit of its agreement; empty where it was called done without an amount. */
export function progress() {
  return defineQuery(
    ['avances'],
    {
      acuerdo: text,
      fecha: text,
      valor: nullable(number),
      fuente: nullable(text),
      fuente_url: nullable(text),
      nota: nullable(text),
    },
    `
      SELECT
        acuerdo, fecha, valor, fuente, fuente_url, nota
      FROM avances
      ORDER BY acuerdo, fecha`,
  );
}

export type Progress = RowOf<ReturnType<typeof progress>>;
