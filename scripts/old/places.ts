/** Makes the catalogues of places from official lists: `npm run lugares -- hospitales | referencias | servicios | violeta`. */
import { EtlError, messageOf } from './etl/io/errors';
import { hospitals } from './places/hospitals';
import { landmarks } from './places/landmarks';
import { services } from './places/services';
import { violetPoints } from './places/violetPoints';

const ORDERS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  hospitales: hospitals,
  referencias: landmarks,
  servicios: services,
  violeta: violetPoints,
};

try {
  const [name = '', ...args] = process.argv.slice(2);
  const order = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
  if (order === undefined) {
    throw new EtlError(
      `La orden «${name}» no existe.`,
      `Las órdenes de npm run lugares son ${Object.keys(ORDERS).join(', ')}.`,
    );
  }
  await order(args);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
