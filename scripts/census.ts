/** Counts a census anew into the catalogues: `npm run censo -- colonias | puntos | ambiente`. */
import { ambient } from './census/ambient';
import { populationPoints } from './census/populationPoints';
import { recount } from './census/recount';
import { EtlError, messageOf } from './etl/io/errors';

const ORDERS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  colonias: recount,
  puntos: populationPoints,
  ambiente: ambient,
};

try {
  const [name = '', ...args] = process.argv.slice(2);
  const order = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
  if (order === undefined) {
    throw new EtlError(
      `La orden «${name}» no existe.`,
      `Las órdenes de npm run censo son ${Object.keys(ORDERS).join(', ')}.`,
    );
  }
  await order(args);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
