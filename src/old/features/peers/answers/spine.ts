/** One alcaldía in every indicator, against the range of all and the rate of the city. */
import { INDICATORS, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { comparePeers, type Peer, type PeerCount, type PeerSpread } from './peers';

export interface IndicatorCount extends PeerCount {
  readonly indicador: string;
}

export interface SpineRow {
  readonly indicador: IndicatorId;
  readonly nombre: string;
  readonly comparison: PeerSpread;
  readonly own: Peer;
  /** Lowest and highest rate of all alcaldías, per 100,000 women. */
  readonly lowest: number;
  readonly highest: number;
}

/** In the order of the catalogue; an indicator that cannot be compared has no row. */
export function spineOf(counts: readonly IndicatorCount[], alcaldia: string): readonly SpineRow[] {
  return INDICATORS.flatMap(({ id, nombre }) => {
    const comparison = comparePeers(counts.filter(({ indicador }) => indicador === id));
    if (comparison === null) return [];
    const { peers, ...spread } = comparison;
    const own = peers.find(({ clave }) => clave === alcaldia);
    if (own === undefined) return [];
    const rates = peers.map(({ rate }) => rate);
    return [
      {
        indicador: id,
        nombre,
        comparison: spread,
        own,
        lowest: Math.min(...rates),
        highest: Math.max(...rates),
      },
    ];
  });
}
