import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import type { ClusterFinding } from '$features/clusters/answers/finding';
import {
  clusterSentence,
  denominatorSentence,
  scanHeadline,
  zoneLine,
  zoneName,
  type ClusterSubject,
} from '$features/clusters/words/es/verdicts/clusterVerdict';
import { finding, nameOf, passing, zone } from '../../../features/clusters/answers/findings';
import { fragment, headline, sentence, type Kind, type VerdictCases } from '../caseTable';
import { periodOf } from '../../../lib/period/periodOf';

const SUBJECT: ClusterSubject = {
  enFrase: 'abuso sexual',
  periodo: periodOf('2021-2023'),
  unit: CARPETAS,
  colonias: 33,
  nameOf,
};

const said = (
  covers: readonly Kind[],
  found: ClusterFinding,
  other: ClusterFinding | null = null,
  depends = false,
  subject: ClusterSubject = SUBJECT,
) => [
  sentence('clusterSentence', covers, clusterSentence(found, subject)),
  headline('scanHeadline', covers, scanHeadline(found, subject)),
  sentence('denominatorSentence', [], denominatorSentence(found, other, !depends, nameOf)),
];

const centro = zone(['centro']);
const pair = zone(['juarez', 'tabacalera'], { cases: 1, expected: 0.2, relativeRisk: Infinity });
const many = zone(['centro', 'doctores', 'guerrero', 'juarez', 'tabacalera']);
const several = finding({ zones: [centro, pair] });

export const cases: VerdictCases = {
  doesNotApply: { provisional: 'sólo se buscan periodos completos' },
  rows: [
    ...said(['singular'], finding({ zones: [centro] })),
    ...said(['plural'], several),
    ...said([], finding({ zones: [many] })),
    ...said([], finding({ zones: [centro, zone(['guerrero'], { p: 0.2 })] })),
    ...said(['zero'], finding()),
    ...said(['zero'], finding({ tooFew: true, cases: 0, global: null })),
    ...said(['suppressed'], finding({ tooFew: true, areas: 6, cases: 80, global: null })),
    ...said(['suppressed'], finding({ tooFew: true, areas: 1, cases: 9, global: null })),
    ...said(['suppressed'], finding({ tooFew: true, areas: 0, cases: 0, global: null })),
    ...said(['noDenominator'], finding({ tooFew: true, peopled: 0, areas: 0, global: null })),
    ...said(['noDenominator'], finding({ tooFew: true, peopled: 6, areas: 6, global: null })),
    ...said(['noDenominator'], passing({ tooFew: true, peopled: 0, areas: 0, global: null })),
    ...said([], several, passing({ zones: [zone(['guerrero'])] }), true),
    ...said([], several, passing(), true),
    ...said([], finding(), passing({ zones: [centro] }), true),
    ...said([], several, passing({ zones: [centro] })),
    ...said([], finding(), passing()),
    ...said([], several, null, false, {
      ...SUBJECT,
      unit: WOMEN_VICTIMS,
      periodo: periodOf('2023'),
    }),
    fragment('zoneName', [], zoneName(many, nameOf)),
    fragment('zoneLine', ['plural'], zoneLine(centro, CARPETAS)),
    fragment('zoneLine', ['singular'], zoneLine(pair, CARPETAS)),
    fragment('zoneLine', [], zoneLine(zone(['centro'], { p: 0.0001 }), CARPETAS)),
  ],
};
