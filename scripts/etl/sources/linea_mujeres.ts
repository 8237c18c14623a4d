/**
 * Calls to Línea Mujeres (Locatel). Most are about the law, health or feelings, not violence, and
 * who calls need not be the victim: neither her sex nor her age is crossed with anything.
 */
import { calendarDay } from '../read/calendarDay';
import { defineSource, type Reading, type SourceIndicator, type Vintage } from '../registry/source';

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
        THEN 'VIOLENCIA / DE GÉNERO / FAMILIAR'
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

const ARE_CALLS =
  'Son llamadas, no delitos ni personas: quien llama puede no ser la víctima, y puede llamar varias ' +
  'veces. Sólo entran las que dicen dónde fueron los hechos (una de cada cuatro, de 2016 a 2020), en ' +
  'el día de la llamada.';

const calls = (
  suffix: string,
  nombre: string,
  padre: string | null,
  granoColonia: SourceIndicator['granoColonia'],
  definicion: string,
): SourceIndicator => ({
  id: `llamadas_linea_mujeres${suffix}`,
  nombre: `Llamadas a Línea Mujeres${nombre}`,
  padre: padre === null ? null : `llamadas_linea_mujeres${padre}`,
  unidad: 'llamadas',
  definicion: `${definicion} ${ARE_CALLS}`,
  granoColonia,
});

export const lineaMujeres = defineSource({
  id: 'linea_mujeres',
  vintages: [
    vintage('linea_mujeres', 'Línea Mujeres, con los nombres de su diccionario', (name) => name),
    vintage('linea_mujeres_minusculas', 'Línea Mujeres, en minúsculas', (name) =>
      name.toLowerCase(),
    ),
  ],
  catalogo: 'tematicas_linea_mujeres.csv',
  indicadores: [
    calls('', ', en total', null, 'anio', 'Todas las llamadas de mujeres, de cualquier tema.'),
    calls(
      '_violencia',
      ' por violencia',
      '',
      'anio',
      'Llamadas cuya primera temática es «VIOLENCIA».',
    ),
    calls(
      '_violencia_familiar',
      ' por violencia de género familiar',
      '_violencia',
      'anio',
      'Llamadas cuyas temáticas son «VIOLENCIA», «DE GÉNERO» y «FAMILIAR».',
    ),
    calls(
      '_otra_violencia',
      ' por otra violencia',
      '_violencia',
      'trienio',
      'Llamadas cuya primera temática es «VIOLENCIA», y no de género familiar.',
    ),
    calls(
      '_otros_temas',
      ' por otros temas',
      '',
      'anio',
      'Llamadas de asesoría jurídica, psicológica o médica cuya primera temática no es «VIOLENCIA».',
    ),
  ],
  cruza: false,
  porColonia: true,
  horarios: false,
  motivos: {
    fuera_de_la_ciudad: {
      cuando: null,
      descripcion: 'Los hechos no fueron en la Ciudad de México.',
    },
    no_es_mujer: {
      cuando: "lower(trim(f.sexo)) IN ('masculino', 'hombre', 'm')",
      descripcion: 'Quien llama no es mujer: la fila es de otro servicio de Locatel.',
    },
    sin_lugar_de_los_hechos: {
      cuando: "coalesce(trim(f.alcaldia), '') = ''",
      descripcion:
        'No dice dónde fueron los hechos. El domicilio de quien llama no es el lugar de los hechos: no se usa.',
    },
  },
  rarezas: {
    sin_colonia_de_los_hechos: {
      efecto: 'señalada',
      donde: "coalesce(trim(alcaldia), '') <> '' AND coalesce(trim(colonia), '') = ''",
      descripcion: 'Dice la alcaldía de los hechos y no la colonia; cuenta sólo en la alcaldía.',
    },
    sexo_vacio: {
      efecto: 'señalada',
      donde: "coalesce(trim(sexo), '') = ''",
      descripcion: 'No dice el sexo de quien llama; se cuenta, porque la línea es para mujeres.',
    },
  },
});
