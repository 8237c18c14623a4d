/** Sex and age of a person, as the release tells them, from the text columns of `filas`. */

export const SEXES = ['mujer', 'hombre', 'no_especificado'] as const;

/** First and last year of each band, both included. */
const BANDS = [
  ['0-11', 1, 11],
  ['12-17', 12, 17],
  ['18-29', 18, 29],
  ['30-44', 30, 44],
  ['45-59', 45, 59],
  ['60+', 60, 120],
] as const;

export const AGES = [...BANDS.map(([band]) => band), 'no_especificada'] as const;

export const SEX_SQL = `CASE lower(trim(sexo))
  WHEN 'femenino' THEN 'mujer' WHEN 'mujer' THEN 'mujer' WHEN 'f' THEN 'mujer'
  WHEN 'masculino' THEN 'hombre' WHEN 'hombre' THEN 'hombre' WHEN 'm' THEN 'hombre'
  ELSE 'no_especificado' END`;

/** The Fiscalía writes 0 where it doesn't know the age, so babies under one are not told apart. */
export const AGE_SQL = `CASE ${BANDS.map(
  ([band, from, to]) =>
    `WHEN floor(try_cast(trim(edad) AS DOUBLE)) BETWEEN ${from} AND ${to} THEN '${band}'`,
).join(' ')} ELSE 'no_especificada' END`;
