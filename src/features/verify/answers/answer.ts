/** What is answered to a claim, of each kind with its numbers; or why nothing is. */
import type { Amount, Asked, Claim, Unread } from '../claim';
import type { Held } from '../held';
import type { Topic, TopicSeries } from '../topics';
import type { Checked } from './checkClaim';
import type { Level, SeriesYear } from './levels';
import type { Ranked, TimesOf } from './places';

/** What answers are made of. */
export interface Data {
  readonly topics: readonly Topic[];
  /** Null of a release before that of the site. */
  readonly held: Held | null;
  /** Name of the alcaldía. */
  readonly alcaldia: string;
}

/** Why there is no answer, where every word was read. */
export type NoAnswer =
  | 'sin_delito'
  | 'sin_cifra'
  | 'sin_cuentas'
  | 'pais'
  | 'popular'
  | 'lugar'
  | 'publicacion'
  | 'colonia'
  | 'alcaldias'
  | 'reservado'
  | 'periodo'
  | 'imposible'
  | 'sin_cuando'
  /** Of a year that is over, until a month that is not said. */
  | 'sin_mes'
  | 'victimas'
  | 'comparados';

export type Answer =
  | { readonly kind: 'negada'; readonly unread: readonly Unread[]; readonly why: NoAnswer | null }
  | { readonly kind: 'cambio'; readonly checked: Checked }
  | { readonly kind: 'cuenta'; readonly topic: Topic; readonly level: Level; readonly n: Amount }
  | { readonly kind: 'serie'; readonly topic: Topic; readonly years: readonly SeriesYear[] }
  | {
      readonly kind: 'promedio';
      readonly topic: Topic;
      readonly asked: Extract<Asked, { readonly kind: 'promedio' }>;
      readonly corto: string;
      /** Null of victims, whose sex has a count of its own. */
      readonly series: TopicSeries | null;
      readonly n: number;
      readonly from: string;
      readonly to: string;
      readonly actual: number;
    }
  | {
      readonly kind: 'tasa';
      readonly topic: Topic;
      readonly asked: Extract<Asked, { readonly kind: 'tasa' }>;
      readonly level: Level;
      readonly n: number;
      readonly series: TopicSeries;
      readonly people: number;
      readonly actual: number;
      /** With the people who are there by day; null where they are not known. */
      readonly byDay: number | null;
    }
  | {
      readonly kind: 'parte';
      readonly topic: Topic;
      readonly asked: Extract<Asked, { readonly kind: 'parte' }>;
      readonly corto: string;
      /** Null of victims. */
      readonly series: TopicSeries | null;
      readonly from: string;
      readonly to: string;
      readonly n: number;
      readonly whole: number;
      readonly percent: number;
    }
  | {
      readonly kind: 'veces';
      readonly topic: Topic;
      readonly asked: Extract<Asked, { readonly kind: 'veces' }>;
      readonly series: TopicSeries;
      /** Another file of the same register may hold the other place. */
      readonly thanSeries: TopicSeries;
      readonly women: TimesOf;
      readonly byDay: TimesOf | null;
    }
  | {
      readonly kind: 'lugar';
      readonly topic: Topic;
      readonly asked: Extract<Asked, { readonly kind: 'lugar' }>;
      readonly now: Ranked;
      readonly before: Ranked | null;
    };

export const none = (why: NoAnswer): Answer => ({ kind: 'negada', unread: [], why });

/** The same words whatever was claimed. */
export const unpublished = ({ place }: Claim): NoAnswer =>
  place?.kind === 'colonia' ? 'reservado' : 'periodo';
