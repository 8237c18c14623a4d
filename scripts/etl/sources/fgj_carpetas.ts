/**
 * The Fiscalía's investigation files (carpetas de investigación). One row is one carpeta: a case,
 * of any number of victims, whose sex it does not tell.
 */
import { INDICATORS } from '../../../src/lib/indicators/catalogue';
import { DATE_QUIRKS, HOUR_QUIRKS, POINT_QUIRKS, TEXT_QUIRKS } from '../read/quirks';
import { hourWithin } from '../read/readings';
import { defineSource, type Vintage } from '../registry/source';

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
    alcaldia: ['alcaldia_hecho', 'alcaldia_catalogo'],
    colonia: ['colonia_catalogo', 'colonia_hecho'],
    latitud: ['latitud'],
    longitud: ['longitud'],
  },
};

const DERIVED: Vintage = {
  ...CURRENT,
  id: 'derivado_puntos',
  nombre: 'un derivado público con puntos (9 columnas, sin fecha de inicio)',
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

/** Columns of the years 2019 to 2022, in their spellings: the ñ was lost in more than one way. */
const PLURAL: readonly string[] = [
  'ao_hechos',
  'anio_hechos',
  'año_hechos',
  'mes_hechos',
  'fecha_hechos',
  'hora_hechos',
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
  'fecha_inicio',
  'hora_inicio',
  'mes_inicio',
  'ao_inicio',
  'anio_inicio',
  'año_inicio',
  'calle_hechos',
  'calle_hechos2',
  'longitud',
  'latitud',
];

const plural = {
  ...CURRENT.lee,
  fecha_hecho: ['fecha_hechos'],
  // Before 2021 the hour is part of the date.
  hora_hecho: (column: (name: string) => string) =>
    `coalesce(${column('hora_hechos')}, ${hourWithin(column('fecha_hechos'))})`,
  alcaldia: ['alcaldia_hechos'],
} as const;

const YEARS_2021: Vintage = {
  id: 'fgj_2021',
  nombre: '2021 y 2022 («colonia_datos», «fgj_colonia_registro»)',
  columnas: [...PLURAL, 'colonia_datos', 'fgj_colonia_registro', 'colonia_hechos'],
  indispensables: ['delito', 'fecha_hechos', 'alcaldia_hechos', 'fgj_colonia_registro'],
  lee: { ...plural, colonia: ['colonia_datos', 'fgj_colonia_registro', 'colonia_hechos'] },
};

const PROCURADURIA: Vintage = {
  id: 'pgj_2018',
  nombre: 'la Procuraduría, hasta 2022 («colonia_hechos», con o sin «Geopoint»)',
  columnas: [...PLURAL, 'colonia_hechos', 'Geopoint', 'geopoint'],
  indispensables: ['delito', 'fecha_hechos', 'alcaldia_hechos', 'colonia_hechos'],
  lee: { ...plural, colonia: ['colonia_hechos'] },
};

export const fgjCarpetas = defineSource({
  id: 'fgj_carpetas',
  vintages: [CURRENT, DERIVED, MID_2023, YEARS_2021, PROCURADURIA],
  catalogo: 'delitos.csv',
  indicadores: INDICATORS,
  cruza: false,
  porColonia: true,
  horarios: true,
  motivos: {},
  rarezas: { ...DATE_QUIRKS, ...HOUR_QUIRKS, ...TEXT_QUIRKS, ...POINT_QUIRKS },
});
