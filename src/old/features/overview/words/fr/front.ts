/** The first page in French. */
import type { Ranking } from '$old/lib/answers/ranking';
import { writeMonth } from '$old/lib/words/fr/dates';
import { SITE_NAME } from '$old/lib/words/es/siteName';
import type { FrontWords } from '../frontWords';

const SMALL = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

const small = (count: number): string => SMALL[count] ?? String(count);

const quartiers = (count: number): string =>
  `${small(count)} ${count === 1 ? 'quartier' : 'quartiers'}`;

const DEPENDS = 'cela dépend de qui l’on compte';

function headline(ranking: Ranking, indicator: string): string {
  const { encima, debajo, igual, depende } = ranking.standings;
  if (encima + debajo + igual + depende === 0) return 'Les quartiers ne peuvent pas être comparés';
  const isOfReports = ranking.counts.fuente === 'fgj_carpetas';
  const what = isOfReports ? `de ${indicator}` : `de femmes victimes de ${indicator}`;
  const verb = isOfReports ? 'on signale' : 'on connaît';
  const side = encima > 0 ? 'encima' : 'debajo';
  const count = ranking.standings[side];
  if (count === 0) {
    const none = `Dans aucun quartier ${verb.replace('on ', 'on ne ')} plus ${what} que dans les autres, au-delà du hasard`;
    return depende === 0 ? none : `${none}\u00a0; dans ${others(depende)}, ${DEPENDS}`;
  }
  const more = side === 'encima' ? 'plus' : 'moins';
  return `Dans ${quartiers(count)}, ${verb} ${more} ${what} que dans les autres${doubt(ranking, side)}`;
}

const others = (count: number): string => (count === 1 ? 'un autre' : `${small(count)} autres`);

function doubt({ colonias, judgedBy, standings }: Ranking, side: 'encima' | 'debajo'): string {
  if (judgedBy === 'ambos') {
    return standings.depende === 0 ? '' : `\u00a0; dans ${others(standings.depende)}, ${DEPENDS}`;
  }
  const claimed = colonias.filter(({ verdict }) => verdict === side);
  const doubted = claimed.filter(({ depends }) => depends).length;
  if (doubted === 0) return '';
  if (claimed.length === 1) return `, mais ${DEPENDS}`;
  const which = doubted === claimed.length ? 'dans tous' : `dans ${small(doubted)} d’entre eux`;
  return `\u00a0; ${which}, ${DEPENDS}`;
}

export const frenchFront: FrontWords = {
  title: (place) => `${SITE_NAME} · ${place}, Mexico`,
  help: {
    link: 'Trouver de l’aide',
    detail: 'Des numéros et des lieux près de vous. On ne vous demande pas qui vous êtes.',
  },
  indicator: { violencia_familiar: 'violence familiale' },
  headline,
  inSpanish: 'En espagnol\u00a0:',
  age: {
    complete: (month) => `Données complètes jusqu’à ${month}`,
    byColonia: (month) => `Données par quartier complètes jusqu’à ${month}`,
    whole: (month) => `\u00a0; pour tout l’arrondissement, jusqu’à ${month}`,
  },
  month: writeMonth,
  meaning: {
    title: 'Ce que cela veut dire',
    said: [
      'Un quartier est ici une colonia. On compte des dossiers d’enquête\u00a0: ce qui a été signalé, pas toute la violence qui existe.',
      'Plus de signalements peut vouloir dire plus de violence, ou plus de confiance pour la signaler. Cela ne dit pas quels lieux sont sûrs.',
      '«\u00a0Que dans les autres\u00a0» n’est dit que si le hasard n’explique pas la différence. Dans certains quartiers il vient de jour bien plus de personnes qu’il n’en habite\u00a0: si on les compte, la réponse peut changer.',
    ],
  },
  rest: { before: 'Carte, données et méthode\u00a0:', link: 'tout le site, en espagnol' },
};
