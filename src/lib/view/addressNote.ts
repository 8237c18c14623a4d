/** What of an address could not be followed. What it said, `asked`, is of who wrote the link. */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';

interface PeriodNote {
  readonly kind: 'periodo';
  readonly asked: string;
  readonly shown: string;
}

export type AddressNote =
  | { readonly kind: 'interno' }
  | { readonly kind: 'publicacion'; readonly asked: string; readonly here: string }
  | { readonly kind: 'indicador'; readonly asked: string; readonly shown: IndicatorId }
  | (PeriodNote & { readonly why: 'no_es' | 'incompleto' | 'sin_datos' })
  | (PeriodNote & { readonly why: 'solo_trienios'; readonly indicador: IndicatorId })
  | { readonly kind: 'medida'; readonly asked: string; readonly known: readonly string[] }
  | { readonly kind: 'colonia'; readonly asked: string };
