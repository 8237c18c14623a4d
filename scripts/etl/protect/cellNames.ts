/** The name of a cell: the same in every release, for it is made of where the cell lies. */
import type { HourCount, Observation } from '../count/observation';

export type ObservationPlace = Omit<Observation, 'n' | 'nivel'>;

export function observationName(row: ObservationPlace): string {
  const { indicador, clave, periodo_tipo, periodo, sexo, edad, fuente } = row;
  // Joined, not a template: V8 would keep every piece of each of the many names.
  return [indicador, clave, `${periodo_tipo} ${periodo}`, sexo, edad, fuente].join(', ');
}

export function hourName(row: Omit<HourCount, 'n'>): string {
  const { indicador, clave, dia_semana, hora, periodo, fuente } = row;
  return `${indicador}, ${clave}, día ${dia_semana}, hora ${hora}, trienio ${periodo}, ${fuente}`;
}
