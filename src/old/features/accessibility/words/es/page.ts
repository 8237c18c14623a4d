/** What of the site can be used by whom, and what it lacks. */
export const pageWords = {
  tab: 'Accesibilidad',
  description: 'Para quién funciona este sitio y qué le falta.',
  kicker: 'Accesibilidad',
  title: 'Para quién funciona este sitio y qué le falta',
  lead:
    'Queremos cumplir las pautas WCAG en su nivel AA, que son las reglas de la web para que nadie quede ' +
    'fuera. Un programa revisa una página de cada clase antes de cada cambio. Que sepamos, ninguna persona con discapacidad lo ha revisado todavía.',
  proved: {
    title: 'Cómo está hecho',
    list: [
      {
        what: 'Sin ver la pantalla',
        how:
          'Cada página tiene un solo título y partes con nombre. De cada mapa y cada gráfica hay una tabla. ' +
          'Lo que cambia se dice en voz alta una vez.',
      },
      {
        what: 'Sin ratón',
        how:
          'Todo se puede hacer con el teclado. El mapa se recorre con las flechas. Se ve siempre dónde está ' +
          'el cursor.',
      },
      {
        what: 'Con el dedo',
        how: 'Lo que se toca mide por lo menos veinticuatro puntos de cada lado, o deja libre ese espacio.',
      },
      {
        what: 'Con letra grande',
        how:
          'La letra puede crecer al doble en un teléfono de los más angostos, y la página ampliarse cuatro veces en una ' +
          'computadora. Nada se encima ni obliga a moverse de lado.',
      },
      {
        what: 'Sin distinguir colores',
        how: 'El color nunca va solo: lo acompaña una trama, una forma o una palabra.',
      },
      {
        what: 'Sin movimiento',
        how: 'Si tu aparato pide menos movimiento, aquí nada se mueve.',
      },
      {
        what: 'Con equipo viejo o mala señal',
        how:
          'Funciona en navegadores de los últimos dos años y medio. Sin JavaScript se lee todo, con la ayuda completa; no se puede ' +
          'preguntar otra cosa a los datos.',
      },
      {
        what: 'Con palabras comunes',
        how: 'Las páginas están escritas para leerse sin saber de estadística; los métodos son la excepción. Hay un glosario.',
      },
    ],
  },
  lacking: {
    title: 'Qué le falta',
    list: [
      'Que lo prueben personas que usan lector de pantalla, ampliador o control por voz. Hasta hoy sólo lo revisan ' +
        'programas, y un programa no nota todo.',
      'Versiones en Lengua de Señas Mexicana, en lectura fácil y en lenguas indígenas.',
      'Las figuras de los métodos piden saber algo de estadística.',
      'Los contornos del mapa son pequeños en un teléfono: la lista y la búsqueda dan lo mismo.',
    ],
  },
  told: {
    title: 'Si algo te estorba',
    how:
      'Quien publica este sitio todavía no tiene un buzón para avisos: es lo primero que falta. Si buscas ayuda y la ' +
      'página no te sirve, llama: el número de emergencias está arriba de todas las páginas.',
    /** @param day «3 de marzo de 2026» */
    when: (day: string) => `Revisado el ${day}.`,
    day: '2026-11-27',
  },
};
