/** What marks the comparison of the alcaldías bears. */
import type { PeerComparison, PeerVerdict } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { NONE, type DataMarks } from '$lib/export/dataMarks';
import type { VerdictMark } from '$lib/export/verdictMark';

const PEERS: Readonly<Record<PeerVerdict, VerdictMark>> = {
  encima: 'above',
  quiza_encima: 'doubt',
  dentro: 'chance',
  quiza_debajo: 'doubt',
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

/** Those outside the outer limits, the ones above first, and after them those outside the inner ones alone. */
export function funnelMarks({ peers, dispersion, inflation }: PeerComparison): DataMarks {
  const on = (...sides: readonly PeerVerdict[]) =>
    sides.flatMap((side) => peers.filter(({ verdict }) => verdict === side));
  const outside = on('encima', 'debajo');
  const named = [...outside, ...on('quiza_encima', 'quiza_debajo')];
  return {
    of: peers.length,
    beyond: outside.length,
    dispersion: [dispersion, Math.sqrt(inflation)],
    ...(named.length === 0
      ? { verdict: 'chance' }
      : {
          place: named.map(({ clave }) => clave),
          verdict: named.map(({ verdict }) => peerMark(verdict)),
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

/** In how many indicators it is above, perhaps so, within and below. */
export function spineTally(rows: readonly SpineRow[]): DataMarks {
  const many = (side: PeerVerdict) => rows.filter(({ own }) => own.verdict === side).length;
  return {
    of: rows.length,
    beyond: [many('encima'), many('debajo')],
    count: [many('quiza_encima'), many('quiza_debajo')],
    within: many('dentro'),
  };
}
