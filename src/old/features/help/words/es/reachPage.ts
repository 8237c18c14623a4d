/** What the page for those who plan says: how far help is, and what is missing of it. */
export const reachPageWords = {
  kicker: 'Para quien planea',
  title: 'Dónde queda lejos la ayuda, y qué falta por confirmar',
  /** @param place name of the alcaldía */
  description: (place: string) =>
    `Qué tan lejos queda la ayuda en la alcaldía ${place}, y de qué contactos falta confirmar los datos.`,
  toHelp: '¿Necesitas ayuda? Teléfonos y lugares',
  toConfirm: 'Contactos que faltan',
  /** Over the list. */
  lead: 'En las páginas de ayuda no están: no hay con qué llegar a ellos.',
  toList: 'Qué contactos faltan',
};
