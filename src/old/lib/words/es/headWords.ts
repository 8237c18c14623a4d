/** Heads of columns, and what stands in their empty cells, that tables of several rooms share. */
export const headWords = {
  colonia: 'Colonia',
  indicator: 'Indicador',
  carpetas: 'Carpetas',
  expected: 'Esperadas',
  verdict: 'Veredicto',
  meaning: 'Qué quiere decir',
  residents: 'Mujeres residentes (2020)',
  per100000Women: 'Por cada 100,000 mujeres',
  per100000WomenAYear: 'Por cada 100,000 mujeres al año',
  probability: 'Probabilidad de superar a la alcaldía',
  low95: 'Desde (95\u00a0%)',
  high95: 'Hasta (95\u00a0%)',
  noData: 'sin dato',
};
