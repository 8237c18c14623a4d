/** What marks the comparison of the alcaldías bears. */
import type { PeerComparison, PeerVerdict } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { NONE, type DataMarks } from '$lib/export/dataMarks';
import type { VerdictMark } from '$lib/export/verdictMark';

const PEERS: Readonly<Record<PeerVerdict, VerdictMark>> = {
  encima: 'above',
  dentro: 'chance',
  debajo: 'below',
};

export function peerMark(verdict: PeerVerdict): VerdictMark {
  return PEERS[verdict];
}

/** One alcaldía against the city. */
export function peerMarks(alcaldia: string, comparison: PeerComparison | null): DataMarks {
  const own = comparison?.peers.find(({ clave }) => clave === alcaldia);
  if (comparison === null || own === undefined) return { place: alcaldia, verdict: NONE };
  return {
    place: alcaldia,
    verdict: peerMark(own.verdict),
    n: own.n,
    people: own.mujeres,
    rate: own.rate,
    'rate-whole': comparison.cityRate,
    of: comparison.peers.length,
  };
}

/** Those outside the limits, the ones above first. */
export function funnelMarks({ peers, dispersion, inflation }: PeerComparison): DataMarks {
  const outside = (['encima', 'debajo'] as const).flatMap((side) =>
    peers.filter(({ verdict }) => verdict === side),
  );
  return {
    of: peers.length,
    beyond: outside.length,
    dispersion: [dispersion, Math.sqrt(inflation)],
    ...(outside.length === 0
      ? { verdict: 'chance' }
      : {
          place: outside.map(({ clave }) => clave),
          verdict: outside.map(({ verdict }) => peerMark(verdict)),
        }),
  };
}

/** One alcaldía in one of the indicators. */
export function spineRowMarks({
  indicador,
  own,
  comparison,
  lowest,
  highest,
}: SpineRow): DataMarks {
  return {
    indicator: indicador,
    verdict: peerMark(own.verdict),
    rate: own.rate,
    'rate-whole': comparison.cityRate,
    'rate-lowest': lowest,
    'rate-highest': highest,
  };
}

/** In how many indicators it is above, within and below. */
export function spineTally(rows: readonly SpineRow[]): DataMarks {
  const many = (side: 'encima' | 'dentro' | 'debajo') =>
    rows.filter(({ own }) => own.verdict === side).length;
  return {
    of: rows.length,
    beyond: [many('encima'), many('debajo')],
    within: many('dentro'),
  };
}
