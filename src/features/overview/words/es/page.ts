import { SITE_NAME } from '$lib/words/es/siteName';

/** The front page around its figures. */
export const pageWords = {
  /** @param place name of the alcaldía */
  title: (place: string) =>
    `${SITE_NAME} · Violencia de género en la alcaldía ${place}, colonia por colonia`,
  /** @param months those told of, written */
  kicker: (place: string, months: string) =>
    `Alcaldía ${place} · carpetas de investigación abiertas por la Fiscalía · hechos de ${months}, ` +
    'comparados con los doce meses anteriores',
  how: 'Cómo se corrigió',
  alcaldiaChanges: 'los cambios de la alcaldía',
  coloniaChanges: 'los cambios por colonia',
  /** @param session its date, written */
  brief: (session: string) => ({
    before: 'Para el Gabinete: ',
    link: 'informe de dos hojas',
    after: ` de la última sesión conocida, ${session}.`,
  }),
};
