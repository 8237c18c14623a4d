/** What other features may use of this one, without a screen. */
export type { EvaluationAnswer } from './ask';
export { askBase, evaluationContext, type EvaluationBase } from './base';
export { detectableMarks, evaluationMarks } from './dataMarks';
export {
  parseEvaluation,
  printEvaluation,
  sameEvaluation,
  type EvaluationContext,
  type EvaluationNote,
  type EvaluationView,
} from './view';
export { writeEvaluationNote } from './words/es/addressNotes';
export { refusalSentence } from './words/es/verdicts/evaluationRefusal';
export { detectableSentence, evaluationSentence } from './words/es/verdicts/evaluationVerdict';
export type { EvaluationSubject } from './words/es/verdicts/evaluationWords';
