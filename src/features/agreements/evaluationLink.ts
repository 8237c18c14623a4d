/** What an agreement of the Gabinete fills in of an evaluation. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { isIndicatorId, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { firstDayOf } from '$lib/period/firstDay';
import { DEFAULT_INDICATOR } from '$lib/view/view';

/** What an agreement says that can fill in an evaluation. */
export interface EvaluableAgreement {
  readonly id: string;
  /** As published: `AAAA`, `AAAA-MM`, `AAAA-MM-DD`; null where it was not. */
  readonly fecha: string | null;
  readonly colonias: readonly ColoniaKey[];
  readonly indicadores: readonly string[];
}

interface FilledIn {
  readonly acuerdo: string;
  readonly colonias: readonly ColoniaKey[];
  readonly indicador: IndicatorId;
  /** Left out where the agreement has no date. */
  readonly desde?: string;
}

/** What an agreement does not say of an evaluation: `shown` is the indicator in the place of its own. */
export type EvaluationLinkNote =
  | { readonly kind: 'acuerdo'; readonly asked: string }
  | { readonly kind: 'acuerdo_sin_colonias'; readonly id: string }
  | { readonly kind: 'acuerdo_sin_fecha'; readonly id: string }
  | { readonly kind: 'acuerdo_sin_dia'; readonly id: string; readonly fecha: string }
  | { readonly kind: 'acuerdo_sin_indicador'; readonly id: string; readonly shown: IndicatorId };

/** The agreement of that id; null, with a note, where there is none. */
export function agreementAsked<Other>(
  id: string | null,
  acuerdos: readonly EvaluableAgreement[],
  notas: (EvaluationLinkNote | Other)[],
): EvaluableAgreement | null {
  if (id === null) return null;
  const found = acuerdos.find((acuerdo) => acuerdo.id === id);
  if (found === undefined) notas.push({ kind: 'acuerdo', asked: id });
  return found ?? null;
}

/** What it says of an evaluation, with a note for all that it does not. */
export function filledFrom<Other>(
  { id, fecha, colonias, indicadores }: EvaluableAgreement,
  notas: (EvaluationLinkNote | Other)[],
): FilledIn {
  const date = fecha === null ? null : firstDayOf(fecha);
  const [indicador = DEFAULT_INDICATOR] = indicadores.filter(isIndicatorId);
  if (colonias.length === 0) {
    notas.push({ kind: 'acuerdo_sin_colonias', id });
  }
  if (date === null) {
    notas.push({ kind: 'acuerdo_sin_fecha', id });
  } else if (fecha !== null && fecha !== date) {
    notas.push({ kind: 'acuerdo_sin_dia', id, fecha });
  }
  if (indicadores.length === 0) {
    notas.push({ kind: 'acuerdo_sin_indicador', id, shown: indicador });
  }
  return { acuerdo: id, colonias, indicador, ...(date !== null && { desde: date }) };
}

/** Whether what is looked at is no longer where, or since when, the agreement says. */
export function departsFrom(
  { fecha, colonias }: EvaluableAgreement,
  asked: { readonly colonias: readonly ColoniaKey[]; readonly desde: string },
): boolean {
  const date = fecha === null ? null : firstDayOf(fecha);
  const elsewhere =
    colonias.length > 0 &&
    (colonias.length !== asked.colonias.length ||
      colonias.some((clave) => !asked.colonias.includes(clave)));
  return elsewhere || (date !== null && date !== asked.desde);
}

/** The address that fills the page in from an agreement. */
export function printAgreementEvaluation(id: string): string {
  return `?${new URLSearchParams({ acuerdo: id }).toString()}`;
}
