/** What other features may use of this one, without a screen. */
export { judgeTogether, testedIn } from './answers/changes';
export { tallyOf } from './answers/coloniaChanges';
export { askChanges, type AnsweredColoniaChanges } from './askChanges';
export { askChangesLine } from './askChangesLine';
export { askHeadline, type AnsweredHeadline } from './askHeadline';
export { coloniaMark, indicatorMark } from './changeMarks';
export { hastyMarks, headlineMarks, pileMarks } from './dataMarks';
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
