import type { Doubted, NewPlaceEffect } from '$features/help/answers/newPlace';
import {
  doubtSentence,
  gainersSentence,
  newPlaceHeadline,
  newPlaceSentence,
} from '$features/help/words/es/verdicts/newPlaceVerdict';
import { headline, sentence, type VerdictCases } from '../caseTable';
import { key } from '../../../coloniaKey';

const doubted = (low: number, count: number, high: number): Doubted => ({ low, count, high });

const effect = (before: Doubted, gained: Doubted, gainers: readonly string[]): NewPlaceEffect => ({
  women: 280_000,
  before,
  after: doubted(before.low + gained.low, before.count + gained.count, before.high + gained.high),
  gained,
  colonias: gainers.map((name) => ({
    clave: key(name),
    mujeres: 9000,
    before: 0,
    gained,
  })),
});

const NONE = doubted(0, 0, 0);
const same = effect(doubted(9000, 12_340, 15_000), NONE, []);
const one = effect(doubted(9000, 12_340, 15_000), doubted(4000, 8210, 9000), ['Morelos']);
const many = effect(NONE, doubted(4000, 8210, 9000), [
  'Atlampa',
  'Buenos Aires',
  'Centro',
  'Doctores',
  'Esperanza',
  'Guerrero',
]);
const few = effect(NONE, doubted(0, 20, 900), ['Morelos']);
const sure = effect(NONE, doubted(8200, 8210, 8220), ['Morelos']);
const nameOf = (clave: string) => clave;

export const cases: VerdictCases = {
  doesNotApply: {
    suppressed: 'cuenta mujeres del censo, no carpetas',
    provisional: 'no depende de ningún periodo',
    noDenominator: 'son cuentas, no tasas',
  },
  rows: [
    headline('newPlaceHeadline', ['zero'], newPlaceHeadline(same, 'Centro')),
    headline('newPlaceHeadline', ['plural'], newPlaceHeadline(one, 'Morelos')),
    headline('newPlaceHeadline', ['plural'], newPlaceHeadline(few, 'Morelos')),
    sentence('newPlaceSentence', ['zero'], newPlaceSentence(same)),
    sentence('newPlaceSentence', ['plural'], newPlaceSentence(one)),
    sentence('newPlaceSentence', ['zero'], newPlaceSentence(many)),
    sentence('newPlaceSentence', [], newPlaceSentence(few)),
    sentence('newPlaceSentence', [], newPlaceSentence(sure)),
    sentence('gainersSentence', ['zero'], gainersSentence(same, nameOf)),
    sentence('gainersSentence', ['singular'], gainersSentence(one, nameOf)),
    sentence('gainersSentence', ['plural'], gainersSentence(many, nameOf)),
    sentence('doubtSentence', [], doubtSentence()),
  ],
};
