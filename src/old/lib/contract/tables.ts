/**
 * The release's tables, column by column: the public contract (names in the readers' Spanish).
 * The ETL writes from it, the dictionary is printed from it, the browser checks against it.
 */
import { AGREEMENTS } from './tables/agreements';
import type { Table } from './tables/column';
import { COUNTS } from './tables/counts';
import { HELP } from './tables/help';
import { NAMES } from './tables/names';
import { PLACES } from './tables/places';
import { SOURCES } from './tables/sources';
import { SURVEYS } from './tables/surveys';
import { WOMEN } from './tables/women';

export type { Table } from './tables/column';

export const TABLES = {
  observaciones: COUNTS.observaciones,
  colonias: PLACES.colonias,
  adyacencia: PLACES.adyacencia,
  alcaldias: PLACES.alcaldias,
  horarios: COUNTS.horarios,
  oportunidad: COUNTS.oportunidad,
  apilamientos: COUNTS.apilamientos,
  indicadores: SOURCES.indicadores,
  revisiones: SOURCES.revisiones,
  calidad: SOURCES.calidad,
  servicios: HELP.servicios,
  sesiones: AGREEMENTS.sesiones,
  acuerdos: AGREEMENTS.acuerdos,
  avances: AGREEMENTS.avances,
  puntos_violeta: HELP.puntos_violeta,
  encuestas: SURVEYS.encuestas,
  poblacion_ambiente: PLACES.poblacion_ambiente,
  puntos_poblacion: PLACES.puntos_poblacion,
  lugares: NAMES.lugares,
  horarios_servicios: HELP.horarios_servicios,
  mujeres_por_carpetas: WOMEN.mujeres_por_carpetas,
  percepcion: SURVEYS.percepcion,
  llamadas_911_ciudad: SURVEYS.llamadas_911_ciudad,
  al_corte: COUNTS.al_corte,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES: readonly TableName[] = [
  'observaciones',
  'colonias',
  'adyacencia',
  'alcaldias',
  'horarios',
  'oportunidad',
  'apilamientos',
  'indicadores',
  'revisiones',
  'calidad',
  'servicios',
  'sesiones',
  'acuerdos',
  'avances',
  'puntos_violeta',
  'encuestas',
  'poblacion_ambiente',
  'puntos_poblacion',
  'lugares',
  'horarios_servicios',
  'mujeres_por_carpetas',
  'percepcion',
  'llamadas_911_ciudad',
  'al_corte',
];

/** Newer than the oldest release that is read: one built before them lacks them, and reads as without a row of theirs. */
export const LATER_TABLES = [
  'lugares',
  'horarios_servicios',
  'mujeres_por_carpetas',
  'percepcion',
  'llamadas_911_ciudad',
  'al_corte',
] as const satisfies readonly TableName[];

type LaterTable = (typeof LATER_TABLES)[number];
/** In every release that is read. */
export type FirstTable = Exclude<TableName, LaterTable>;

const later: ReadonlySet<string> = new Set(LATER_TABLES);

export const isLaterTable = (name: TableName): name is LaterTable => later.has(name);

export const isFirstTable = (name: TableName): name is FirstTable => !later.has(name);
