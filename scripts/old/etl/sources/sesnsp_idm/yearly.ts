/** The SESNSP's offences by alcaldía and year, as a third party transcribed them, with some months of the year in course. */
import { UNFOLDED } from '../../read/readings';
import type { Vintage } from '../../registry/source';

const YEARS: readonly string[] = [
  '2016',
  '2017',
  '2018',
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
];

/** Column of the year in course, and the last month that it tells of, with those before. */
const IN_COURSE = '2026-ene-jul';
const LAST_IN_COURSE = '2026-07-01';

const transcribed = {
  columnas: ['cve_municipio', 'municipio', 'delito', ...YEARS, IN_COURSE],
  indispensables: ['cve_municipio', 'delito', '2025', IN_COURSE],
  abarca: 'lo_que_trae',
  deTercero: true,
} as const;

export const BY_YEAR: Vintage = {
  ...transcribed,
  id: 'serie_anual_transcrita',
  nombre: 'una serie anual del SESNSP, transcrita por un tercero',
  anual: true,
  despliega: YEARS,
  lee: {
    delito: ['delito'],
    fecha_hecho: (column) => `trim(${column(UNFOLDED.name)}) || '-01-01'`,
    alcaldia: ['cve_municipio'],
    casos: [UNFOLDED.value],
  },
};

export const YEAR_IN_COURSE: Vintage = {
  ...transcribed,
  id: 'serie_2026_transcrita',
  nombre: 'una serie anual del SESNSP, transcrita por un tercero: enero a julio de 2026',
  mensual: true,
  despliega: [IN_COURSE],
  lee: {
    delito: ['delito'],
    fecha_hecho: () => `'${LAST_IN_COURSE}'`,
    alcaldia: ['cve_municipio'],
    casos: [UNFOLDED.value],
  },
};
