/** Where one asks for help near to. */
export const whereWords = {
  title: '¿Cerca de dónde?',
  colonias: 'Colonias',
  names: 'Barrios, mercados, plazas y parques',
  within: (colonia: string) => `, en ${colonia}`,
  unknown: 'Si estás lejos o no sabes, aquí hay otros lugares de la ciudad.',
};
