/** The text of the page: chapters in Markdown, with numbers of the release in braces and a formula where a block names one. */
import { Marked } from 'marked';
import temml from 'temml';
import { FORMULAS } from './formulas';
import method from './metodo.md?raw';
import privacy from './privacidad.md?raw';

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

const marked = new Marked({
  renderer: {
    code: ({ text, lang }) => (lang === 'formula' ? formulaHtml(text) : false),
  },
});

/** @throws Error of a name that no formula has; temml.ParseError when one cannot be read */
function formulaHtml(id: string): string {
  const formula = FORMULAS[id];
  if (formula === undefined) throw new Error(`El texto nombra la fórmula «${id}», que no existe.`);
  const { name, tex, source, given, published, computed } = formula;
  const drawn = temml.renderToString(tex, { displayMode: true, throwOnError: true });
  return `<div class="formula">
<div tabindex="0" role="region" aria-label="Fórmula: ${name}">${drawn}</div>
<p><a href="${source.href}">${source.name}</a>. De ${given}, la referencia da ${published}; aquí, <strong>${computed}</strong>.</p>
</div>`;
}

/** @throws Error when a number that it names is not among the facts */
function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`El texto pide «${name}», que la publicación no dice.`);
    return fact;
  });
}

/** Whole, or cut at its titles: `## Título {#ancla}`. */
function chaptersIn(text: string, facts: Readonly<Record<string, string>>): readonly Chapter[] {
  const parts = text.split(/^## (.+) \{#(\w+)\}$/m).slice(1);
  return Array.from({ length: parts.length / 3 }, (_, nth) => {
    const [title = '', id = '', body = ''] = parts.slice(3 * nth, 3 * nth + 3);
    return { id, title, html: marked.parse(filled(body, facts), { async: false }) };
  });
}

export const chapters = (facts: Readonly<Record<string, string>>): readonly Chapter[] =>
  [method, privacy].flatMap((text) => chaptersIn(text, facts));
