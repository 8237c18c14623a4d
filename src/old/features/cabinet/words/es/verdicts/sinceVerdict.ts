/** What is new since a session: sentences that say whether there is anything, and what. */
import { writeDay, writeMonth, writeWindow } from '$old/lib/words/es/dates';
import { plural, writeList } from '$old/lib/words/es/list';
import { writeCount } from '$old/lib/words/es/numbers';
import type { LaterMonths, Since } from '../../../answers/since';

/** When the release was made, against the session. */
export function releaseSentence({ built, isLater }: Pick<Since, 'built' | 'isLater'>): string {
  return isLater
    ? `Esta publicación es del ${writeDay(built)}, posterior a la sesión.`
    : `Esta publicación es del ${writeDay(built)}: no es posterior a la sesión.`;
}

/**
 * Whether the changes that are told could be known at the session.
 * @param complete the last month of them, `YYYY-MM-DD`
 */
export function comparedSentence(complete: string, isLater: boolean): string {
  return isLater
    ? `Las carpetas que se comparan llegan a ${writeMonth(complete)}, con meses posteriores a la sesión.`
    : `Las carpetas que se comparan llegan a ${writeMonth(complete)}: ninguna es de un mes posterior a la sesión.`;
}

/** A source with later months: «junio a julio de 2026, según …». */
export const laterMonths = ({ months }: LaterMonths): string =>
  `Meses posteriores: ${writeWindow(months)}, en`;

export const NO_LATER_MONTHS = 'Ninguna fuente trae meses completos posteriores a la sesión.';

/** Counts that were published and then put right. */
export function revisedSentence(count: number): string {
  return count === 0
    ? 'No se ha corregido ninguna cuenta ya publicada.'
    : `${plural(count, 'Se corrigió 1 cuenta ya publicada', `Se corrigieron ${writeCount(count)} cuentas ya publicadas`)}, por la autoridad o por este sitio.`;
}

/** Agreements and progress of later days. */
export function registerNews({
  agreements,
  progress,
}: Pick<Since, 'agreements' | 'progress'>): string {
  const parts = [
    ...(agreements === 0 ? [] : [plural(agreements, '1 acuerdo', `${agreements} acuerdos`)]),
    ...(progress === 0 ? [] : [plural(progress, '1 avance', `${progress} avances`)]),
  ];
  return parts.length === 0
    ? 'No consta ningún acuerdo ni avance con fecha posterior.'
    : `Con fecha posterior ${plural(agreements + progress, 'consta', 'constan')} ${writeList(parts)}.`;
}
