/** What other features may use of this one, without a screen. */
export { printComparison } from './view';
