/** What one more place would change, in words: to the hundred, which is finer than it is known. */
import { FAR_MINUTES } from '../../../answers/coloniaReach';
import type { Doubted, NewPlaceEffect } from '../../../answers/newPlace';
import { DETOUR_RANGE, walkedKm } from '$old/lib/stats/access/walkingTime';
import { writeDistance } from '../distances';
import { plural, writeList } from '$old/lib/words/es/list';
import { writeCount } from '$old/lib/words/es/numbers';

const ROUND = 100;
/** More names than these are told in the table. */
const NAMED = 4;

const rounded = (women: number): string => writeCount(Math.round(women / ROUND) * ROUND);

const about = (women: number): string =>
  women < ROUND / 2 ? `menos de ${ROUND}` : `unas ${rounded(women)}`;

const between = ({ low, high }: Doubted): string =>
  rounded(low) === rounded(high) ? '' : ` (entre ${rounded(low)} y ${rounded(high)})`;

/** «Un lugar más por Morelos acercaría a unas 12,300 mujeres, a 15 minutos o menos» */
export function newPlaceHeadline({ gained }: NewPlaceEffect, colonia: string): string {
  return gained.high === 0
    ? `Un lugar más por ${colonia} no cambiaría cuántas mujeres lo tienen a ${FAR_MINUTES} minutos`
    : `Un lugar más por ${colonia} acercaría a ${about(gained.count)} mujeres, a ${FAR_MINUTES} minutos o menos`;
}

/** Before and after, each with its doubt. */
export function newPlaceSentence({ women, before, after, gained }: NewPlaceEffect): string {
  const now = `De ${about(women)} mujeres, hoy tienen uno así ${about(before.count)}${between(before)}`;
  if (gained.high === 0) return `${now}, y con él serían las mismas.`;
  const difference =
    rounded(gained.low) === rounded(gained.high)
      ? ''
      : ` La diferencia va de ${rounded(gained.low)} a ${rounded(gained.high)}.`;
  return `${now}; con él serían ${about(after.count)}${between(after)}.${difference}`;
}

/** Where the doubt comes from. */
export function doubtSentence(): string {
  const [near, far] = [DETOUR_RANGE.longest, DETOUR_RANGE.shortest].map((detour) =>
    writeDistance(walkedKm(FAR_MINUTES, detour)),
  );
  return (
    'La duda es la del camino, que puede ser derecho o en escuadra: ' +
    `${FAR_MINUTES} minutos alcanzan entre ${near ?? ''} y ${far ?? ''} en línea recta.`
  );
}

/** Who gains most; null where nobody does. */
export function gainersSentence(
  { colonias }: NewPlaceEffect,
  nameOf: (clave: string) => string,
): string | null {
  const gainers = colonias.filter(({ gained }) => gained.count > 0);
  if (gainers.length === 0) return null;
  const names = gainers
    .slice(0, NAMED)
    .map(({ clave, gained }) => `${nameOf(clave)} (${rounded(gained.count)})`);
  const rest = gainers.length - NAMED;
  return rest > 0
    ? `Sobre todo en ${names.join(', ')} y ${rest} ${plural(rest, 'colonia', 'colonias')} más.`
    : `Lo ganarían en ${writeList(names)}.`;
}
