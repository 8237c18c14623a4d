/** What other features may use of this one, without a screen. */
export type { EvaluationAnswer } from './ask';
export { askBase, evaluationContext, type EvaluationBase } from './base';
export { detectableMarks, evaluationMarks } from './dataMarks';
export {
  parseEvaluation,
  printEvaluation,
  sameEvaluation,
  type EvaluationContext,
  type EvaluationView,
} from './view';
export { refusalSentence } from './words/es/verdicts/evaluationRefusal';
export { detectableSentence, evaluationSentence } from './words/es/verdicts/evaluationVerdict';
export type { EvaluationSubject } from './words/es/verdicts/evaluationWords';
