/** Headers of carpetas as public code reads them from the portal's own files (docs/fuentes-nuevas.md). */
import { anyDay } from '../../read/readings';
import type { Vintage } from '../../registry/source';
import { dated, filled } from './readings';

const CURRENT: Vintage = {
  id: 'fgj_2024_09',
  nombre: 'septiembre de 2024 a enero de 2025 (21 columnas)',
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
    'competencia',
    'fiscalia',
    'agencia',
    'unidad_investigacion',
    'colonia_hecho',
    'colonia_catalogo',
    'alcaldia_hecho',
    'alcaldia_catalogo',
    'municipio_hecho',
    'latitud',
    'longitud',
  ],
  indispensables: ['delito', 'fecha_hecho', 'alcaldia_hecho', 'colonia_catalogo'],
  lee: {
    delito: ['delito'],
    fecha_hecho: ['fecha_hecho'],
    hora_hecho: ['hora_hecho'],
    fecha_inicio: ['fecha_inicio'],
    // `alcaldia_catalogo` is empty in most rows of the 2025-01 file; one report says the opposite.
    alcaldia: filled('alcaldia_hecho', 'alcaldia_catalogo'),
    colonia: filled('colonia_catalogo', 'colonia_hecho'),
    latitud: ['latitud'],
    longitud: ['longitud'],
  },
};

const DERIVED: Vintage = {
  ...CURRENT,
  id: 'derivado_puntos',
  nombre: 'un derivado público con puntos (9 columnas, sin fecha de inicio)',
  deTercero: true,
  columnas: [
    'alcaldia_hecho',
    'colonia_catalogo',
    'latitud',
    'longitud',
    'delito',
    'fecha_hecho',
    'hora_hecho',
    'anio_hecho',
    'trimestre',
  ],
  indispensables: ['delito', 'fecha_hecho', 'alcaldia_hecho', 'colonia_catalogo', 'trimestre'],
  lee: { ...CURRENT.lee, alcaldia: ['alcaldia_hecho'], colonia: ['colonia_catalogo'] },
};

const MID_2023: Vintage = {
  ...CURRENT,
  id: 'fgj_2023',
  nombre: 'mediados de 2023 («categoria», sin alcaldía de catálogo)',
  columnas: CURRENT.columnas
    .filter((name) => name !== 'alcaldia_catalogo')
    .map((name) => (name === 'categoria_delito' ? 'categoria' : name)),
  indispensables: ['delito', 'categoria', 'fecha_hecho', 'alcaldia_hecho'],
};

/** Columns of the years 2019 to 2023, in their spellings: the ñ was lost in more than one way. */
const PLURAL: readonly string[] = [
  '_id',
  'ao_hechos',
  'anio_hechos',
  'año_hechos',
  'mes_hechos',
  'fecha_hechos',
  'hora_hechos',
  'ao_inicio',
  'anio_inicio',
  'año_inicio',
  'mes_inicio',
  'fecha_inicio',
  'hora_inicio',
  'delito',
  'categoria_delito',
  'categoria',
  'competencia',
  'fiscalia',
  'fiscalía',
  'agencia',
  'unidad_investigacion',
  'alcaldia_hechos',
  'municipio_hechos',
  'calle_hechos',
  'calle_hechos2',
  'longitud',
  'latitud',
];

const plural: Vintage['lee'] = {
  ...CURRENT.lee,
  ...dated('fecha_hechos', 'hora_hechos'),
  fecha_inicio: (column) => anyDay(column('fecha_inicio')),
  alcaldia: ['alcaldia_hechos'],
};

const YEARS_2021: Vintage = {
  id: 'fgj_2021',
  nombre: 'septiembre de 2021 a marzo de 2023 («colonia_datos», «fgj_colonia_registro»)',
  columnas: [...PLURAL, 'colonia_datos', 'fgj_colonia_registro'],
  indispensables: ['delito', 'fecha_hechos', 'alcaldia_hechos', 'fgj_colonia_registro'],
  // The portal's rename of 2023 made the first into `colonia_hecho` and the second into `colonia_catalogo`.
  lee: { ...plural, colonia: filled('fgj_colonia_registro', 'colonia_datos') },
};

const MIXED_2022: Vintage = {
  id: 'fgj_2022_mixto',
  nombre: 'las reediciones de 2016 a 2018 («FechaHecho» con «fgj_colonia_registro»)',
  columnas: [
    'ao_hechos',
    'mes_hechos',
    'FechaHecho',
    'HoraHecho',
    'ao_inicio',
    'mes_inicio',
    'FechaInicio',
    'HoraInicio',
    'delito',
    'fiscalia',
    'agencia',
    'unidad_investigacion',
    'categoria_delito',
    'competencia',
    'AlcaldiaHechos',
    'municipio_hechos',
    'colonia_datos',
    'fgj_colonia_registro',
    'longitud',
    'latitud',
  ],
  indispensables: ['delito', 'FechaHecho', 'AlcaldiaHechos', 'unidad_investigacion'],
  lee: {
    ...YEARS_2021.lee,
    ...dated('FechaHecho', 'HoraHecho'),
    fecha_inicio: (column) => anyDay(column('FechaInicio')),
    alcaldia: ['AlcaldiaHechos'],
  },
};

const PROCURADURIA: Vintage = {
  id: 'pgj_2018',
  nombre: 'la Procuraduría y la Fiscalía hasta 2021 («colonia_hechos», con o sin «Geopoint»)',
  columnas: [...PLURAL, 'colonia_hechos', 'Geopoint', 'geopoint', 'Geo Point', 'tempo'],
  indispensables: ['delito', 'fecha_hechos', 'alcaldia_hechos', 'colonia_hechos'],
  lee: { ...plural, colonia: ['colonia_hechos'] },
};

export const TABLES: readonly Vintage[] = [
  CURRENT,
  DERIVED,
  MID_2023,
  YEARS_2021,
  MIXED_2022,
  PROCURADURIA,
];
