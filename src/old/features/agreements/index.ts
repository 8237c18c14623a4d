/** What other features may use of this one, without a screen. */
export type { Agreement } from './answers/agreement';
export { ofColonia, ofIndicator, partnersOf } from './answers/filter';
export { countStandings, stillOwed } from './answers/standing';
export { agreementItemWords } from './words/es/agreementItem';
export { sessionPageWords } from './words/es/sessionPage';
export {
  agreementSentence,
  registerSentence,
  sessionSentence,
} from './words/es/verdicts/agreementVerdict';
