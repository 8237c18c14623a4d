/** Where one asks for help near to. */
export const whereWords = {
  title: '¿Cerca de dónde?',
  colonias: 'Colonias',
  names: 'Barrios, mercados, plazas y parques',
};
