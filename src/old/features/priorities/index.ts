/** What other features may use of this one, without a screen. */
export { evidenceOf, type EvidenceAsked } from './answers/evidence';
export { prioritise, type Priority } from './answers/prioritise';
export type { Robustness } from './answers/robustness';
export { sexualByDivisor } from './answers/sexualByDivisor';
export type { PriorityPeriods } from './ask';
export { priorityContext } from './context';
export { firstMarks } from './dataMarks';
export { pileCautions } from './pileCautions';
export {
  DEFAULT_PRESET,
  parsePriority,
  printPriority,
  printWeightParts,
  type PriorityContext,
  type PriorityNote,
  type PriorityView,
} from './view';
export { weightsOfParts, type WeightParts } from './weightParts';
export { writePriorityNote } from './words/es/addressNotes';
export { orderRefusalSentence } from './words/es/orderRefusal';
export { OWN_WEIGHTS, PRESET_NAMES, criterionWords } from './words/es/criterionWords';
export {
  movesHeadline,
  orderSentence,
  prioritySentence,
  writeOutOf100,
  writeWeight,
} from './words/es/verdicts/priorityVerdict';
export { sexualDivisorSentence } from './words/es/verdicts/sexualDivisorVerdict';
export { ORDER_CAUTION } from './words/es/page';
