/** The methods of the site, under the question that each one helps to answer. */
import { alarms } from './methods/alarms';
import { comparison } from './methods/comparison';
import { completeMonths } from './methods/completeMonths';
import { exceedanceProbability } from './methods/exceedanceProbability';
import { intervals } from './methods/intervals';
import { lateReports } from './methods/lateReports';
import { levelChange } from './methods/levelChange';
import type { Method } from './methods/method';
import { monthlyBand } from './methods/monthlyBand';
import { order } from './methods/order';
import { peers } from './methods/peers';
import { piles } from './methods/piles';
import { priority } from './methods/priority';
import { proportions } from './methods/proportions';
import { protection } from './methods/protection';
import { reach } from './methods/reach';
import { severalAtOnce } from './methods/severalAtOnce';
import { smoothing } from './methods/smoothing';
import { standardisation } from './methods/standardisation';
import { topPlaces } from './methods/topPlaces';
import { trendOfFive } from './methods/trendOfFive';
import { pageWords } from './words/es/page';

const { questions } = pageWords;

export interface MethodGroup {
  /** The question, as a reader asks it. */
  readonly pregunta: string;
  readonly metodos: readonly Method[];
}

export const METHOD_GROUPS: readonly MethodGroup[] = [
  {
    pregunta: questions.changed,
    metodos: [comparison, piles, monthlyBand, levelChange, trendOfFive, alarms],
  },
  { pregunta: questions.complete, metodos: [completeMonths, lateReports] },
  { pregunta: questions.sureOfNumber, metodos: [intervals, proportions, standardisation] },
  { pregunta: questions.where, metodos: [smoothing, exceedanceProbability] },
  { pregunta: questions.sureOfOrder, metodos: [order, topPlaces, peers] },
  { pregunta: questions.whereFirst, metodos: [priority] },
  { pregunta: questions.askedOften, metodos: [severalAtOnce] },
  { pregunta: questions.helpFar, metodos: [reach] },
  { pregunta: questions.protects, metodos: [protection] },
];
