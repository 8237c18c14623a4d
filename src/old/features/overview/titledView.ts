/** What the title of a page names of its view. */
import { contextOf, type ReleaseFacts } from '$old/lib/page/facts';
import { DEFAULT_DIVISOR, DEFAULT_MEASURE, printView, type View } from '$old/lib/view/view';

export interface TitledView extends Pick<View, 'indicador' | 'periodo'> {
  /** Name of the chosen one; null for all of them. */
  readonly colonia: string | null;
}

/** Null for the view that the page opens with: how it is measured has no part in its title. */
export function titledView(view: View, facts: ReleaseFacts): TitledView | null {
  const named = { ...view, medida: DEFAULT_MEASURE, divisor: DEFAULT_DIVISOR };
  if (printView(named, contextOf(facts)) === '') return null;
  const colonia = facts.colonias.find(({ clave }) => clave === view.colonia)?.nombre ?? null;
  return { indicador: view.indicador, periodo: view.periodo, colonia };
}
