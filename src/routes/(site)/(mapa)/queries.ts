/** What the front page asks of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

/** The open months of this year beside the whole year before, here and in the rest of the city. */
export const openYear = (alcaldia: string) =>
  query(
    `SELECT o.indicador, CAST(o.hasta AS VARCHAR) AS hasta,
       CAST(sum(o.n) FILTER (WHERE o.clave = '${alcaldia}') AS INTEGER) AS propia,
       CAST(sum(a.n) FILTER (WHERE o.clave = '${alcaldia}') AS INTEGER) AS propia_antes,
       CAST(sum(o.n) FILTER (WHERE o.clave <> '${alcaldia}') AS INTEGER) AS resto,
       CAST(sum(a.n) FILTER (WHERE o.clave <> '${alcaldia}') AS INTEGER) AS resto_antes
     FROM observaciones o JOIN observaciones a ON a.indicador = o.indicador AND a.clave = o.clave
     WHERE o.fuente = 'sesnsp_2026' AND o.periodo_tipo = 'lapso' AND a.fuente = 'sesnsp_anual' AND a.periodo_tipo = 'anio'
       AND a.periodo = o.periodo - INTERVAL 1 YEAR AND o.indicador IN ('violencia_familiar', 'violacion')
     GROUP BY o.indicador, o.hasta ORDER BY o.indicador`,
    {
      indicador: v.string(),
      hasta: v.string(),
      propia: v.number(),
      propia_antes: v.number(),
      resto: v.number(),
      resto_antes: v.number(),
    },
  );

export const agreements = query(
  'SELECT id, estado, CAST(fecha_compromiso AS VARCHAR) AS vence FROM acuerdos ORDER BY id',
  { id: v.string(), estado: v.string(), vence: v.nullable(v.string()) },
);

export const lastSession = query('SELECT max(fecha) AS fecha FROM sesiones', {
  fecha: v.nullable(v.string()),
});

/** Of a hundred women who lived it, those who complained or reported, by where they lived it. */
export const surveys = query(
  `SELECT ambito, valor, anio_edicion AS edicion FROM encuestas
   WHERE encuesta = 'ENDIREH' AND concepto = 'queja_o_denuncia' AND ambito IN ('pareja', 'comunitario') ORDER BY ambito`,
  { ambito: v.string(), valor: v.number(), edicion: v.number() },
);
