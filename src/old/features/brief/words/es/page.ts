/** The brief around its blocks: its title, its sheets, and what is done with it. */
export const pageWords = {
  /** @param when the date of the session, written */
  title: (when: string) => `Informe de la sesión, ${when}`,
  description:
    'Dos hojas para la sesión: qué cambió más allá del azar, por dónde empezar, qué acuerdos vencen y ' +
    'qué se evaluó.',
  toSessions: 'Sesiones',
  lead: 'Dos hojas tamaño carta, para leerse en tres minutos.',
  print: 'Imprimir o guardar como PDF',
};
