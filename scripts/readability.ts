/** How easily each page of the built site is read: `npm run legibilidad [-- FOLDER]`, the hardest first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './lib/walk.mjs';
import { countText, perspicuity } from './readability/perspicuity';
import { proseOf } from './readability/prose';

const folder = process.argv[2] ?? 'build';
const rows = filesUnder(folder)
  .filter((path) => path.endsWith('.html'))
  .flatMap((page) => {
    const counts = countText(proseOf(readFileSync(join(folder, page), 'utf8')));
    return counts.words === 0 ? [] : [{ page, counts, score: perspicuity(counts) }];
  })
  .sort((a, b) => a.score - b.score);
for (const { page, counts, score } of rows) {
  const perSentence = (counts.words / counts.sentences).toFixed(1);
  console.log(
    `${score.toFixed(1).padStart(5)}  ${page}  ${counts.words} palabras, ${perSentence} por frase`,
  );
}
