/** Each of one list beside that of the other in its place, as far as both go. */
export function paired<One, Other>(
  one: readonly One[],
  other: readonly Other[],
): readonly (readonly [One, Other])[] {
  const others = other.values();
  return one.flatMap((each) => {
    const beside = others.next();
    return beside.done === true ? [] : [[each, beside.value] as const];
  });
}
