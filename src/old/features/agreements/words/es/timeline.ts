/** The agreements through time: as a list by year, and as marks on a line. */
export const timelineWords = {
  undated: 'Sin fecha',
  undatedYear: 'Sin fecha publicada',
  unknownWhen: 'las fuentes no dicen cuándo se acordó',
  outsideSessions: 'fuera de sesión',
  today: 'hoy',
  lanes: { sessions: 'Sesiones', acts: 'Actos', due: 'Plazos' },
  keys: {
    session: 'sesión, con cuántos acuerdos si fueron varios',
    act: 'acto fuera de sesión',
    overdue: 'plazo vencido sin que conste que se cumplió',
    pending: 'plazo que aún corre',
    loose: 'hueco: la fuente da el mes o el año, no el día',
  },
  /** @param on the date, written */
  mark: (on: string, agreements: readonly string[]) => `${on}: ${agreements.join(' · ')}`,
};
