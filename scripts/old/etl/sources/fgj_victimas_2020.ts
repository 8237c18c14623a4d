/**
 * Victims of family violence in the carpetas opened from January to April 2020: an export of the
 * portal that holds them all by day of opening, and of no whole year of facts.
 */
import { anyDay } from '../read/readings';
import { defineSource } from '../registry/source';
import { fgjVictimas } from './fgj_victimas';
import { EARLY } from './fgj_victimas/tables';

export const fgjVictimas2020 = defineSource({
  ...fgjVictimas,
  id: 'fgj_victimas_2020',
  // Its points are of another edition than the carpetas', and its days those of opening.
  carpetasDe: undefined,
  vintages: [
    {
      ...EARLY,
      lee: { ...EARLY.lee, fecha_hecho: (column) => anyDay(column('FechaInicio')), hora_hecho: [] },
    },
  ],
  catalogo: 'victimas_2020.csv',
  indicadores: fgjVictimas.indicadores.filter(({ id }) => id === 'violencia_familiar'),
  lapso: { desde: '2020-01-01', hasta: '2020-04-30', fecha: 'apertura' },
});
