/** The box in which a colonia is looked for. */
export const coloniaSearchWords = {
  label: 'Colonia',
  list: 'Colonias',
  none: 'Ninguna colonia se llama así',
};
