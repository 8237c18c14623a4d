/**
 * Victims in the Fiscalía's investigation files. One row is one victim; a carpeta has as many rows
 * as victims, and each counts.
 *
 * Headers as public code reads them from the portal's own files (docs/fuentes-nuevas.md).
 */
import { INDICATORS } from '../../../src/lib/indicators/catalogue';
import {
  DATE_QUIRKS,
  OPENING_QUIRKS,
  POINT_QUIRKS,
  SPELLING_QUIRKS,
  TEXT_QUIRKS,
} from '../read/quirks';
import { anyDay, dayFirst, secondsOfDay } from '../read/readings';
import { defineSource, type SourceIndicator, type Vintage } from '../registry/source';
import {
  dated,
  filled,
  WORKBOOK_COLUMNS,
  WORKBOOK_FACTS,
  WORKBOOK_READS,
  WORKBOOK_SHEET,
} from './fgj_carpetas';

const CURRENT: Vintage = {
  id: 'fgj_2024_09',
  nombre: 'septiembre de 2024 (22 columnas)',
  columnas: [
    'anio_inicio',
    'mes_inicio',
    'fecha_inicio',
    'hora_inicio',
    'anio_hecho',
    'mes_hecho',
    'fecha_hecho',
    'hora_hecho',
    'delito',
    'categoria_delito',
    'sexo',
    'edad',
    'tipo_persona',
    'calidad_juridica',
    'competencia',
    'colonia_hecho',
    'colonia_catalogo',
    'alcaldia_hecho',
    'alcaldia_catalogo',
    'municipio_hecho',
    'latitud',
    'longitud',
  ],
  indispensables: ['delito', 'fecha_hecho', 'sexo', 'edad', 'tipo_persona', 'alcaldia_hecho'],
  lee: {
    delito: ['delito'],
    fecha_hecho: ['fecha_hecho'],
    hora_hecho: ['hora_hecho'],
    fecha_inicio: ['fecha_inicio'],
    alcaldia: filled('alcaldia_hecho', 'alcaldia_catalogo'),
    colonia: filled('colonia_catalogo', 'colonia_hecho'),
    latitud: ['latitud'],
    longitud: ['longitud'],
    sexo: ['sexo'],
    edad: ['edad'],
    tipo_persona: ['tipo_persona'],
    calidad_juridica: ['calidad_juridica'],
  },
};

/** Columns of the years 2019 to 2023, in their spellings. */
const CAMEL: readonly string[] = [
  '_id',
  'idCarpeta',
  'Año_inicio',
  'Ano_inicio',
  'Mes_inicio',
  'FechaInicio',
  'HoraInicio',
  'Delito',
  'Categoria',
  'Sexo',
  'Edad',
  'TipoPersona',
  'CalidadJuridica',
  'competencia',
  'Competencia',
  'Año_hecho',
  'Ano_hecho',
  'Mes_hecho',
  'Mes_Hecho',
  'FechaHecho',
  'HoraHecho',
  'latitud',
  'longitud',
];

const camel = {
  delito: ['Delito'],
  ...dated('FechaHecho', 'HoraHecho'),
  fecha_inicio: (column) => anyDay(column('FechaInicio')),
  latitud: ['latitud'],
  longitud: ['longitud'],
  sexo: ['Sexo'],
  edad: ['Edad'],
  tipo_persona: ['TipoPersona'],
  calidad_juridica: ['CalidadJuridica'],
} satisfies Vintage['lee'];

const YEARS_2021: Vintage = {
  id: 'fgj_2021',
  nombre: 'fines de 2021 a marzo de 2023 («idCarpeta» con «fgj_colonia_registro»)',
  columnas: [
    ...CAMEL,
    'alcaldia_hechos',
    'municipio_hechos',
    'colonia_datos',
    'fgj_colonia_registro',
  ],
  indispensables: ['Delito', 'FechaHecho', 'Sexo', 'alcaldia_hechos'],
  lee: {
    ...camel,
    alcaldia: ['alcaldia_hechos'],
    colonia: filled('fgj_colonia_registro', 'colonia_datos'),
  },
};

