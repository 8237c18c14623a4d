/** No row is lost: what was read is what was counted and what was set aside, reason by reason. */
import { EtlError } from '../errors';
import type { Fate } from '../classify/classifyRows';

/** @throws EtlError when they are not the same. */
export function checkBalance(
  source: string,
  read: number,
  counted: number,
  aside: readonly Fate[],
): void {
  const setAside = aside.reduce((sum, { rows }) => sum + rows, 0);
  if (read === counted + setAside) return;
  throw new EtlError(
    `De ${source} se leyeron ${read} filas; se contaron ${counted} y se apartaron ${setAside}: faltan o sobran ${Math.abs(read - counted - setAside)}.`,
    'Es un error del programa: no se publica nada. Guarda el archivo y avisa.',
  );
}
