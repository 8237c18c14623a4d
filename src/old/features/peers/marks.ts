/** Rows of the spine → what it draws: every rate as a share of the highest of its row. */
import type { SpineRow } from './answers/spine';
import { spineRowMarks } from './dataMarks';
import type { SpineMark } from './figures/Spine.svelte';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { writeRate } from '$old/lib/words/es/numbers';
import { PEER_WORDS } from './words/es/verdicts/peerVerdict';
import { pageWords } from './words/es/page';

/**
 * @param current the indicator of the page
 * @param hrefOf address of the page of an indicator
 */
export function spineMarks(
  spine: readonly SpineRow[],
  current: IndicatorId,
  hrefOf: (indicador: IndicatorId) => string,
): readonly SpineMark[] {
  return spine.map((row) => {
    const { indicador, nombre, comparison, own, lowest, highest } = row;
    const { cityRate } = comparison;
    const share = (rate: number) => rate / highest;
    return {
      id: indicador,
      nombre,
      href: hrefOf(indicador),
      current: indicador === current,
      verdict: own.verdict,
      word: PEER_WORDS[own.verdict],
      value: writeRate(own.rate),
      described: pageWords.spine.described(
        writeRate(cityRate),
        writeRate(lowest),
        writeRate(highest),
      ),
      lowest: share(lowest),
      highest: share(highest),
      city: share(cityRate),
      own: share(own.rate),
      data: spineRowMarks(row),
    };
  });
}