const EARLY: Vintage = {
  id: 'fgj_2019',
  nombre: '2019 a mediados de 2021 («idCarpeta» con «AlcaldiaHechos»)',
  columnas: [...CAMEL, 'AlcaldiaHechos', 'ColoniaHechos', 'Calle_hechos', 'Calle_hechos2'],
  indispensables: ['Delito', 'FechaHecho', 'Sexo', 'AlcaldiaHechos'],
  lee: { ...camel, alcaldia: ['AlcaldiaHechos'], colonia: ['ColoniaHechos'] },
};

/** What `fecha_inicio` says where the file has that date alone and it stands for the fact's. */
const ONLY_OPENING = 'sólo se sabe la de inicio';

const BY_ALCALDIA: Vintage = {
  id: 'derivado_alcaldias',
  nombre: 'un derivado público por alcaldía («Alcalia», sin fecha del hecho)',
  columnas: [
    'idCarpeta',
    'Dia',
    'Mes',
    'Año',
    'Fecha',
    'Hora',
    'Delito',
    'CalidadJuridica',
    'Categoria',
    'Colonia',
    'Alcalia',
    'Sexo',
    'Edad',
    'TipoPersona',
    'longitud',
    'latitud',
  ],
  indispensables: ['Fecha', 'Delito', 'Alcalia', 'Sexo', 'TipoPersona'],
  lee: {
    ...camel,
    fecha_hecho: (column) => dayFirst(column('Fecha')),
    hora_hecho: (column) => secondsOfDay(column('Hora')),
    fecha_inicio: () => `'${ONLY_OPENING}'`,
    alcaldia: ['Alcalia'],
    colonia: ['Colonia'],
  },
};

const WITHOUT_PLACE: Vintage = {
  id: 'derivado_50k',
  nombre: 'un derivado público de 50 mil víctimas («Fecha_Hecho», sin alcaldía)',
  columnas: [
    'Fecha_Hecho',
    'Delito',
    'Categoria_Delito',
    'Competencia',
    'Colonia_Hecho',
    'Municipio_Hecho',
    'Sexo',
    'Edad',
    'Tipo_Persona',
    'Calidad_Juridica',
  ],
  indispensables: ['Fecha_Hecho', 'Delito', 'Sexo', 'Edad', 'Tipo_Persona'],
  lee: {
    delito: ['Delito'],
    fecha_hecho: ['Fecha_Hecho'],
    colonia: ['Colonia_Hecho'],
    sexo: ['Sexo'],
    edad: ['Edad'],
    tipo_persona: ['Tipo_Persona'],
    calidad_juridica: ['Calidad_Juridica'],
  },
};

/** Column of a victim whose carpeta is not in its sheet. */
const ORPHAN = '_sin_carpeta';
/** What `fecha_hecho` says of her. */
const NO_CARPETA = 'sin carpeta';

const WORKBOOK: Vintage = {
  id: 'fgj_libro_victimas',
  nombre: 'los libros anuales desde 2025 (hoja «1b Víctimas»)',
  columnas: [
    ...WORKBOOK_COLUMNS,
    ...WORKBOOK_FACTS,
    'SEXO',
    'EDAD',
    'TIPO PERSONA',
    'TIPO DE PERSONA',
    'CALIDAD JURÍDICA',
    'CALIDAD JURIDICA',
  ],
  indispensables: ['SEXO', 'EDAD'],
  lee: {
    ...WORKBOOK_READS,
    fecha_hecho: (column) =>
      `CASE WHEN ${column(ORPHAN)} IS NOT NULL THEN '${NO_CARPETA}' ELSE ${anyDay(column('FECHA DE LOS HECHOS'))} END`,
    sexo: ['SEXO'],
    edad: ['EDAD'],
    tipo_persona: ['TIPO PERSONA', 'TIPO DE PERSONA'],
    calidad_juridica: ['CALIDAD JURÍDICA', 'CALIDAD JURIDICA'],
  },
  hoja: {
    nombre: /^\s*1\s*b\b|v[ií]ctimas/i,
    filaEncabezado: 2,
    junta: {
      hoja: WORKBOOK_SHEET,
      por: ['ID_CI', 'ID_AP'],
      prefiere: 'MODALIDAD - DELITO',
      huerfana: ORPHAN,
    },
  },
};

