/** What no public source gives, and how whoever keeps it can give it. */
export const fillInWords = {
  title: 'Qué falta, y cómo completarlo',
  puntosVioleta: {
    strong: 'La lista de los Puntos Violeta.',
    before: 'Se anuncia cuántos son, no dónde están. Quien la tenga llena',
    after: ': un renglón por punto, con su clase y su colonia, o su latitud y longitud.',
  },
  services: {
    strong: 'El lugar de los servicios.',
    /** Where the list is not enough to measure by. */
    few: 'De la mayoría las fuentes no dan domicilio, o dan uno por verificar.',
    /** Where it is, and nobody has telephoned. */
    unconfirmed: 'Lo dicen sus fuentes: falta que alguien lo confirme.',
    sheet: 'Quien llame pide la hoja de números a quien mantiene el sitio, y la devuelve llena.',
  },
  refuges: {
    strong: 'La dirección de un refugio, nunca.',
    after: 'Ningún archivo la lleva, y la revisión rechaza el renglón que la traiga.',
  },
  /** Before the document that tells it. */
  howTo:
    'La lista de Puntos Violeta se revisa con una orden del proyecto, que dice cada error con su ' +
    'línea, su columna y su remedio; los servicios, al construir. Paso a paso, en',
};
