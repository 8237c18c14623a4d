/** What of an address could not be followed. What it said, `asked`, is of who wrote the link. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { Period } from '../period/period';

interface PeriodNote {
  readonly kind: 'periodo';
  readonly shown: Period;
}

interface KnownPeriodNote extends PeriodNote {
  readonly asked: Period;
}

export type AddressNote =
  | {
      readonly kind: 'publicacion';
      readonly asked: string;
      readonly here: string;
      readonly differs: 'cifras' | 'orden' | 'acuerdos';
    }
  | { readonly kind: 'indicador'; readonly asked: string; readonly shown: IndicatorId }
  | (PeriodNote & { readonly why: 'no_es'; readonly asked: string })
  | (KnownPeriodNote & { readonly why: 'incompleto' | 'sin_datos' })
  | (KnownPeriodNote & { readonly why: 'solo_trienios'; readonly indicador: IndicatorId })
  | { readonly kind: 'medida'; readonly asked: string; readonly known: readonly string[] }
  | {
      readonly kind: 'divisor';
      readonly asked: string;
      readonly indicador: IndicatorId;
      /** Those that some indicator has. */
      readonly known: readonly string[];
    }
  | { readonly kind: 'colonia'; readonly asked: string };

/** What any page may say of a link: where it was made. */
export type LinkNote = Extract<AddressNote, { readonly kind: 'publicacion' }>;
