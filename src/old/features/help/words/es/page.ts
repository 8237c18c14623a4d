/** What the pages of help say around their contacts. */
import { plural } from '$old/lib/words/es/list';

export const pageWords = {
  /** @param place name of the alcaldía */
  description: (place: string) =>
    `Teléfonos y lugares de ayuda para mujeres en la alcaldía ${place}: qué atiende cada uno, a qué ` +
    'horas y quién lo confirmó.',
  backToQuestion: '¿Qué necesitas?',
  /** Of a refuge, before the telephones to ask. */
  refuge: 'Dónde está no se publica nunca, para cuidar a quienes viven ahí. Pide uno en',
  migrantes: [
    'De la COMAR sólo sabemos un domicilio y un horario sin confirmar, y ningún teléfono: pregunta antes de ir.',
    'Por La Casita, de Casa Refugiados, pregunta en el teléfono de Casa Refugiados: dónde está no se publica, ' +
      'para cuidar a quienes acuden.',
  ],
  amiga: [
    'Escúchala y créele. No fue su culpa, y no hace falta que te cuente todo.',
    'Pregúntale qué necesita, y cómo y cuándo puedes escribirle sin que nadie más lo lea.',
    'No la presiones para denunciar ni para irse: decide ella. Si hay peligro ahora, llamen a emergencias.',
  ],
  byTelephone: 'Por teléfono',
  inPerson: 'En persona',
  alwaysOpen: 'Lugares abiertos a toda hora',
  order:
    'Primero van quienes atienden a cualquier mujer: dos de la alcaldía, antes los hechos para mujeres que las ' +
    'fiscalías, y antes los que abren más horas. Después, uno que ofrece algo distinto.',
  holidays: 'Los días festivos no sabemos si abren: llama antes de ir.',
  /** Before the telephones to call; how many contacts there are, none or one. */
  few: (count: number): string =>
    count === 0
      ? 'Aún no tenemos un contacto que dar para esto. Llama a'
      : 'Para esto tenemos un solo contacto. También puedes llamar a',
  others: (count: number) =>
    `${plural(count, 'El otro', 'Los otros')} ${count} ${plural(count, 'contacto', 'contactos')}`,
  online: 'Por internet',
  unconfirmed: {
    strong: 'Nadie ha confirmado todavía estos contactos',
    /** Not on paper, which bears no source. */
    sources: ': cada uno dice de qué fuente sale y de cuándo es',
    digits: '. A los teléfonos de ocho dígitos les antepusimos la clave de la ciudad.',
  },
  confirmed: (confirmed: number, total: number) =>
    `Confirmados, con el día: ${confirmed} de ${total}. De los demás se dice de qué fuente salen y ` +
    'de cuándo son.',
  /** Before the telephones to ask. */
  unanswered: 'Si uno no contesta, llama a',
  /** From a frame of another page. */
  whole: 'Abrir completa',
  /** Over the list of them, at the foot. */
  sources: 'De dónde salen estos contactos (los enlaces salen de este sitio)',
  /** On a card, which of that list. */
  source: (number: number) => `fuente ${number}`,
  toPrivacy: 'Qué queda de esta visita en tu teléfono, y cómo borrarlo',
};

export const cardWords = {
  call: 'Llamar',
  whatsapp: 'WhatsApp',
  map: 'Ver en un mapa',
  leavesTheSite: 'sale de este sitio',
  /** After the source of a contact that nobody telephoned, once someone did another of its page. */
  toConfirm: 'por confirmar',
};
