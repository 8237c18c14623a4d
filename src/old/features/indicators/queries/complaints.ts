/** Of the women who suffered violence in each ambit, which share reported it, in the newest survey? */
import { defineQuery, integer, number, text, type RowOf } from '$old/lib/queries/query';

/** The largest share first. */
export function complaints() {
  return defineQuery(
    ['encuestas'],
    {
      encuesta: text,
      anio_edicion: integer,
      cobertura: text,
      ambito: text,
      valor: number,
      fuente: text,
      fuente_url: text,
      nota: text,
    },
    `
      WITH dichas AS (
        SELECT * FROM encuestas WHERE concepto = 'queja_o_denuncia' AND unidad = '%'
      )
      SELECT encuesta, anio_edicion, cobertura, ambito, valor, fuente, fuente_url, nota
      FROM dichas
      WHERE anio_edicion = (SELECT max(anio_edicion) FROM dichas)
      ORDER BY valor DESC, id`,
  );
}

/** `valor` in percent. */
export type ComplaintsRow = RowOf<ReturnType<typeof complaints>>;
