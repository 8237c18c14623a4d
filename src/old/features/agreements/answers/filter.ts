/** Which agreements a reader asks for, and what there is to ask for. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Agreement, AgreementState } from './agreement';
import { standingOf } from './standing';

/** A state of the source, or overdue on the reader's day. */
export type StateChoice = AgreementState | 'vencido';

/** Null asks for all. */
export interface AgreementFilter {
  readonly partner: string | null;
  readonly state: StateChoice | null;
  readonly colonia: ColoniaKey | null;
}

export const NO_FILTER: AgreementFilter = { partner: null, state: null, colonia: null };

export const STATE_CHOICES: readonly StateChoice[] = [
  'vencido',
  'anunciado',
  'en_curso',
  'cumplido',
  'sin_dato',
];

export function filterAgreements(
  agreements: readonly Agreement[],
  { partner, state, colonia }: AgreementFilter,
  today: string,
): readonly Agreement[] {
  return agreements.filter(
    (agreement) =>
      (partner === null || agreement.partners.includes(partner)) &&
      (colonia === null || agreement.colonias.includes(colonia)) &&
      (state === null ||
        (state === 'vencido'
          ? standingOf(agreement, today) === 'overdue'
          : agreement.state === state)),
  );
}

/** Those of one colonia. */
export function ofColonia(
  agreements: readonly Agreement[],
  clave: ColoniaKey,
): readonly Agreement[] {
  return agreements.filter(({ colonias }) => colonias.includes(clave));
}

/** Those that mean to move one indicator. */
export function ofIndicator(agreements: readonly Agreement[], id: string): readonly Agreement[] {
  return agreements.filter(({ indicators }) => indicators.some((each) => each === id));
}

/** Everyone named as a partner, in alphabetical order. */
export function partnersOf(agreements: readonly Agreement[]): readonly string[] {
  const names = new Set(agreements.flatMap(({ partners }) => partners));
  return [...names].sort((a, b) => a.localeCompare(b, 'es'));
}
