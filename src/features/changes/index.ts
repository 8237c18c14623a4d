/** What other features may use of this one, without a screen. */
export { judgeTogether, nearMisses, testedIn } from './answers/changes';
export { tallyOf, type ColoniaAsked } from './answers/coloniaChanges';
export { askChanges, type AnsweredColoniaChanges } from './askChanges';
export { askChangesLine } from './askChangesLine';
export { askHeadline, type AnsweredHeadline } from './askHeadline';
export { coloniaMark, indicatorMark } from './changeMarks';
export {
  changeMarks,
  comparedMarks,
  familyMarks,
  hastyMarks,
  headlineMarks,
  nearMissMarks,
  pileMarks,
  tallyMarks,
} from './dataMarks';
export {
  alcaldiaSentences,
  coloniaSentences,
  comparedPeriods,
  pileSentences,
  uncomparedSentences,
} from './familySentences';
export type { IndicatorVerdict } from './indicatorVerdict';
export { headlineWords } from './words/es/headlineWords';
export { changesHeadline, familyNote, tallySentence } from './words/es/verdicts/changesVerdict';
