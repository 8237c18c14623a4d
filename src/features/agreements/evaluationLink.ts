/** What an agreement of the Gabinete fills in of an evaluation. */
import { indicatorOf, isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { firstDayOf } from '$lib/period/firstDay';
import { echo } from '$lib/words/es/echo';
import { DEFAULT_INDICATOR } from '$lib/view/view';

/** What an agreement says that can fill in an evaluation. */
export interface EvaluableAgreement {
  readonly id: string;
  /** As published: `AAAA`, `AAAA-MM`, `AAAA-MM-DD`; null where it was not. */
  readonly fecha: string | null;
  /** Slugs. */
  readonly colonias: readonly string[];
  readonly indicadores: readonly string[];
}

interface FilledIn {
  readonly acuerdo: string;
  readonly colonias: readonly string[];
  readonly indicador: IndicatorId;
  /** Left out where the agreement has no date. */
  readonly desde?: string;
}

/** The agreement of that id; null, with a note, where there is none. */
export function agreementAsked(
  id: string | null,
  acuerdos: readonly EvaluableAgreement[],
  notas: string[],
): EvaluableAgreement | null {
  if (id === null) return null;
  const found = acuerdos.find((acuerdo) => acuerdo.id === id);
  if (found === undefined) notas.push(`No hay un acuerdo ${echo(id)} en esta publicación.`);
  return found ?? null;
}

/** What it says of an evaluation, with a note for all that it does not. */
export function filledFrom(
  { id, fecha, colonias, indicadores }: EvaluableAgreement,
  notas: string[],
): FilledIn {
  const date = fecha === null ? null : firstDayOf(fecha);
  const [indicador = DEFAULT_INDICATOR] = indicadores.filter(isIndicatorId);
  if (colonias.length === 0) {
    notas.push(`El acuerdo ${id} no dice en qué colonias: elígelas para evaluarlo.`);
  }
  if (date === null) {
    notas.push(`El acuerdo ${id} no tiene fecha publicada: elige desde cuándo mirar.`);
  } else if (fecha !== date) {
    notas.push(`Del acuerdo ${id} sólo se sabe «${fecha}»: se mira desde el primer día posible.`);
  }
  if (indicadores.length === 0) {
    notas.push(
      `El acuerdo ${id} no dice qué indicador busca mover: se muestra ${indicatorOf(indicador).enFrase}.`,
    );
  }
  return { acuerdo: id, colonias, indicador, ...(date !== null && { desde: date }) };
}

/** Whether what is looked at is no longer where, or since when, the agreement says. */
export function departsFrom(
  { fecha, colonias }: EvaluableAgreement,
  asked: { readonly colonias: readonly string[]; readonly desde: string },
): boolean {
  const date = fecha === null ? null : firstDayOf(fecha);
  const elsewhere =
    colonias.length > 0 &&
    (colonias.length !== asked.colonias.length ||
      colonias.some((slug) => !asked.colonias.includes(slug)));
  return elsewhere || (date !== null && date !== asked.desde);
}

/** The address that fills the page in from an agreement. */
export function printAgreementEvaluation(id: string): string {
  return `?${new URLSearchParams({ acuerdo: id }).toString()}`;
}
