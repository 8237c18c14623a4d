/** The agreements that an address of `/sesiones/` asks for: parsed from it and printed to it. */
import { STATE_CHOICES, type AgreementFilter } from './answers/filter';
import { echo } from '$lib/words/es/echo';
import type { Params } from '$lib/view/view';

/** What there is to ask for. */
export interface AgreementContext {
  readonly partners: readonly string[];
  readonly colonias: readonly { readonly clave: string; readonly slug: string }[];
}

/** @returns what can be shown of what was asked, and a note for each part that cannot */
export function parseAgreementFilter(
  params: Params,
  { partners, colonias }: AgreementContext,
): { readonly filter: AgreementFilter; readonly notas: readonly string[] } {
  const notas: string[] = [];
  const read = <Value>(name: string, what: string, find: (text: string) => Value | undefined) => {
    const asked = params.get(name) || null;
    if (asked === null) return null;
    const found = find(asked);
    if (found === undefined) {
      notas.push(
        `Ningún acuerdo tiene ${what} que pide la dirección (${echo(asked)}): no se filtra por eso.`,
      );
    }
    return found ?? null;
  };
  const filter: AgreementFilter = {
    partner: read('aliado', 'el aliado', (text) => partners.find((name) => name === text)),
    state: read('estado', 'el estado', (text) => STATE_CHOICES.find((state) => state === text)),
    colonia: read(
      'colonia',
      'la colonia',
      (text) => colonias.find(({ slug }) => slug === text)?.clave,
    ),
  };
  return { filter, notas };
}

/** The query of the filter, `?` included; nothing where all are shown. */
export function printAgreementFilter(
  { partner, state, colonia }: AgreementFilter,
  { colonias }: Pick<AgreementContext, 'colonias'>,
): string {
  const params = new URLSearchParams();
  const slug = colonias.find(({ clave }) => clave === colonia)?.slug;
  if (partner !== null) params.set('aliado', partner);
  if (state !== null) params.set('estado', state);
  if (slug !== undefined) params.set('colonia', slug);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
