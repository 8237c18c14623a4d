/** The figures of the course of an agreement. */
export const progressWords = {
  target: (amount: string) => `meta: ${amount}`,
  noTarget: 'sin meta publicada',
  dueOn: (day: string) => `plazo: ${day}`,
  due: 'plazo',
  noDue: 'sin plazo publicado',
  subtitle: (what: string, target: string, due: string) =>
    `${what}. Cifras publicadas, con su fecha; ${target}; ${due}`,
  toAgreement: (id: string) => `El acuerdo ${id} completo`,
  key:
    'Cada punto es una cifra publicada, con su fecha. La línea sube el día en que se conoció y acaba ' +
    'en la última: lo que siguió no se conoce.',
  looseKey: 'Donde la fuente no da el día, la franja clara dice entre qué fechas pudo ser.',
};
