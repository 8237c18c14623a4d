/** Puntos Violeta are of one cabinet: of another alcaldía's site they are no part. */
import type { Edition } from '$old/lib/contract/edition';

/** @param cabinet of the alcaldía that is shown; null where those of the release are of another */
export const ofEdition = <Row extends { readonly grupo: string }>(
  rows: readonly Row[],
  cabinet: Edition['cabinet'],
): readonly Row[] =>
  cabinet === null ? rows.filter(({ grupo }) => grupo !== 'punto_violeta') : rows;
