/**
 * Victims by municipality, sex and age that the Secretariado Ejecutivo publishes since 2026 (RNID): its
 * own counts, in its own bands of age, by the month in which the carpeta was opened.
 */
import { UNFOLDED } from '../read/readings';
import { defineSource, type SourceIndicator, type Vintage } from '../registry/source';
import { sesnspIdm } from './sesnsp_idm';
import { monthIn, MONTHS, OFFENCE } from './sesnsp_idm/vintages';

const PERSON = ['Sexo', 'Rango de edad'] as const;
const PLACE = ['Año', 'Clave_Ent', 'Entidad', 'Cve. Municipio', 'Municipio'] as const;

const counts = {
  mensual: true,
  abarca: 'lo_que_trae',
  ajenas: (column) => `trim(${column('Clave_Ent')}) NOT IN ('9', '09')`,
} as const satisfies Partial<Vintage>;

const reads = {
  delito: ['Subtipo de delito'],
  alcaldia: ['Cve. Municipio'],
  sexo: ['Sexo'],
  edad: ['Rango de edad'],
} as const;

const LONG: Vintage = {
  ...counts,
  id: 'victimas_larga',
  nombre: 'víctimas por municipio, sexo y edad (un mes por renglón), puesta así por un tercero',
  deTercero: true,
  columnas: [...PLACE, ...OFFENCE, ...PERSON, 'Mes', 'Víctimas'],
  indispensables: ['Año', 'Cve. Municipio', 'Subtipo de delito', ...PERSON, 'Mes', 'Víctimas'],
  lee: { ...reads, fecha_hecho: monthIn('Año', 'Mes'), casos: ['Víctimas'] },
};

const WIDE: Vintage = {
  ...counts,
  id: 'victimas_ancha',
  nombre: 'víctimas por municipio, sexo y edad (un mes por columna)',
  columnas: [...PLACE, ...OFFENCE, ...PERSON, ...MONTHS],
  indispensables: ['Año', 'Cve. Municipio', 'Subtipo de delito', ...PERSON, 'Enero', 'Diciembre'],
  despliega: MONTHS,
  lee: { ...reads, fecha_hecho: monthIn('Año', UNFOLDED.name), casos: [UNFOLDED.value] },
};

/** Those of the offences that count the same acts, in persons. */
const SAME = [
  'snsp_feminicidio',
  'snsp_homicidio_doloso',
  'snsp_violencia_familiar',
  'snsp_abuso_sexual',
  'snsp_acoso_sexual',
  'snsp_violacion',
];

const ofPersons = (indicator: SourceIndicator): SourceIndicator => ({
  ...indicator,
  unidad: 'víctimas',
  definicion: `Personas víctimas, en el mes en que se inició la carpeta. ${indicator.nombre.replace(' (SESNSP)', '')}, según el Secretariado Ejecutivo.`,
});

const only = (id: string, nombre: string): SourceIndicator => ({
  id: `snsp_${id}`,
  nombre: `${nombre} (SESNSP)`,
  padre: null,
  unidad: 'víctimas',
  definicion: '',
  granoColonia: 'ninguno',
});

export const sesnspVictimas = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_victimas',
  vintages: [LONG, WIDE],
  catalogo: 'victimas_sesnsp.csv',
  indicadores: [
    ...sesnspIdm.indicadores.filter(({ id }) => SAME.includes(id)),
    only('tentativa_feminicidio', 'Tentativa de feminicidio'),
    only('intimidad_sexual', 'Violación a la intimidad sexual'),
  ].map(ofPersons),
  cruza: true,
  publicadoPorLaAutoridad: true,
  edades: {
    '0 a 12 años': '0-12',
    '13 a 17 años': '13-17',
    '18 a 29 años': '18-29',
    '30 a 60 años': '30-60',
    'Más de 60 años': '61+',
    'No especificado': 'no_especificada',
  },
  lapso: { desde: '2026-01-01', hasta: null, fecha: 'apertura' },
});
