/** What the page of help says around its contacts. */
export const pageWords = {
  unknownNeed: (asked: string) => `No hay servicios para «${asked}».`,
  /** @param place name of the alcaldía */
  description: (place: string) =>
    `Teléfonos y lugares de ayuda para mujeres en la alcaldía ${place}: qué atiende cada uno, a qué ` +
    'horas y quién lo confirmó.',
  kicker: 'Ayuda y canalización',
  needs: 'Qué necesitas',
  allNeeds: 'Todo',
  /** Before the telephones to ask. */
  refuge: 'Dónde está no se publica nunca, para cuidar a quienes viven ahí. Pide uno en',
  unconfirmed: {
    strong: 'Nadie ha confirmado todavía estos contactos',
    after: ': cada uno dice de qué fuente sale y de cuándo es.',
  },
  confirmed: (confirmed: number, total: number) =>
    `Confirmados, con el día: ${confirmed} de ${total}. De los demás se dice de qué fuente salen y ` +
    'de cuándo son.',
  /** Before the telephones to ask. */
  unanswered: 'Si uno no contesta, llama a',
  toReach: '¿Dónde queda lejos la ayuda, y qué falta por saber?',
  toPrivacy: 'Qué queda de esta visita en tu teléfono, y cómo borrarlo',
};
