/** What the first screen says of one view: of all colonias, or of the chosen one. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { DataMarks, MarkedText } from '$old/lib/export/dataMarks';
import { levelMarks, rankedMarks } from '$old/lib/export/rankingMarks';
import type { FigureLink } from '$old/lib/figures/frame/figureLink';
import type { MonthsByIndicator, OtherCount } from '$old/lib/page/months';
import type { View } from '$old/lib/view/view';
import { unpublishedByColonia } from '$old/lib/words/es/verdicts/coloniaVerdict';
import { rankingTold, type RankingTold } from './rankingTold';
import type { Panorama } from './read';
import { coloniaNumbers, toPage } from './words/es/headline';
import { coloniaHeadline } from './words/es/verdicts/verdictHeadline';

export interface HeadlineTold {
  readonly finding: string;
  readonly marks: DataMarks;
  readonly numbers: MarkedText | null;
  /** The way to the page of the chosen colonia. */
  readonly page: FigureLink | null;
}

/**
 * @param colonia the chosen one
 * @param known what is told of all of them, where that is known already
 */
export function headlineOf(
  { view, preference, ranking }: Panorama,
  colonia: ColoniaKey | null,
  hrefOf: (clave: ColoniaKey) => string,
  known?: RankingTold | null,
): HeadlineTold {
  const { nombre, enFrase } = indicatorOf(view.indicador);
  const nothing = { marks: {}, numbers: null, page: null };
  if (ranking === null) return { ...nothing, finding: unpublishedByColonia(nombre) };
  const { map } = known ?? rankingTold(view, preference, ranking);
  const chosen = ranking.colonias.find(({ clave }) => clave === colonia);
  if (chosen === undefined || !isOfRates(view)) {
    return { ...nothing, finding: map.finding, marks: { ...map.about, ...map.answer } };
  }
  const text = coloniaNumbers(chosen, ranking, view.periodo);
  return {
    finding: coloniaHeadline(chosen, ranking, enFrase),
    marks: { ...map.about, ...rankedMarks(chosen, ranking) },
    numbers:
      text === null ? null : { text, data: { ...map.about, ...levelMarks(chosen, ranking) } },
    page: { name: toPage(chosen.nombre), href: hrefOf(chosen.clave) },
  };
}

/** Where the verdict is what is shown, or beside it. */
const isOfRates = ({ medida }: View): boolean => medida === 'veredicto' || medida === 'tasa';

/** The register that counts the whole alcaldía to the latest month; null where no other does. */
export function newestWhole(months: MonthsByIndicator, { indicador }: View): OtherCount | null {
  const others = months.get(indicador)?.others ?? [];
  return others.reduce<OtherCount | null>(
    (newest, other) => (newest === null || other.complete > newest.complete ? other : newest),
    null,
  );
}
