/** What is each place called, and in which colonia of one alcaldía is it, or in which other alcaldía? */
import { literal } from './literal';
import { colonia, defineQuery, nullable, text } from './query';

/** Colonias of the alcaldía itself are not among them: who asks has them by name already. */
export function placeNames({ alcaldia }: { readonly alcaldia: string }) {
  return defineQuery(
    ['lugares', 'colonias'],
    { nombre: text, clase: text, colonia: nullable(colonia), alcaldia: text },
    `
      SELECT DISTINCT
        nombre,
        clase,
        CASE WHEN alcaldia = ${literal(alcaldia)} THEN colonia END AS colonia,
        alcaldia
      FROM lugares
      WHERE alcaldia <> ${literal(alcaldia)} OR colonia IS NOT NULL
      UNION
      SELECT nombre, 'colonia' AS clase, NULL AS colonia, alcaldia
      FROM colonias
      WHERE alcaldia <> ${literal(alcaldia)}
      ORDER BY clase, nombre, alcaldia, colonia`,
  );
}
