/** Around the place that is tried: its controls, its key and what it does not know. */
export const newPlaceWords = {
  summary: '¿Y si hubiera un lugar más? Pruébalo en el mapa',
  needsScript: 'Para mover el marcador hace falta JavaScript.',
  controls: 'Qué lugar se prueba, y dónde',
  kind: 'Qué lugar',
  any: 'De cualquier clase',
  puntoVioleta: 'Punto Violeta',
  colonia: 'Llevarlo a una colonia',
  pick: 'Elegir colonia',
  hint: 'Arrastra el marcador, toca el mapa o usa las flechas del teclado.',
  odd: 'La dirección pedía algo que aquí no hay: se muestra lo de siempre.',
  noPuntosVioleta:
    'De los Puntos Violeta no se ha publicado dónde están: con uno más no se puede decir qué cambia.',
  marker: (colonia: string) =>
    `Lugar que se prueba, por ${colonia}. Muévelo con las flechas; con Mayúsculas, más lejos.`,
  /** @param kind what is tried, as the list of kinds says it */
  subtitle: (kind: string, minutes: number) =>
    `Mujeres con un lugar a ${minutes} minutos a pie o menos, hoy y con uno más. ${kind}`,
  note:
    'Es una estimación: las mujeres de cada unidad territorial se cuentan todas en un punto, con el Censo 2020. ' +
    'El marcador empieza en el punto donde más mujeres lo ganarían. Sólo cuentan los lugares publicados.',
  map: (finding: string) => `Mapa de las colonias con el lugar que se prueba. ${finding}`,
  keys: {
    tried: 'lugar que se prueba',
    place: 'lugar que ya está',
    gains: 'colonia donde alguien lo gana',
  },
  gains: (name: string, women: string) => `${name}: ${women} mujeres lo ganarían`,
  table: {
    colonia: 'Colonia',
    women: 'Mujeres (estimación)',
    before: 'Hoy, a 15 min o menos',
    gained: 'Lo ganarían',
    between: 'Entre',
    interval: (low: string, high: string) => `${low} y ${high}`,
  },
};
