/** The choice of a period. */
export const periodSelectWords = { label: 'Periodo' };
