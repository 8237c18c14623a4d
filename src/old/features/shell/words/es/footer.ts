import type { Parts } from '$old/lib/words/parts';

/** The foot of every page: help, the quick exit, what the data say, and of whom they are. */
export const footerWords = {
  help: {
    title: 'Teléfonos de ayuda',
    emergencies: (name: string) => `${name}: si hay peligro ahora mismo.`,
    sosMujeres: (name: string) =>
      `${name}, Ciudad de México: apoyo psicológico, jurídico y médico.`,
    onIphone: 'En un iPhone hay que teclearlo.',
    /** Before the link to WhatsApp. */
    anyPhone: (name: string) =>
      `${name}, del Consejo Ciudadano: apoyo psicológico y jurídico. También por`,
    whatsappLeaves: ', que sale de este sitio y deja la conversación en tu teléfono',
    /** What to choose once the line answers. */
    federalOption: 'opción 1',
    federal: (name: string) => `${name}, de todo el país.`,
  },
  quickExit: {
    title: 'Cómo funciona «Salir rápido»',
    what: [
      'El botón, o la tecla Mayúsculas (Shift) tres veces, cambia esta página por Wikipedia. ',
      { strong: 'No la borra del historial del navegador, ni las otras que hayas abierto.' },
    ] satisfies Parts,
    toPrivacy: 'Qué queda en tu teléfono o tu computadora, y cómo borrarlo',
  },
  limits: {
    title: 'Qué dicen estos datos',
    counted:
      'Se cuentan carpetas de investigación: lo que se denunció, no toda la violencia que ocurre. ' +
      'Más carpetas pueden significar más violencia o más confianza para denunciar.',
    /** Of a release that tells of the victims too. */
    sexOfVictims:
      'El archivo de carpetas no dice el sexo de las víctimas; el de víctimas sí: en los años que ' +
      'cubre completos se cuentan víctimas mujeres, y cada figura dice qué cuenta.',
    sexUnknown: 'El archivo no dice el sexo de las víctimas.',
    protectedCounts:
      'Las cuentas pequeñas por colonia no se publican, para que nadie pueda ser reconocida.',
    toCorrections: 'Qué corregimos de lo dicho',
  },
  source: {
    title: 'Fuente y licencia',
    sources:
      'Fiscalía General de Justicia de la Ciudad de México, carpetas de investigación, datos ' +
      'abiertos; INEGI, Censo de Población y Vivienda 2020. Los datos son de quienes los publican; ' +
      'el código de este sitio es libre, con licencia MIT',
    licences: { before: '; lo que usa de otras personas trae ', link: 'sus propias licencias' },
    notOfficial: '. No es un sitio oficial de la alcaldía ni de la Fiscalía.',
    toAccessibility: 'Accesibilidad',
  },
};
