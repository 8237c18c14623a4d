/** What to look at. */
export const controlsWords = {
  legend: 'Qué mirar',
  indicator: 'Indicador',
  measure: 'Medida',
};
