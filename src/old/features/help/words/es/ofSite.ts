/** What the pages of help say in the language of the site alone. */
export const ofSiteWords = {
  unknownNeed: (asked: string) => `No hay servicios para «${asked}».`,
  toReach: 'Dónde queda lejos la ayuda, y qué falta por confirmar',
};
