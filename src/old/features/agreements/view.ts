/** The agreements that an address of `/sesiones/` asks for: parsed from it and printed to it. */
import type { LinkNote } from '$old/lib/view/addressNote';
import type { ColoniaAddresses } from '$old/lib/view/coloniaAddresses';
import { releaseNotes } from '$old/lib/view/releaseNote';
import { STATE_CHOICES, type AgreementFilter } from './answers/filter';
import type { Params } from '$old/lib/view/view';

/** What there is to ask for. */
export interface AgreementContext {
  readonly partners: readonly string[];
  /** Those that some agreement names. */
  readonly colonias: ColoniaAddresses;
  readonly publicacion: string;
}

/** What of an address no agreement has. */
interface LackingNote {
  readonly kind: 'aliado' | 'estado' | 'colonia';
  readonly asked: string;
}

export type FilterNote = LinkNote | LackingNote;

/** @returns what can be shown of what was asked, and a note for each part that cannot */
export function parseAgreementFilter(
  params: Params,
  { partners, colonias, publicacion }: AgreementContext,
): { readonly filter: AgreementFilter; readonly notas: readonly FilterNote[] } {
  const notas: FilterNote[] = [...releaseNotes(params, publicacion, 'acuerdos')];
  const read = <Value>(kind: LackingNote['kind'], find: (text: string) => Value | undefined) => {
    const asked = params.get(kind) || null;
    if (asked === null) return null;
    const found = find(asked);
    if (found === undefined) {
      notas.push({ kind, asked });
    }
    return found ?? null;
  };
  const filter: AgreementFilter = {
    partner: read('aliado', (text) => partners.find((name) => name === text)),
    state: read('estado', (text) => STATE_CHOICES.find((state) => state === text)),
    colonia: read('colonia', (text) => colonias.read(text) ?? undefined),
  };
  return { filter, notas };
}

/** The query of the filter, `?` included; nothing where all are shown. */
export function printAgreementFilter(
  { partner, state, colonia }: AgreementFilter,
  { colonias }: Pick<AgreementContext, 'colonias'>,
): string {
  const params = new URLSearchParams();
  if (partner !== null) params.set('aliado', partner);
  if (state !== null) params.set('estado', state);
  if (colonia !== null) params.set('colonia', colonias.write(colonia));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** The same, and the release: agreements are added and kept from one to the next. */
export function printAgreementPermalink(
  filter: AgreementFilter,
  context: Pick<AgreementContext, 'colonias' | 'publicacion'>,
): string {
  const params = new URLSearchParams(printAgreementFilter(filter, context));
  params.set('publicacion', context.publicacion);
  return `?${params.toString()}`;
}
