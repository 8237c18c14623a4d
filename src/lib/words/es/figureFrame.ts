/** The frame of every figure: its tools, and what they give of it. */
export const figureFrameWords = {
  /** Before what could be misread. */
  caution: 'Ojo:',
  /** What the note, the links and the source of a figure fold into. */
  how: 'Cómo se sabe',
  asTable: 'Ver como tabla',
  table: (caption: string) => `Tabla: ${caption}`,
  download: {
    seen: 'Descargar',
    heard: (finding: string) => ` los datos de «${finding}» en CSV`,
  },
  query: 'Ver consulta',
  queryOf: (finding: string) => `Consulta SQL de «${finding}»`,
  permalink: {
    seen: 'Enlace',
    heard: (finding: string) => ` permanente a «${finding}»`,
  },
  howMade: (finding: string) => `Cómo se hizo «${finding}»`,
  undrawn: 'Esta gráfica no se pudo dibujar. Sus números están en «Ver como tabla».',
};
