/** Sixteen invented alcaldías, as they are compared. */
import { comparePeers, type PeerComparison } from '$features/peers/answers/peers';
import { sixteen } from '../../../answers/alcaldias';

export const LEVEL = [98, 100, 102, 99, 101];
/** So far apart that the limits are widened; those given first come on top. */
export const spread = (...first: readonly number[]) => [
  ...first,
  ...Array.from({ length: 16 - first.length }, (_, index) => (index % 2 === 0 ? 1200 : 800)),
];

/** @throws Error where they cannot be */
export function compared(counts: readonly number[]): PeerComparison {
  const found = comparePeers(sixteen(counts));
  if (found === null) throw new Error('Los casos de la prueba no se pueden comparar.');
  return found;
}
