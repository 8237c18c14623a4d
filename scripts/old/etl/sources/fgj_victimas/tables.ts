/** Headers of victims as public code reads them from the portal's own files (docs/fuentes-nuevas.md). */
import { anyDay, dayFirst, secondsOfDay } from '../../read/readings';
import { BY_POINT, type Vintage } from '../../registry/source';
import { dated, filled } from '../fgj_carpetas/readings';

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

export const EARLY: Vintage = {
  id: 'fgj_2019',
  nombre: '2019 a mediados de 2021 («idCarpeta» con «AlcaldiaHechos»)',
  columnas: [
    ...CAMEL,
    'geopoint',
    'AlcaldiaHechos',
    'ColoniaHechos',
    'Calle_hechos',
    'Calle_hechos2',
  ],
  indispensables: ['Delito', 'FechaHecho', 'Sexo', 'AlcaldiaHechos'],
  lee: { ...camel, alcaldia: ['AlcaldiaHechos'], colonia: ['ColoniaHechos'] },
};

/** What `fecha_inicio` says where the file has that date alone and it stands for the fact's. */
export const ONLY_OPENING = 'sólo se sabe la de inicio';

const BY_ALCALDIA: Vintage = {
  id: 'derivado_alcaldias',
  nombre: 'un derivado público por alcaldía («Alcalia», sin fecha del hecho)',
  deTercero: true,
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

const POINT_ALONE: Vintage = {
  id: 'fgj_2019_punto',
  nombre:
    '2019, con «;» («FechaHecho» y «ClasificacionDelito», sin alcaldía: el lugar es el punto)',
  columnas: [
    'idCarpeta',
    'Delito',
    'Categoria',
    'FechaHecho',
    'Año_hecho',
    'Mes_hecho',
    'Sexo',
    'Edad',
    'TipoPersona',
    'CalidadJuridica',
    'ClasificacionDelito',
    'lon',
    'lat',
    'geopoint',
  ],
  indispensables: ['Delito', 'FechaHecho', 'Sexo', 'TipoPersona', 'lon', 'lat'],
  lee: {
    ...camel,
    fecha_inicio: () => 'NULL::VARCHAR',
    alcaldia: () => `'${BY_POINT}'`,
    latitud: ['lat'],
    longitud: ['lon'],
  },
};

export const TABLES: readonly Vintage[] = [
  CURRENT,
  YEARS_2021,
  EARLY,
  BY_ALCALDIA,
  WITHOUT_PLACE,
  POINT_ALONE,
];
