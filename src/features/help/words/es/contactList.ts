/** What the list of contacts says of each, and what stands between telephones in a sentence. */
export const contactListWords = {
  call: (name: string, number: string) => `Llamar a ${name}, ${number}`,
  /** Of a number with an asterisk; before one that any telephone dials. */
  needsTyping: 'En un iPhone hay que teclear *765. Si no puedes:',
  whatsapp: (number: string) => `WhatsApp ${number}`,
  leavesTheSite: ', que sale de este sitio',
  noHours: 'La fuente no da su horario',
  ownPage: 'Su página',
  /** After the source of a contact, for who hears the link alone. */
  sourceOf: (name: string) => `: fuente de ${name}`,
  inColonia: (name: string) => `colonia ${name}`,
  inAlcaldia: (name: string) => `alcaldía ${name}`,
  between: ', ',
  beforeLast: ' o ',
};
