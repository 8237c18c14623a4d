/** What marks the comparison of the alcaldías bears. */
import type { PeerVerdict } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { type DataMarks } from '$old/lib/export/dataMarks';
import type { VerdictMark } from '$old/lib/export/verdictMark';

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
