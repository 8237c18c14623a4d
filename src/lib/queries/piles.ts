/** In which colonias do many cases share a point, and does what is said of them stand without those cases? */
import { literal } from './literal';
import { colonia, date, defineQuery, nullable, text } from './query';

/** @param alcaldia key of the one whose colonias are asked for */
export function pilesQuery({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['apilamientos', 'colonias'],
    {
      fuente: text,
      clave: colonia,
      de: text,
      anios: text,
      indicador: text,
      asunto: text,
      periodo: date,
      contra: nullable(date),
      efecto: text,
    },
    `
      SELECT fuente, apilamientos.clave, de, anios, indicador, asunto, periodo, contra, efecto
      FROM apilamientos
      JOIN colonias ON colonias.clave = apilamientos.clave
      WHERE alcaldia = ${literal(alcaldia)}
      ORDER BY apilamientos.clave, de, indicador, asunto, periodo`,
  );
}
