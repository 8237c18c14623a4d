/** Where first, and why: the reasons of a colonia in one sentence. */
import type { Reasons } from '../answers/priority';
import type { Standings } from '../answers/standings';
import { markSign, officeWords, placeWithout } from './marks';
import { inLetters, listed, number, printedCount, rateWords } from './numbers';

/** «2021–2023», of a first year. */
export const windowYears = (first: number): string => `${first}–${first + 2}`;

/** At most fourteen words, or as many more as the names need. @param crimes «violencia familiar» and «violencia sexual» with their first ones */
export function priorityHeadline(
  crimes: readonly { readonly name: string; readonly first: readonly string[] }[],
): string {
  const [one, ...others] = crimes;
  const both = (one?.first ?? []).filter((name) =>
    others.every(({ first }) => first.includes(name)),
  );
  const names = listed(crimes.map(({ name }) => name));
  if (both.length === 0) {
    return crimes.map(({ name, first }) => `${first[0] ?? ''}, primera en ${name}`).join('; ');
  }
  const many = Math.max(...crimes.map(({ first }) => first.length));
  return `${listed(both)}, entre las ${inLetters(many)} primeras en ${names}`;
}

/** «1.4 km», «650 m». */
export function distanceWords(metres: number): string {
  const tens = 10 * Math.round(metres / 10);
  return tens >= 1000 ? `${(metres / 1000).toFixed(1)}\u00A0km` : `${number(tens)}\u00A0m`;
}

/** A sentence without its point. @param pair first years of the windows that are compared */
export function reasonWords(
  reasons: Reasons,
  whole: Standings['whole'],
  pair: readonly [number, number],
): string {
  return [
    countWords(reasons),
    perWomanWords(reasons, whole),
    movedWords(reasons, pair),
    reasons.metres === null ? '' : `la ayuda de tarde, a ${distanceWords(reasons.metres)}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function countWords({ n, expected }: Reasons): string {
  const reports = `${printedCount(n)} denuncias`;
  return expected === null
    ? reports
    : `${reports}, y por las mujeres que viven ahí se esperarían ${number(expected)}`;
}

/** Whether it is marked, and its rate beside that of the alcaldía. */
function perWomanWords({ standing: { kind, women } }: Reasons, whole: Standings['whole']): string {
  if (women === null) return 'pocas, sin tasa';
  const rate = `${rateWords(women.rate)} por cada mil mujeres`;
  const all = rateWords(whole.women);
  const more = women.rate > whole.women ? 'más' : 'menos';
  switch (kind) {
    case 'above':
    case 'below':
      return `${rate}, ${more} que el resto ${markSign(kind)} (alcaldía ${all})`;
    case 'like':
      return `${rate}, como el resto (alcaldía ${all})`;
    case 'by-women':
      return `${rate} (alcaldía ${all}), ${more} que el resto por quien vive ahí, no por quien pasa el día`;
    case 'by-office':
      return `${rate}, que sin una oficina de la Fiscalía no se separan de ${all}`;
    case 'apart':
      return `${rate}, sin comparar: aquí se registra`;
    case 'unsure':
    case 'few':
      return `${rate}; con tan pocas no se separa de ${all}`;
  }
}

/** Up or down only where it is more than chance among all colonias. */
function movedWords({ moved, isApart }: Reasons, pair: readonly [number, number]): string {
  if (moved === null) return '';
  const [from, to] = pair.map(windowYears);
  const how = {
    up: 'subió más que el resto ▲',
    down: 'bajó más que el resto ▼',
    none: isApart ? 'sin comparar' : 'se movió como el resto',
  }[moved.mark ?? 'none'];
  return `de ${from} a ${to} ${how} (${printedCount(moved.before)} → ${printedCount(moved.after)})`;
}

/** Of what crowds at an office; empty where nothing does. */
export const officeOf = ({ nombre, n, rank, office }: Reasons): string =>
  office === null ? '' : officeWords(nombre, office.n, n, placeWithout(rank, office.rank));

/** Why a colonia is asked about: its mark, or that it went up more than the rest. */
export function whyWords({ standing, moved }: Reasons, whole: Standings['whole']): string {
  const told = [
    standing.kind === 'above' && standing.women !== null
      ? `${rateWords(standing.women.rate)} por cada mil mujeres; alcaldía, ${rateWords(whole.women)}`
      : '',
    moved?.mark === 'up'
      ? `subió más que el resto, ${number(moved.before)} → ${number(moved.after)}`
      : '',
  ];
  return told.filter((part) => part !== '').join('; ');
}

/** «entre las cinco en 487 de 500 sorteos». */
export const stayWords = (stays: number, draws: number, first: number): string =>
  `entre las ${inLetters(first)} en ${number(stays)} de ${number(draws)} sorteos`;
