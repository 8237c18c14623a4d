/** The bundled release as the page of a claim has it, and what it answers to a text. */
import { answered, type Answered } from '$features/verify/answered';
import { newestOf } from '$features/verify/answers/windows';
import { loadVerify, type VerifyData } from '$features/verify/page.server';
import { readText, type Known } from '$features/verify/words/es/read/readText';

export const PLACE = 'Cuauhtémoc';

export interface Verify {
  readonly data: VerifyData;
  readonly known: Known;
  readonly answers: (text: string) => readonly Answered[];
}

export async function bundledVerify(): Promise<Verify> {
  const data = await loadVerify();
  const { topics, held, otras, colonias, populares } = data;
  const last = newestOf(topics.flatMap(({ series }) => series)) ?? '';
  const known: Known = {
    topics: topics.map(({ id }) => id),
    alcaldia: PLACE,
    otras,
    colonias,
    populares,
    newest: { year: Number(last.slice(0, 4)), month: Number(last.slice(5, 7)) },
  };
  return {
    data,
    known,
    answers: (text) =>
      readText(text, known).claims.map((claim) =>
        answered(claim, { topics, held, alcaldia: PLACE }),
      ),
  };
}

/** With plain blanks. */
export const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** What a text was read as and answered with, in lines. */
export function linesOf(answers: readonly Answered[]): readonly string[] {
  return answers
    .flatMap(({ words, answer, headline, checks, refusals }) => [
      `  lee: ${words.said.join(' · ')}${words.assumed.length === 0 ? '' : ` ~ ${words.assumed.join(' · ')}`}`,
      answer.kind === 'negada'
        ? `  no: ${refusals.map(({ quoted, why }) => `${quoted === null ? '' : `«${quoted}» `}${why}`).join(' | ')}`
        : `  ${answer.kind}: ${headline} | ${checks[0]?.answer ?? '—'}${refusals.map(({ quoted }) => ` | sin «${quoted ?? ''}»`).join('')}`,
    ])
    .map(plain);
}
