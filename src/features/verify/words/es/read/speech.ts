/** Who says a claim, and why it should be so: neither is what it says. */
import { REASON, REASON_ENDS, SAID_ON, SOURCES, SPEECH } from '../terms/moves';
import type { Match, Slate } from './slate';

export interface Speech {
  readonly source: 'FGJ' | 'SESNSP' | null;
  readonly causes: readonly Pick<Match, 'from' | 'to'>[];
}

const ENDS_A_REASON = new RegExp(`^(?:${REASON_ENDS})$`);

/** A reason is no longer. */
const LONGEST = 14;

export function takeSpeech(slate: Slate): Speech {
  const causes = slate.find(REASON).map(({ from, to }) => {
    let end = to;
    while (end < slate.tokens.length && end < from + LONGEST) {
      if (ENDS_A_REASON.test(slate.tokens[end]?.canon ?? '')) break;
      end += 1;
    }
    // «…, los feminicidios»: the article is of what follows.
    while (end > to && /^(?:el|la|los|las)$/.test(slate.tokens[end - 1]?.canon ?? '')) end -= 1;
    return { from, to: end };
  });
  for (const cause of causes) slate.strike(cause, 'cause');
  const source =
    SOURCES.filter(({ said }) => slate.take(said, 'said').length > 0)[0]?.source ?? null;
  for (const said of SPEECH) slate.take(said, 'said');
  slate.take(`σ(?: [,(])?(?: ${SAID_ON})`, 'said');
  return { source, causes };
}