/** Legal persons have neither sex nor age; many persons were typed as such in early 2020. */
const IS_MORAL = "coalesce(upper(trim(tipo_persona)) = 'MORAL', false)";
const IS_SOMEONE =
  "(coalesce(trim(sexo), '') <> '' OR coalesce(trim(edad), '0') NOT IN ('', '0', '0.0'))";

/** Definitions that would be wrong of victims; the others say what the act is. */
const OF_VICTIMS: Readonly<Partial<Record<string, string>>> = {
  violencia_familiar: 'Personas víctimas en carpetas por el delito de violencia familiar.',
  feminicidio: 'Personas víctimas en carpetas por feminicidio: cada una cuenta.',
  tentativa_feminicidio: 'Personas víctimas en carpetas por tentativa de feminicidio.',
};

/** The catalogue's indicators, counted in persons: an act against two victims counts twice. */
const OF_PERSONS: readonly SourceIndicator[] = INDICATORS.map((indicator) => ({
  ...indicator,
  unidad: 'víctimas',
  definicion: OF_VICTIMS[indicator.id] ?? `Personas víctimas. ${indicator.definicion}`,
}));

export const fgjVictimas = defineSource({
  id: 'fgj_victimas',
  vintages: [CURRENT, YEARS_2021, EARLY, BY_ALCALDIA, WITHOUT_PLACE, WORKBOOK],
  catalogo: 'delitos.csv',
  indicadores: OF_PERSONS,
  cruza: true,
  porColonia: true,
  horarios: false,
  siempre: 'VIOLENCIA FAMILIAR',
  motivos: {
    persona_moral: {
      cuando: `${IS_MORAL} AND NOT ${IS_SOMEONE}`,
      descripcion: 'La víctima es una persona moral (una empresa o institución).',
    },
    victima_sin_carpeta: {
      cuando: `fecha_hecho = '${NO_CARPETA}'`,
      descripcion: 'La hoja de carpetas no tiene la suya: no se sabe cuándo ni dónde fue.',
    },
    fecha_desconocida: {
      cuando: "trim(fecha_hecho) LIKE '1900-01-01%'",
      descripcion: 'La fecha del hecho es 1900-01-01, con la que se dice que no se sabe.',
    },
  },
  rarezas: {
    ...DATE_QUIRKS,
    ...OPENING_QUIRKS,
    ...TEXT_QUIRKS,
    ...SPELLING_QUIRKS,
    ...POINT_QUIRKS,
    fecha_de_inicio: {
      efecto: 'señalada',
      donde: `fecha_inicio = '${ONLY_OPENING}'`,
      descripcion:
        'El archivo no dice cuándo fue el hecho: el caso cuenta en la fecha en que se abrió la carpeta.',
    },
    moral_con_sexo_o_edad: {
      efecto: 'corregida',
      donde: `${IS_MORAL} AND ${IS_SOMEONE}`,
      descripcion:
        'Dice «persona moral», pero trae sexo o edad, que sólo tienen las personas: se cuenta como persona.',
    },
    sexo_vacio: {
      efecto: 'señalada',
      donde: `coalesce(trim(sexo), '') = '' AND NOT (${IS_MORAL} AND NOT ${IS_SOMEONE})`,
      descripcion: 'No dice el sexo de la víctima; cuenta como no especificado.',
    },
    edad_desconocida: {
      efecto: 'señalada',
      donde: `coalesce(trim(edad), '0') IN ('', '0', '0.0') AND NOT (${IS_MORAL} AND NOT ${IS_SOMEONE})`,
      descripcion: 'La edad viene vacía o es 0, que es como se dice que no se sabe.',
    },
  },
});
