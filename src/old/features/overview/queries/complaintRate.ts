/** Of the women who suffered violence in one ambit, which share reported it, in the newest survey? */
import { literal } from '$old/lib/queries/literal';
import { defineQuery, integer, number, text, type RowOf } from '$old/lib/queries/query';

/** @param ambito as in the table encuestas: pareja, familiar, escolar, laboral or comunitario */
export function complaintRate({ ambito }: { readonly ambito: string }) {
  return defineQuery(
    ['encuestas'],
    {
      encuesta: text,
      anio_edicion: integer,
      cobertura: text,
      valor: number,
      fuente: text,
      fuente_url: text,
    },
    `
      SELECT encuesta, anio_edicion, cobertura, valor, fuente, fuente_url
      FROM encuestas
      WHERE concepto = 'queja_o_denuncia' AND unidad = '%' AND ambito = ${literal(ambito)}
      ORDER BY anio_edicion DESC, id
      LIMIT 1`,
  );
}

/** One row, or none; `valor` in percent. */
export type ComplaintRate = RowOf<ReturnType<typeof complaintRate>>;
