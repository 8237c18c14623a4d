import { randomIndex, type RandomStream } from './stream';

/** Fisher–Yates, in place: every order is equally likely. */
export function shuffle(stream: RandomStream, values: Float64Array): void {
  for (let end = values.length - 1; end > 0; end -= 1) {
    const from = randomIndex(stream, end + 1);
    const value = values[from] ?? 0;
    values[from] = values[end] ?? 0;
    values[end] = value;
  }
}
