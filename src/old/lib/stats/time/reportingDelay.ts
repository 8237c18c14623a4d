/** Cases with the same delay, of facts that the file has followed for as long. Whole days. */
export interface DelayedCases {
  /** From the fact to the opening of the case. */
  readonly delay: number;
  /** From the fact to the cut of the file; a case with a longer delay cannot be in it. */
  readonly followed: number;
  readonly cases: number;
}

/** How late cases arrive, freed of what the cut hides. */
export interface ReportingDelay {
  /** Delay that counts as «all»: what comes later is not spoken of. */
  readonly longest: number;
  /** By delay from 0 to `longest`: share of the cases opened within that many days. */
  readonly shares: readonly number[];
  /** By delay: probability of exactly that delay among those of that or less, and cases that told it. */
  readonly hazards: readonly { readonly hazard: number; readonly atRisk: number }[];
}

/**
 * Distribution of a delay seen only up to a cut, by the hazard in reverse time: of the cases with a delay
 * of d or less whose fact was followed for d or more, what part took exactly d? The share within d is
 * F(d) = Π over j > d of (1 − gⱼ), gⱼ = nⱼ ÷ Nⱼ. It is the chain ladder's product of development factors.
 * Counting plainly what a file holds makes delays too short: of its last months only quick cases are in.
 * Lagakos, Barraj & De Gruttola, Biometrika 75 (1988); Lawless, Canadian J. Statist. 22 (1994).
 * @param counts in any order; the same delay and follow-up may come in parts. Cases opened before the
 *   fact, or after the cut, are left out
 * @param longest delay to be spoken of; shortened to the longest that any fact was followed for
 * @returns null without a case
 */
export function reportingDelay(
  counts: readonly DelayedCases[],
  longest: number,
): ReportingDelay | null {
  const seen = counts.filter(({ delay, followed, cases }) => {
    return delay >= 0 && delay <= Math.min(followed, longest) && cases > 0;
  });
  if (seen.length === 0) return null;
  const reach = Math.min(
    longest,
    seen.reduce((most, { followed }) => Math.max(most, followed), 0),
  );
  const size = reach + 1;
  const exactly = new Array<number>(size).fill(0);
  // Of use for the delays from its own to its follow-up.
  const change = new Array<number>(size + 1).fill(0);
  for (const { delay, followed, cases } of seen) {
    exactly[delay] = (exactly[delay] ?? 0) + cases;
    change[delay] = (change[delay] ?? 0) + cases;
    const end = Math.min(reach, followed) + 1;
    change[end] = (change[end] ?? 0) - cases;
  }
  let atRisk = 0;
  const hazards = exactly.map((cases, delay) => {
    atRisk += change[delay] ?? 0;
    return { hazard: atRisk > 0 ? cases / atRisk : 0, atRisk };
  });
  const shares = new Array<number>(size).fill(1);
  for (let delay = reach; delay > 0; delay -= 1) {
    shares[delay - 1] = (shares[delay] ?? 1) * (1 - (hazards[delay]?.hazard ?? 0));
  }
  return { longest: reach, shares, hazards };
}

export interface ReportedShare {
  /** Between 0 and 1. */
  readonly share: number;
  /** Variance of its logarithm, by the delta method (Greenwood's sum), times the dispersion given. */
  readonly logVariance: number;
}

/**
 * Share of a period already reported: the mean over its days of the share within the days followed.
 * @param followed days from each day of the period to the cut; below zero for days still to come
 * @param dispersion see `delayDispersion`
 * @returns null where nothing of the period can have been reported
 */
export function reportedShare(
  { longest, shares, hazards }: ReportingDelay,
  followed: readonly number[],
  dispersion = 1,
): ReportedShare | null {
  const daily = followed.map((days) => (days < 0 ? 0 : (shares[Math.min(days, longest)] ?? 1)));
  const share = daily.reduce((sum, own) => sum + own, 0) / followed.length;
  if (!(share > 0)) return null;
  // Only the hazards of delays longer than a day was followed for move that day's share.
  const openTo = new Array<number>(longest + 1).fill(0);
  for (const [place, days] of followed.entries()) {
    const first = Math.max(0, days + 1);
    if (first <= longest) openTo[first] = (openTo[first] ?? 0) + (daily[place] ?? 0);
  }
  let moved = 0;
  let variance = 0;
  for (const [delay, { hazard, atRisk }] of hazards.entries()) {
    moved += (openTo[delay] ?? 0) / followed.length;
    if (hazard > 0 && hazard < 1) variance += (moved ** 2 * hazard) / (atRisk * (1 - hazard));
  }
  return { share, logVariance: (dispersion * variance) / share ** 2 };
}
