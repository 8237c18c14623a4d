/** The frame of every figure: its tools, and what they give of it. */
export const figureFrameWords = {
  /** Before what could be misread. */
  caution: 'Ojo:',
  /** What several of them wait behind. */
  cautions: 'Ojo: lo que se puede leer mal',
  /** What the note, the links and the source of a figure fold into. */
  how: 'Cómo se sabe',
  /** Seen as one word in a row of others, heard as what it does. */
  asTable: { heard: 'Ver como ', seen: 'tabla' },
  download: {
    seen: 'Descargar',
    heard: (finding: string) => ` los datos de «${finding}»`,
  },
  /** Where the rest of what can be taken could not be brought. */
  numbersOnly: 'Sin conexión sólo se descargan los números, en CSV.',
  query: { heard: 'Ver ', seen: 'consulta' },
  queryLink: {
    seen: 'Enlace a esta consulta',
    heard: (finding: string) => `, la de «${finding}»`,
  },
  openQuery: {
    /** @param place from 1 on, of those that gave the figure */
    seen: (place: number, all: number) =>
      all === 1 ? 'Abrir en la página de SQL' : `Abrir la ${place} de ${all} en la página de SQL`,
  },
  permalink: {
    seen: 'Enlace',
    heard: (finding: string) => ` permanente a «${finding}»`,
  },
  undrawn: 'Esta gráfica no se pudo dibujar. Sus números están en «Tabla».',
};
