/** What other features may use of this one, without a screen. */
export { OTHER_SOURCES, printComparison } from './view';
