/** The name of a cell: the same in every release, for it is made of where the cell lies. */
import { PERIOD_TYPES } from './periods';
import type { HourCount, Observation } from '../count/observation';

export type ObservationPlace = Omit<Observation, 'n' | 'nivel'>;

export function observationName(row: ObservationPlace): string {
  const { indicador, clave, periodo_tipo, periodo, sexo, edad, fuente } = row;
  // Joined, not a template: V8 would keep every piece of each of the many names.
  return [indicador, clave, `${periodo_tipo} ${periodo}`, sexo, edad, fuente].join(', ');
}

/** Where the cell of a name lies; undefined for one that no row of `observaciones` can stand for. */
export function placeOf(name: string): ObservationPlace | undefined {
  const [indicador = '', clave = '', period = '', sexo = '', edad = '', fuente = '', ...others] =
    name.split(', ');
  const [type, periodo = ''] = period.split(' ');
  const periodo_tipo = PERIOD_TYPES.find((own) => own === type);
  if (
    periodo_tipo === undefined ||
    fuente === '' ||
    others.length > 0 ||
    !/^\d[\w-]*$/.test(clave)
  ) {
    return undefined;
  }
  return { indicador, clave, periodo_tipo, periodo, sexo, edad, fuente };
}

/** Digits of the key of an alcaldía, which every key in it begins with. */
const ALCALDIA = 5;

/** The indicator and source of what counts cases in a colonia; undefined of any other cell. */
export function toldByColonia(name: string): string | undefined {
  const place = placeOf(name);
  if (place === undefined || place.clave.length <= ALCALDIA) return undefined;
  return `${place.indicador} ${place.fuente}`;
}

/** End what stands for the most that is said of some cases, and for what of them is none of a system's. */
export const IN_ALL = ' en todo';
export const IN_OTHERS = ' en otros';

/** Whether a cell stands for the most that is said of some cases: of two that are said, the least holds. */
export const isMost = (name: string): boolean => name.includes(`${IN_ALL},`);

/** Whether it stands for those of them that are elsewhere, or of other years: of one cut to the next it may be any. */
export const isElsewhere = (name: string): boolean => / en otros(?: \d{4})*,/.test(name);

export function hourName(row: Omit<HourCount, 'n'>): string {
  const { indicador, clave, dia_semana, hora, periodo, fuente } = row;
  return `${indicador}, ${clave}, día ${dia_semana}, hora ${hora}, trienio ${periodo}, ${fuente}`;
}
