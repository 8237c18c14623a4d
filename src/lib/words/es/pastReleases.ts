/** What is said of a release before this one, where an address names it. */
import type { WithdrawalReason } from '$lib/contract/catalogs/pastReleases';

const WITHDRAWN: Readonly<Record<WithdrawalReason, string>> = {
  celdas: 'sola o junto con otras deja deducir cuentas que se protegen',
  ceros: 'decía cero donde no se sabía',
};

/** As it follows «no se muestra:». */
export const whyWithdrawn = (porque: WithdrawalReason): string => WITHDRAWN[porque];

/** @param here id of the release that is shown in its stead */
export const withdrawnRelease = (asked: string, porque: WithdrawalReason, here: string): string =>
  `El enlace se hizo con la publicación «${asked}», que está retirada y no se muestra: ${WITHDRAWN[porque]}. Lo que sigue es con «${here}».`;

/** Beside what another page says of the release of its link. */
export const isWithdrawn = (asked: string, porque: WithdrawalReason): string =>
  `La publicación «${asked}» está retirada y no se muestra: ${WITHDRAWN[porque]}.`;

export const bringingRelease = (asked: string): string => `Trayendo la publicación «${asked}»…`;

/** @param today id of the newest */
export const pastShown = (asked: string, today: string): string =>
  `Lo que sigue es con la publicación «${asked}», la del enlace. La de hoy es «${today}».`;

export const pastNotBrought = (asked: string, here: string): string =>
  `No se pudo traer la publicación «${asked}», la del enlace: vuelve a abrirlo cuando haya conexión. Lo que sigue es con «${here}».`;
