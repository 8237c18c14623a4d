let known = new Float64Array([0]);

/** ln 0!, ln 1!, … ln upTo! (and perhaps more), summed once and kept. */
export function logFactorials(upTo: number): Float64Array {
  if (known.length <= upTo) {
    const longer = new Float64Array(Math.max(upTo + 1, 2 * known.length));
    longer.set(known);
    for (let number = known.length; number < longer.length; number += 1) {
      longer[number] = (longer[number - 1] ?? 0) + Math.log(number);
    }
    known = longer;
  }
  return known;
}
