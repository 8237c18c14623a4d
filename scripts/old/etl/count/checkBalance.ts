import { EtlError } from '../io/errors';

/**
 * Rows in = rows counted + rows set aside, or there is no release.
 * @throws EtlError with both sides of the sum that does not hold.
 */
export function checkBalance(
  fuente: string,
  read: number,
  counted: number,
  setAside: ReadonlyMap<string, number>,
): void {
  const aside = [...setAside.values()].reduce((sum, rows) => sum + rows, 0);
  if (read === counted + aside) return;
  throw new EtlError(
    `${fuente}: se leyeron ${read} filas, pero se contaron ${counted} y se apartaron ${aside}: ` +
      `hay ${Math.abs(read - counted - aside)} ${read > counted + aside ? 'sin destino' : 'de más'}.`,
    'Es un error del programa: ninguna fila puede perderse. Repórtalo con el archivo de entrada.',
  );
}
