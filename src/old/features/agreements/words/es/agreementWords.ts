/** The words of agreements outside sentences. */
import type { AgreementKind, Source } from '../../answers/agreement';
import type { StateChoice } from '../../answers/filter';
import type { Standing } from '../../answers/standing';
import { siteOf } from './noteParts';
import { writeAmount } from '$old/lib/words/es/numbers';

export const KIND_WORDS: Readonly<Record<AgreementKind, string>> = {
  meta: 'meta',
  servicio: 'servicio',
  carta_colaboracion: 'carta de colaboración',
  operativo: 'operativo',
  obra: 'obra',
  capacitacion: 'capacitación',
};

/** Of the source, never ours; and overdue, which is by the date alone. */
export const STATE_WORDS: Readonly<Record<StateChoice, string>> = {
  vencido: 'vencido, sin que conste que se cumplió',
  anunciado: 'anunciado',
  en_curso: 'en curso',
  cumplido: 'cumplido según la fuente',
  sin_dato: 'sin dato de si se cumplió',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  done: 'cumplido según la fuente',
  overdue: 'vencido',
  dueToday: 'vence hoy',
  pending: 'aún no vence',
  undated: 'sin fecha de compromiso',
};

/** «400 Puntos Violeta instalados»; units are plural, so of one «1 (Puntos Violeta instalados)». */
export function writeQuantity(amount: number, unit: string | null): string {
  const written = writeAmount(amount);
  if (unit === null) return written;
  return amount === 1 ? `${written} (${unit})` : `${written} ${unit}`;
}

/** Who says it: the document or, of a page, its site. */
export function sourceName({ document, url }: Source): string {
  if (document !== null) return document;
  return url === null ? 'sin fuente' : siteOf(url);
}
