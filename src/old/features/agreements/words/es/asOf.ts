/** On which day what is said holds, and whose day that is. */
export const asOfWords = {
  readersClock: (day: string) => `Al ${day}, según el reloj de este equipo.`,
  lastKnown: (day: string) => `Al ${day}, la última fecha que conoce esta publicación.`,
};
