/** What other features may use of this one, without a screen. */
export { evidenceOf, type EvidenceAsked } from './answers/evidence';
export { prioritise, type Priority } from './answers/prioritise';
export type { Robustness } from './answers/robustness';
export { priorityContext } from './context';
export { firstMarks, movesMarks } from './dataMarks';
export { parseFrozen } from './frozenScenario';
export {
  DEFAULT_PRESET,
  parsePriority,
  presetView,
  printPriority,
  printWeightParts,
  type PriorityContext,
  type PriorityView,
} from './view';
export { weightsOfParts, type WeightParts } from './weightParts';
export { OWN_WEIGHTS, PRESET_NAMES, criterionWords } from './words/es/criterionWords';
export {
  movesHeadline,
  orderSentence,
  prioritySentence,
  writeOutOf100,
  writeWeight,
} from './words/es/verdicts/priorityVerdict';
