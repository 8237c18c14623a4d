/** What the page of all agreements says around them, its filters and its index included. */
import type { AgreementFilter } from '../../answers/filter';
import { titled } from '$old/lib/words/es/siteName';
import { STATE_WORDS } from './agreementWords';

export const pageWords = {
  title: titled('Sesiones y acuerdos'),
  /** @param colonia the name of that of the filter */
  titleOf({ partner, state }: AgreementFilter, colonia: string | null): string {
    const asked = [partner, state === null ? null : STATE_WORDS[state], colonia].filter(Boolean);
    return asked.length === 0 ? pageWords.title : titled(`Acuerdos: ${asked.join(', ')}`);
  },
  /**
   * @param cabinet its name
   * @param place name of the alcaldía
   */
  description: (cabinet: string, place: string) =>
    `Qué acordó el ${cabinet} de la alcaldía ${place}, con quién, para cuándo y qué se sabe de ello.`,
  /** @param cabinet its name */
  kicker: (cabinet: string) => `Qué acordó el ${cabinet}, y qué fue de ello`,
  /** Over that there is no cabinet. */
  withoutCabinet: 'Sesiones y acuerdos',
  whatOverdueMeans:
    '«Vencido» quiere decir que pasó su fecha sin que una fuente pública diga que se cumplió; ' +
    '«cumplido» lo dice siempre la fuente, no este sitio.',
  owed: 'Lo que tiene plazo y no consta como cumplido',
  subtitle:
    'Acuerdos y anuncios con fuente pública, por la fecha de la sesión o del acto; y los plazos de ' +
    'los que no constan como cumplidos',
  note: 'Faltan los acuerdos que nadie publicó: de la mayoría de las sesiones no hay acta pública.',
  source: (publicacion: string) =>
    `Acuerdos y avances de fuentes públicas, cada uno con la suya. Publicación ${publicacion}.`,
  list: 'Los acuerdos, uno por uno',
  shown: (shown: number, all: number) => `${shown} de ${all} acuerdos.`,
  all: (all: number) => `${all} acuerdos.`,
  showAll: 'Ver todos',
  year: 'Año',
  undated: 'Sin fecha',
  index: 'Índice',
  wholeIndex: 'Índice por estado, aliado y colonia',
  filters: {
    legend: 'Qué acuerdos ver',
    state: 'Estado',
    anyState: 'Todos',
    partner: 'Con quién',
    anyPartner: 'Con cualquiera, o nadie',
    colonia: 'Colonia',
    anyColonia: 'Cualquiera, o ninguna',
  },
  groups: { state: 'Por estado', partner: 'Por aliado', colonia: 'Por colonia' },
};
