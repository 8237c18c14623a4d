/** Every claim of the corpus: read and answered as a person found right, and none in silence. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, formOf } from './corpus';
import { bundledVerify, linesOf, type Verify } from './release';

let verify: Verify;
beforeAll(async () => {
  verify = await bundledVerify();
}, 60_000);

const base = corpus.filter(({ kind }) => kind !== 'trampa');
const isAnswered = ({ lines }: (typeof corpus)[number]): boolean =>
  lines.some((line) => /^ {2}(?!lee|no)[a-z]+: /.test(line));

describe('the corpus', () => {
  it('holds at least 250 base claims, of which three in four are answered', () => {
    expect(base.length).toBeGreaterThanOrEqual(250);
    expect(base.filter(isAnswered).length / base.length).toBeGreaterThanOrEqual(0.75);
    expect(base.filter(({ kind }) => kind === 'dada')).toHaveLength(88);
  });

  it('is told of in the decision by its own figures', () => {
    const decision = readFileSync('docs/decisions/verificar.md', 'utf8').replace(/\s+/g, ' ');
    const traps = corpus.length - base.length;
    expect(decision).toContain(
      `${base.length} afirmaciones y ${traps} trampas, leídas una por una; se contestan ${base.filter(isAnswered).length}`,
    );
  });

  it('has no more than three formulated claims of one syntactic form', () => {
    const forms = new Map<string, string[]>();
    for (const { kind, text } of base) {
      if (kind === 'formulada') forms.set(formOf(text), [...(forms.get(formOf(text)) ?? []), text]);
    }
    expect([...forms.values()].filter((texts) => texts.length > 3)).toEqual([]);
  });

  it('is read and answered as it was found right, in headings of at most sixteen words', () => {
    for (const { text, lines } of corpus) {
      const answers = verify.answers(text);
      expect([text, ...linesOf(answers)]).toEqual([text, ...lines]);
      for (const { headline } of answers) {
        expect([text, headline.split(/\s+/).length > 16, /;$/.test(headline)]).toEqual([
          text,
          false,
          false,
        ]);
      }
    }
  }, 300_000);

  it('answers no trap', () => {
    for (const claim of corpus.filter(({ kind }) => kind === 'trampa')) {
      expect([claim.text, isAnswered(claim)]).toEqual([claim.text, false]);
    }
  });
});

describe('what is true and what is false', () => {
  it.each([
    ['En 2025 se denunciaron 2,480 casos de violencia familiar', '2,480', '3,480'],
    ['La violencia familiar bajó 2.8 % en 2025', '2.8', '12.8'],
    ['La violencia familiar bajó 2.8 % en 2025', 'bajó', 'subió'],
    ['Cuauhtémoc ocupa el cuarto lugar en violencia familiar', 'cuarto', 'primer'],
    ['El 69% de las víctimas de violencia familiar en 2026 son mujeres', '69', '89'],
    ['Cada día se abren siete carpetas por violencia familiar', 'siete', 'nueve'],
    ['La tasa de violencia familiar es de 870 por cada 100 mil mujeres', '870', '470'],
    ['Cuauhtémoc concentra 7.5% de la violencia familiar de la ciudad', '7.5', '17.5'],
    ['Cero feminicidios en lo que va de 2026', 'Cero', '5'],
    ['Centro es la colonia con más carpetas por violencia familiar en 2023', 'Centro', 'Obrera'],
    ['Violencia familiar: 2,784 en 2022, 2,721 en 2023 y 2,551 en 2024', '2,721', '2,722'],
    ['Los feminicidios pasaron de 10 a 3', '10', '20'],
  ])('«%s» is answered otherwise with %s for %s', (text, said, other) => {
    const check = (of: string) => verify.answers(of).map(({ checks }) => checks[0]?.answer);
    expect(check(text.replace(said, other))).not.toEqual(check(text));
  });
});
