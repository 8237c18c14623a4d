/**
 * Refuses a gamma shape that no variate has: by rejection, its draws would never end.
 * @throws RangeError naming it, unless it is above zero and finite
 */
export function requireShape(shape: number): void {
  if (!(shape > 0 && shape < Infinity)) {
    throw new RangeError(`La forma de una gamma debe ser un número mayor que cero, y es ${shape}.`);
  }
}
