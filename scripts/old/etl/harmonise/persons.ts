/** Sex and age of a person, as the release tells them, from the text columns of `filas`. */
import { literal } from '../io/database';
import type { CaseSource } from '../registry/source';

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

const UNKNOWN_AGE = 'no_especificada';

const AGES = [...BANDS.map(([band]) => band), UNKNOWN_AGE] as const;

/** The bands of age that a source tells of. */
export const agesOf = ({ edades }: Pick<CaseSource, 'edades'>): readonly string[] =>
  edades === undefined ? AGES : [...new Set([...Object.values(edades), UNKNOWN_AGE])];

export const SEX_SQL = `CASE lower(trim(sexo))
  WHEN 'femenino' THEN 'mujer' WHEN 'mujer' THEN 'mujer' WHEN 'f' THEN 'mujer'
  WHEN 'masculino' THEN 'hombre' WHEN 'hombre' THEN 'hombre' WHEN 'm' THEN 'hombre'
  ELSE 'no_especificado' END`;

/** The age of a row of the source, whose own bands stand as it prints them. */
export const ageSql = ({ edades }: Pick<CaseSource, 'edades'>): string =>
  edades === undefined
    ? AGE_SQL
    : `CASE trim(edad) ${Object.entries(edades)
        .map(([written, band]) => `WHEN ${literal(written)} THEN ${literal(band)}`)
        .join(' ')} ELSE '${UNKNOWN_AGE}' END`;

/** The Fiscalía writes 0 where it doesn't know the age, so babies under one are not told apart. */
const AGE_SQL = `CASE ${BANDS.map(
  ([band, from, to]) =>
    `WHEN floor(try_cast(trim(edad) AS DOUBLE)) BETWEEN ${from} AND ${to} THEN '${band}'`,
).join(' ')} ELSE 'no_especificada' END`;
