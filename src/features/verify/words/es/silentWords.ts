/** Why what stands beside a claim is not compared in the windows of the claim. */
import type { WindowPair } from '$lib/period/months';
import { writeWindow } from '$lib/words/es/dates';
import { writeList } from '$lib/words/es/list';
import { capitalised } from '$lib/words/es/unitWords';
import type { Silent } from '../../answers/beside';
import { otherWindow } from './claimMoves';
import { crossedWords } from './notCompared';
import { pairWords } from './pairWords';

export interface SilentLine {
  readonly text: string;
  /** Those of the claim, and those that are compared in their stead. */
  readonly windows: readonly WindowPair[];
}

/** Those of which the same is to be said, in one line. */
export function silentLines(silent: readonly Silent[]): readonly SilentLine[] {
  const names = new Map<
    string,
    { readonly of: string[]; readonly windows: SilentLine['windows'] }
  >();
  for (const { topic, windows, why, last } of silent) {
    const said = `${reason(windows, why)}.${last === null ? '' : ` Arriba, lo último que se compara: ${pairWords(last)}.`}`;
    const line = names.get(said);
    if (line !== undefined) line.of.push(topic.enFrase);
    else
      names.set(said, {
        of: [topic.enFrase],
        windows: last === null ? [windows] : [windows, last],
      });
  }
  return [...names].map(([said, { of, windows }]) => ({
    text: `${capitalised(writeList(of))}: ${said}`,
    windows,
  }));
}

function reason(windows: WindowPair, why: Silent['why']): string {
  const both = `${writeWindow(windows.after)} y ${otherWindow(windows.before, windows.after)}`;
  switch (why.kind) {
    case 'sin_datos':
      return `no hay datos de ${both}`;
    case 'sin_casos':
      return `ningún caso en ${both}`;
    case 'provisional':
      return `faltan denuncias por llegar de ${writeWindow(windows.after)}`;
    case 'ruptura':
      return `no se compara, porque ${crossedWords(why.crossed)}`;
  }
}
