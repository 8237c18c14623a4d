/** The page of what changed, around its figures. */
export const pageWords = {
  title: 'Qué cambió',
  /** @param months those told of, written */
  kicker: (place: string, months: string) =>
    `Alcaldía ${place} · carpetas de investigación abiertas por la Fiscalía · hechos de ${months}, ` +
    'comparados con los doce meses anteriores',
  how: 'Cómo se corrigió',
  /** The figures in a sentence about what each counts, after «en». */
  names: { alcaldia: 'los cambios de la alcaldía', colonias: 'los cambios por colonia' },
};
