/** The headers under which calls to Línea Mujeres have been published. */
import { calendarDay } from '../../read/calendarDay';
import type { Reading, Vintage } from '../../registry/source';

/** Everything but the spelling of year and day is the same in capitals and in small letters. */
const COMMON: readonly string[] = [
  'FOLIO',
  'FECHA_ALTA',
  'FECHA_HORA_ALTA',
  'MES_ALTA',
  'HORA_ALTA',
  'SEXO',
  'EDAD',
  'ESTADO_CIVIL',
  'ESTADO CIVIL',
  'OCUPACION',
  'ESCOLARIDAD',
  ...['ESTADO', 'MUNICIPIO', 'COLONIA', 'CP'].flatMap((place) => [
    `${place}_USUARIA`,
    `${place}_USUARIO`,
    `${place}_HECHOS`,
  ]),
  'ORIGEN',
  'SERVICIO',
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((level) => [`TEMATICA_${level}`, `TEMATICA${level}`]),
];
const YEAR_AND_DAY: readonly string[] = [
  'AÑO_ALTA',
  'ANO_ALTA',
  'ANIO_ALTA',
  'AO_ALTA',
  'DÍA_ALTA',
  'DIA_ALTA',
  'DIAS_ALTA',
  'DÍAS_ALTA',
];

type Spelling = (name: string) => string;

/** Not of the city: other states have a Cuauhtémoc and a Benito Juárez too. */
const isElsewhere = (state: string) =>
  `upper(strip_accents(trim(${state}))) NOT IN ('CIUDAD DE MEXICO', 'DISTRITO FEDERAL', 'CDMX')`;

const FAMILY = 'VIOLENCIA / DE GÉNERO / FAMILIAR';

/**
 * What the call was about, as far as the names of the topics are known: the violence that it tells
 * of; of any other topic, the service that answered it.
 */
const topic =
  (spelt: Spelling): Reading =>
  (column) => {
    const level = (index: number) =>
      `upper(strip_accents(trim(coalesce(${column(spelt(`TEMATICA_${index}`))}, ${column(spelt(`TEMATICA${index}`))}))))`;
    return `CASE
      WHEN ${level(1)} = 'VIOLENCIA' AND ${level(2)} = 'DE GENERO' AND ${level(3)} = 'FAMILIAR'
        THEN '${FAMILY}'
      WHEN ${level(1)} = 'VIOLENCIA' AND ${level(2)} = 'DE GENERO' THEN 'VIOLENCIA / DE GÉNERO'
      WHEN ${level(1)} = 'VIOLENCIA' THEN 'VIOLENCIA'
      ELSE upper(trim(${column(spelt('SERVICIO'))})) END`;
  };

const vintage = (id: string, nombre: string, spelt: Spelling): Vintage => ({
  id,
  nombre,
  columnas: ['_id', ...[...COMMON, ...YEAR_AND_DAY].map(spelt)],
  indispensables: ['FOLIO', 'SEXO', 'MUNICIPIO_HECHOS', 'COLONIA_HECHOS', 'SERVICIO'].map(spelt),
  ajenas: (column) => isElsewhere(column(spelt('ESTADO_HECHOS'))),
  lee: {
    delito: topic(spelt),
    fecha_hecho: (column) =>
      calendarDay(`coalesce(${column(spelt('FECHA_ALTA'))}, ${column(spelt('FECHA_HORA_ALTA'))})`),
    // Where the facts were, never where she lives: the two are not mixed.
    alcaldia: [spelt('MUNICIPIO_HECHOS')],
    colonia: [spelt('COLONIA_HECHOS')],
    sexo: [spelt('SEXO')],
    edad: [spelt('EDAD')],
  },
});

/**
 * Calls for family violence to the psychological service alone, with columns that whoever shared them
 * renamed: `Estado`, `Municipio` and `Colonia` are the dictionary's `…_USUARIA`. `Fecha` is the local
 * day and hour, some with a time zone (`+01:00`) that was never the city's and moves nothing here.
 */
const SHARED: Vintage = {
  id: 'linea_mujeres_derivado',
  nombre:
    'un derivado público de noviembre de 2016 a abril de 2020 (sólo del servicio psicológico)',
  deTercero: true,
  columnas: [
    ...['FOLIO', 'SEXO', 'EDAD', 'ESTADO_CIVIL', 'OCUPACION', 'ESCOLARIDAD'],
    ...['Estado', 'Municipio', 'Colonia', 'CP_USUARIA'],
    ...['ESTADO_HECHOS', 'MUNICIPIO_HECHOS', 'COLONIA_HECHOS', 'CP_HECHOS', 'ORIGEN', 'SERVICIO'],
    ...[1, 2, 3, 4, 5, 6, 7].map((level) => `TEMATICA_${level}`),
    ...['Fecha', 'Ano', 'Mes', 'Semana', 'Hora', 'Dia', 'Date', 'Week', 'covid'],
  ],
  indispensables: ['SEXO', 'MUNICIPIO_HECHOS', 'COLONIA_HECHOS', 'SERVICIO', 'Municipio', 'Fecha'],
  abarca: [FAMILY],
  ajenas: (column) => isElsewhere(column('ESTADO_HECHOS')),
  lee: {
    delito: topic((name) => name),
    fecha_hecho: (column) => calendarDay(column('Fecha')),
    alcaldia: ['MUNICIPIO_HECHOS'],
    colonia: ['COLONIA_HECHOS'],
    sexo: ['SEXO'],
    edad: ['EDAD'],
  },
};

export const VINTAGES: readonly Vintage[] = [
  vintage('linea_mujeres', 'Línea Mujeres, con los nombres de su diccionario', (name) => name),
  vintage('linea_mujeres_minusculas', 'Línea Mujeres, en minúsculas', (name) => name.toLowerCase()),
  SHARED,
];
