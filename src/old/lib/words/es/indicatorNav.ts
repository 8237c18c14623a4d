/** The way from one indicator to the others. */
export const indicatorNavWords = { label: 'Indicador' };
