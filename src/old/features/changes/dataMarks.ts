/** What marks a change bears, and what those of many asked at once. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { type Change } from '$old/lib/answers/change';
import type { Pile } from '$old/lib/answers/pile';
import { heldShare, type RegisterDoubt } from '$old/lib/answers/registers';
import { testedIn, type ChangeFamily, type JudgedChange } from './answers/changes';
import type { Tally } from './answers/coloniaChanges';
import type { Hasty } from './answers/hasty';
import type { Headline } from './answers/headline';
import type { DataMarks } from '$old/lib/export/dataMarks';
import { windowMark } from '$old/lib/export/periodMark';
import { changeVerdictMark } from '$old/lib/export/verdictMark';

/** Both counts, its size, its interval, its p and its verdict. */
export function changeMarks(change: Change | JudgedChange): DataMarks {
  const { before, after } = change;
  return {
    verdict: changeVerdictMark(change),
    before: before.n,
    after: after.n,
    ...(change.verdict === 'sin_respuesta'
      ? {}
      : {
          ratio: change.ratio,
          low: change.interval.lower,
          high: change.interval.upper,
          p: change.p,
        }),
    ...('adjustedP' in change
      ? {
          'p-adjusted': change.adjustedP,
          dispersion: change.irregular.inflation,
          fall: change.seen?.fall ?? undefined,
          rise: change.seen?.rise ?? undefined,
        }
      : {}),
  };
}

/** Its two periods. */
function comparedMarks({ before, after }: Pick<Change, 'before' | 'after'>): DataMarks {
  return { period: windowMark(after.window), 'period-before': windowMark(before.window) };
}

/** Of a change that depends on the cases of one point: whose, and what becomes of it without them. */
export function pileMarks(pile: Pile, change: Change): DataMarks {
  return {
    place: pile.clave,
    indicator: [pile.indicador, ...pile.of],
    class: pile.effect,
    verdict: changeVerdictMark(change),
    ...comparedMarks(change),
  };
}

/** What both registers count of the crimes of an indicator, where it keeps a change from being told. */
export function doubtMarks(indicador: string, doubt: RegisterDoubt): DataMarks {
  const { why, windows, before, after } = doubt;
  return {
    indicator: indicador,
    unit: CARPETAS.fuente,
    class: 'dos_registros',
    period: [windows.before, windows.after].map(windowMark),
    ...(why === 'cobertura'
      ? { share: [before, after].map(heldShare) }
      : { n: [before.own, after.own], 'n-others': [before.other, after.other] }),
  };
}

/** What names a subject among others. */
export type SubjectMarks = { readonly indicator: string; readonly place?: string };

/** How many were compared, and those beyond chance one by one, strongest first. */
function familyMarks<Subject>(
  family: ChangeFamily<Subject>,
  of: (subject: Subject) => SubjectMarks,
): DataMarks {
  const tested = testedIn(family);
  return {
    of: tested,
    beyond: family.beyond.length,
    within: family.within.length,
    without: family.unanswered.length,
    ...(family.beyond.length === 0
      ? { verdict: tested === 0 ? 'none' : 'chance' }
      : listMarks(family.beyond, of)),
  };
}

/** The whole headline: its periods, and what it names. */
export function headlineMarks({ windows, family }: Headline, alcaldia: string): DataMarks {
  return {
    place: alcaldia,
    unit: CARPETAS.fuente,
    period: windowMark(windows.after),
    'period-before': windowMark(windows.before),
    ...familyMarks(family, (indicator) => ({ indicator })),
  };
}

function listMarks<Subject>(
  judged: readonly { readonly subject: Subject; readonly change: JudgedChange }[],
  of: (subject: Subject) => SubjectMarks,
): DataMarks {
  const subjects = judged.map(({ subject }) => of(subject));
  const places = subjects.flatMap(({ place }) => place ?? []);
  return {
    indicator: subjects.map(({ indicator }) => indicator),
    place: places.length === 0 ? undefined : places,
    verdict: judged.map(({ change }) => changeVerdictMark(change)),
    before: judged.map(({ change }) => change.before.n),
    after: judged.map(({ change }) => change.after.n),
    ratio: judged.map(({ change }) => change.ratio),
  };
}

/**
 * Of the comparison that is too hasty: what it comes to, what it would have given (`ratio-naive`), and how much
 * of it late reports explain (`share`). Of each two intervals, the one that decides and that of Poisson's chance.
 */
export function hastyMarks({ pair, corrected }: Hasty): DataMarks {
  return {
    period: windowMark(pair.after),
    'period-before': windowMark(pair.before),
    indicator: corrected.map(({ indicador }) => indicador),
    ratio: corrected.map(({ change }) => change.ratio),
    'ratio-naive': corrected.map(({ naive }) => naive.ratio),
    share: corrected.map(({ naive, change }) => Math.abs(change.ratio - naive.ratio)),
    low: corrected.flatMap(({ change, byPoisson }) =>
      [change, byPoisson].map(({ interval }) => interval.lower),
    ),
    high: corrected.flatMap(({ change, byPoisson }) =>
      [change, byPoisson].map(({ interval }) => interval.upper),
    ),
    verdict: corrected.map(({ change }) => changeVerdictMark(change)),
  };
}

/** How the colonias of one indicator fell out; without an answer: not published, without a case, not borne out. */
export function tallyMarks(tally: Tally): DataMarks {
  return {
    indicator: tally.indicador,
    of: tally.colonias,
    beyond: tally.beyond,
    within: tally.within,
    without: [tally.unpublished, tally.without, tally.parted],
  };
}
