/** What other features may use of this one, without a screen. */
export { dailyInflow } from './answers/dailyInflow';
export { printComparison } from './view';
