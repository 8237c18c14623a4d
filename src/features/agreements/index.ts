/** What other features may use of this one, without a screen. */
export type { Agreement } from './answers/agreement';
export { ofColonia, ofIndicator, partnersOf } from './answers/filter';
export { countStandings, stillOwed } from './answers/standing';
export { agreementMarks, standingMarks } from './dataMarks';
export {
  agreementAsked,
  departsFrom,
  filledFrom,
  printAgreementEvaluation,
  type EvaluableAgreement,
  type EvaluationLinkNote,
} from './evaluationLink';
export { agreements, type Agreement as AgreementRow } from './queries/agreements';
export { agreementItemWords } from './words/es/agreementItem';
export { KIND_NAMES, STATE_NAMES } from './words/es/agreementWords';
export { writeEvaluationLinkNote } from './words/es/evaluationLink';
export { sessionPageWords } from './words/es/sessionPage';
export {
  agreementSentence,
  registerSentence,
  sessionSentence,
} from './words/es/verdicts/agreementVerdict';
