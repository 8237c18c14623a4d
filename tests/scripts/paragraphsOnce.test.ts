/** The licences of the site repeat one another: each paragraph is printed once, and none is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOnce } from '../../scripts/lib/paragraphs-once.mjs';

const long = (name: string) => `${name} `.repeat(60).trim();

/** What a reader who follows each citation reads, as words. */
function followed(printed: readonly string[]): readonly string[] {
  const numbered = new Map<number, string>();
  return printed.map((text) =>
    text
      .split('\n\n')
      .flatMap((part) => {
        const [, from, to] = /^\[§(\d+)(?: a §(\d+))?, arriba\]$/.exec(part) ?? [];
        if (from !== undefined) {
          const last = Number(to ?? from);
          return Array.from({ length: last - Number(from) + 1 }, (_, place) => {
            const named = numbered.get(Number(from) + place);
            if (named === undefined) throw new Error(`${part} names what did not come before`);
            return named;
          });
        }
        const [, number, own] = /^\[§(\d+)\]\n([^]*)$/.exec(part) ?? [];
        if (number !== undefined) numbered.set(Number(number), own ?? '');
        return [own ?? part];
      })
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .join(' '),
  );
}

describe('paragraphs that several texts share', () => {
  const [a, b, c] = ['uno', 'dos', 'tres'].map(long);

  it('are printed once and cited after, together where they follow one another', () => {
    const texts = [`Primera\n\n${a}\n\n${b}`, `Segunda\n\n${a}\n\n${b}\n\n${c}`];
    const once = paragraphsOnce(texts);
    expect(texts.map(once)).toEqual([
      `Primera\n\n[§1]\n${a}\n\n[§2]\n${b}`,
      `Segunda\n\n[§1 a §2, arriba]\n\n${c}`,
    ]);
  });

  it('are the same where their lines are broken elsewhere', () => {
    const texts = [String(a), String(a).replaceAll(' uno', '\n   uno')];
    expect(texts.map(paragraphsOnce(texts))).toEqual([`[§1]\n${a}`, '[§1, arriba]']);
  });

  it('lose no word for whoever follows the citations', () => {
    const paragraph = fc.constantFrom(String(a), String(b), String(c), 'corto', 'Copyright 2020');
    const text = fc
      .array(paragraph, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('\n\n'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const printed = texts.map(paragraphsOnce(texts));
        expect(followed(printed)).toEqual(texts.map((each) => each.replace(/\s+/g, ' ')));
      }),
    );
  });
});
