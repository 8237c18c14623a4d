/**
 * +1 or −1 by the toss of a coin that always falls the same way for the same cell and round
 * (the final mix of MurmurHash3, Appleby 2011).
 */
export function signOf(cell: number, round: number): 1 | -1 {
  let bits = Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) & 1) === 0 ? 1 : -1;
}
