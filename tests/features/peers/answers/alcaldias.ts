/** Invented alcaldías for the tests of the comparison. */
import type { PeerCount } from '$features/peers/answers/peers';

export const alcaldia = (clave: string, n: number, mujeres: number): PeerCount => ({
  clave,
  nombre: `A${clave}`,
  mujeres,
  n,
});

/** Sixteen of the same size, with these counts; the last count stands for those not given. */
export function sixteen(counts: readonly number[], mujeres = 200_000): readonly PeerCount[] {
  return Array.from({ length: 16 }, (_, index) =>
    alcaldia(String(index + 1), counts[index] ?? counts.at(-1) ?? 0, mujeres),
  );
}
