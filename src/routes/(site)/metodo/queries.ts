/** What the text of the method tells of this release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

/** Parts of the reports of a month that are opened within so many days of the fact. */
export const delays = query(
  `SELECT indicador, dias, proporcion, origen FROM oportunidad WHERE fuente = 'fgj_carpetas' ORDER BY indicador, dias`,
  { indicador: v.string(), dias: v.number(), proporcion: v.number(), origen: v.string() },
);

/** Of each crime, how many of 100 of the national register the Fiscalía has, in the years when it has most and fewest. @param alcaldia its key */
export const twoRegisters = (alcaldia: string) =>
  query(
    `SELECT indicador, min(100.0 * a.n / b.n) AS menos, max(100.0 * a.n / b.n) AS mas
     FROM observaciones a JOIN observaciones b USING (indicador, clave, periodo_tipo, periodo, sexo, edad)
     WHERE a.fuente = 'fgj_carpetas' AND b.fuente = 'sesnsp_anual' AND clave = '${alcaldia}' AND periodo_tipo = 'anio' AND b.n > 0
     GROUP BY indicador ORDER BY indicador`,
    { indicador: v.string(), menos: v.number(), mas: v.number() },
  );

export const lastComplete = query(
  `SELECT indicador, CAST(ultimo_mes_completo AS VARCHAR) AS mes FROM indicadores
   WHERE fuente = 'fgj_carpetas' ORDER BY indicador`,
  { indicador: v.string(), mes: v.string() },
);

/** When the national register changed last. */
export const lastBreak = query(
  `SELECT DISTINCT CAST(desde AS VARCHAR) AS desde, que, segun FROM rupturas
   WHERE fuente LIKE 'sesnsp%' ORDER BY desde DESC LIMIT 1`,
  { desde: v.string(), que: v.string(), segun: v.string() },
);

/** Of a hundred women, those that told an authority of what their partner did. */
export const partnerSurvey = query(
  `SELECT encuesta, anio_edicion, valor FROM encuestas
   WHERE ambito = 'pareja' AND concepto = 'queja_o_denuncia' ORDER BY anio_edicion DESC LIMIT 1`,
  { encuesta: v.string(), anio_edicion: v.number(), valor: v.number() },
);
