/** The methods that the site uses, in the order in which they lean on each other. */
import { comparison } from './methods/comparison';
import { completeMonths } from './methods/completeMonths';
import { intervals } from './methods/intervals';
import type { Method } from './methods/method';
import { order } from './methods/order';
import { peers } from './methods/peers';
import { proportions } from './methods/proportions';
import { protection } from './methods/protection';
import { severalAtOnce } from './methods/severalAtOnce';

export const METHODS: readonly Method[] = [
  comparison,
  intervals,
  severalAtOnce,
  order,
  peers,
  completeMonths,
  proportions,
  protection,
];
