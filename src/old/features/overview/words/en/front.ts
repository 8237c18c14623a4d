/** The first page in English. */
import type { Ranking } from '$old/lib/answers/ranking';
import { writeMonth } from '$old/lib/words/en/dates';
import { SITE_NAME } from '$old/lib/words/es/siteName';
import type { FrontWords } from '../frontWords';

const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const small = (count: number): string => SMALL[count] ?? String(count);

const neighbourhoods = (count: number): string =>
  `${small(count)} ${count === 1 ? 'neighbourhood' : 'neighbourhoods'}`;

const DEPENDS = 'that depends on whom one counts';

function headline(ranking: Ranking, indicator: string): string {
  const { encima, debajo, igual, depende } = ranking.standings;
  if (encima + debajo + igual + depende === 0) return 'The neighbourhoods cannot be compared';
  const isOfReports = ranking.counts.fuente === 'fgj_carpetas';
  const what = isOfReports ? indicator : `women victims of ${indicator}`;
  const [verb, done] = isOfReports ? ['is', 'reported'] : ['are', 'known'];
  const side = encima > 0 ? 'encima' : 'debajo';
  const count = ranking.standings[side];
  if (count === 0) {
    const none = `In no neighbourhood ${verb} more ${what} ${done} than in the rest, beyond chance`;
    return depende === 0 ? none : `${none}; in ${others(depende)} ${DEPENDS}`;
  }
  const more = side === 'encima' ? 'more' : isOfReports ? 'less' : 'fewer';
  return `In ${neighbourhoods(count)} ${more} ${what} ${verb} ${done} than in the rest${doubt(ranking, side)}`;
}

const others = (count: number): string => (count === 1 ? 'another' : `${small(count)} others`);

function doubt({ colonias, judgedBy, standings }: Ranking, side: 'encima' | 'debajo'): string {
  if (judgedBy === 'ambos') {
    return standings.depende === 0 ? '' : `; in ${others(standings.depende)} ${DEPENDS}`;
  }
  const claimed = colonias.filter(({ verdict }) => verdict === side);
  const doubted = claimed.filter(({ depends }) => depends).length;
  if (doubted === 0) return '';
  if (claimed.length === 1) return `, but ${DEPENDS}`;
  return `; in ${doubted === claimed.length ? 'all of them' : `${small(doubted)} of them`} ${DEPENDS}`;
}

export const englishFront: FrontWords = {
  title: (place) => `${SITE_NAME} · ${place}, Mexico City`,
  help: {
    link: 'Get help',
    detail: 'Telephone numbers and places near you. It does not ask who you are.',
  },
  indicator: { violencia_familiar: 'family violence' },
  headline,
  inSpanish: 'In Spanish:',
  age: {
    complete: (month) => `Data complete up to ${month}`,
    byColonia: (month) => `Data complete by neighbourhood up to ${month}`,
    whole: (month) => `; for the whole borough, up to ${month}`,
  },
  month: writeMonth,
  meaning: {
    title: 'What it means',
    said: [
      'A neighbourhood here is a colonia. What is counted are investigation files: what was reported, not all the violence that happens.',
      'More reports may mean more violence, or more trust to report it. This does not tell which places are safe.',
      '“Than in the rest” is told only where chance does not explain the difference. In some neighbourhoods many more people come by day than live there: counting them, the answer can change.',
    ],
  },
  rest: { before: 'Map, data and method:', link: 'the whole site, in Spanish' },
};
