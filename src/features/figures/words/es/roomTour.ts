/** Where the figures that a room is shown are chosen. */
export const roomTourWords = {
  title: 'Para proyectar',
  list: 'Láminas, en su orden',
  add: 'Enlace de otra figura',
  take: 'Agregar',
  notFigure: 'Ese enlace no lleva a una figura de este sitio.',
  /** @param count how many are chosen */
  project: (count: number) => (count === 1 ? 'Proyectar la lámina' : 'Proyectar todas'),
};
