/** What does a release know of one alcaldía: its name, who lives there, and what of it is told at all? */
import { literal } from './literal';
import { defineQuery, integer, nullable, text } from './query';

/** `con_poblacion`: of how many colonias it is known how many women live there; `servicios`: how many are in it. */
export function ofAlcaldia({ alcaldia }: { readonly alcaldia: string }) {
  const own = literal(alcaldia);
  return defineQuery(
    ['alcaldias', 'colonias', 'servicios'],
    { nombre: text, poblacion: nullable(integer), con_poblacion: integer, servicios: integer },
    `
      SELECT
        nombre,
        poblacion,
        CAST((SELECT count(mujeres) FROM colonias WHERE alcaldia = ${own}) AS INTEGER) AS con_poblacion,
        CAST((SELECT count(*) FROM servicios WHERE alcaldia = ${own}) AS INTEGER) AS servicios
      FROM alcaldias
      WHERE clave = ${own}`,
  );
}
