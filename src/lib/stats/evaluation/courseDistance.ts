/**
 * How unlike two areas' earlier courses are, their levels aside: root mean square, over the periods that
 * both have, of the difference of their counts relative to their own mean, √ mean (xₜ ÷ x̄ − yₜ ÷ ȳ)².
 * Of equal periods, so counts stand for rates. What is compared is how the cases of an area are shared
 * among the periods; for Poisson counts that tells nothing of their total (the shares are multinomial given
 * it), so choosing by it does not lean the later comparison of totals.
 * After the matching on earlier outcomes of Abadie, Diamond & Hainmueller, JASA 105 (2010).
 * @param own cases by period; null where suppressed
 * @returns null with fewer than two periods in common, or without cases in them
 */
export function courseDistance(
  own: readonly (number | null)[],
  other: readonly (number | null)[],
): number | null {
  const pairs = own.flatMap((count, place) => {
    const its = other[place] ?? null;
    return count === null || its === null ? [] : [{ count, its }];
  });
  if (pairs.length < 2) return null;
  const meanOf = (side: 'count' | 'its') =>
    pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [mean, itsMean] = [meanOf('count'), meanOf('its')];
  if (mean === 0 || itsMean === 0) return null;
  const squares = pairs.reduce((sum, { count, its }) => {
    return sum + (count / mean - its / itsMean) ** 2;
  }, 0);
  return Math.sqrt(squares / pairs.length);
}
