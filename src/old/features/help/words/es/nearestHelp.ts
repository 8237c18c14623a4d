/** The help that is nearest to one colonia. */
export const nearestHelpWords = {
  title: 'La ayuda más cercana',
  call: (name: string, number: string) => `Llamar a ${name}, ${number}`,
  byTelephone: 'Por teléfono, desde cualquier parte',
  inPerson: 'En persona',
  caution:
    'Sólo están los lugares publicados: puede haber otro más cerca. Distancia media desde donde ' +
    'viven las mujeres de la colonia. Llama antes de ir.',
  none: 'De ningún lugar de ayuda se ha publicado dónde está.',
  toAll: 'Todos los servicios, por lo que necesitas',
};
