/** Which terms of a page lead to the glossary: each once, where it is first used. */
import { getContext, setContext } from 'svelte';
import { termParts, type Term, type TermPart } from '$old/lib/words/es/terms';

interface Claims {
  /** Path of the page that is shown. */
  readonly page: () => string;
  /** By page and term, who leads there. */
  readonly owners: Map<string, object>;
}

const CLAIMS = Symbol('terms');

/** For all that is drawn within: without it each text is a page of its own. */
export function holdTerms(page: () => string): void {
  setContext<Claims>(CLAIMS, { page, owners: new Map() });
}

export interface OwnTerms {
  /** Those that no text before it has. */
  readonly terms: ReadonlySet<Term>;
  /** Leaves them to what stands there next. */
  readonly free: () => void;
}

/** What a text may lead to; called where it is drawn first. */
export function claimTerms(text: string): OwnTerms {
  const { page, owners } = getContext<Claims | undefined>(CLAIMS) ?? {
    page: () => '',
    owners: new Map<string, object>(),
  };
  const path = page();
  const owner = {};
  const terms = new Set<Term>();
  for (const { term } of termParts(text)) {
    if (term === null || owners.has(`${path}#${term}`)) continue;
    owners.set(`${path}#${term}`, owner);
    terms.add(term);
  }
  return {
    terms,
    free: () => {
      for (const term of terms) owners.delete(`${path}#${term}`);
    },
  };
}

/** A text in parts, of which those that lead nowhere are joined. @param terms what it may lead to, once each */
export function linkedParts(text: string, terms: ReadonlySet<Term>): readonly TermPart[] {
  const left = new Set(terms);
  const parts: TermPart[] = [];
  for (const part of termParts(text)) {
    const term = part.term !== null && left.delete(part.term) ? part.term : null;
    const before = parts.at(-1);
    if (term === null && before !== undefined && before.term === null) {
      parts[parts.length - 1] = { text: before.text + part.text, term };
    } else {
      parts.push({ text: part.text, term });
    }
  }
  return parts;
}
