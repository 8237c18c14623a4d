/** How did one agreement go, against its target and its due date? */
import { literal } from '$old/lib/queries/literal';
import { date, defineQuery, nullable, number, text, type RowOf } from '$old/lib/queries/query';

/** Oldest first; `valor` and `meta_valor` in `meta_unidad`. */
export function agreementProgress({ acuerdo }: { readonly acuerdo: string }) {
  return defineQuery(
    ['acuerdos', 'avances'],
    {
      fecha: text,
      valor: nullable(number),
      meta_valor: nullable(number),
      meta_unidad: nullable(text),
      fecha_compromiso: nullable(date),
      fuente: nullable(text),
      fuente_url: nullable(text),
    },
    `
      SELECT
        avances.fecha, avances.valor, acuerdos.meta_valor, acuerdos.meta_unidad,
        acuerdos.fecha_compromiso, avances.fuente, avances.fuente_url
      FROM avances
      JOIN acuerdos ON acuerdos.id = avances.acuerdo
      WHERE avances.acuerdo = ${literal(acuerdo)}
      ORDER BY avances.fecha`,
  );
}

export type AgreementProgress = RowOf<ReturnType<typeof agreementProgress>>;
