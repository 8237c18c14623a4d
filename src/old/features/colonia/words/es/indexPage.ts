/** The page that lists all colonias. */
export const indexWords = {
  title: 'Todas las colonias',
  /** @param place name of the alcaldía */
  heading: (place: string) => `Las colonias de la alcaldía ${place}`,
  /** @param counted «Carpetas por violencia familiar» @param period written */
  counted: (counted: string, period: string) =>
    `${counted}, ${period}. Una cuenta mayor puede significar más gente, más violencia o más confianza para ` +
    'denunciar; la página de cada colonia dice cómo se compara con el resto.',
};
