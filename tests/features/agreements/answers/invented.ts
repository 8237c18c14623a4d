/** Invented agreements: what a test does not tell of one is as plain as can be. */
import type { Agreement, ProgressMark } from '$features/agreements/answers/agreement';

const SOURCE = { document: null, url: 'https://ejemplo.invalid/nota' };

export function invented(rest: Partial<Agreement> = {}): Agreement {
  return {
    id: 'A001',
    on: '2025-03-10',
    session: null,
    what: 'Un acuerdo inventado',
    kind: 'meta',
    owner: 'Alcaldía inventada',
    partners: [],
    colonias: [],
    target: null,
    unit: null,
    due: null,
    state: 'en_curso',
    indicators: [],
    source: SOURCE,
    note: null,
    progress: [],
    ...rest,
  };
}

export function mark(on: string, amount: number | null): ProgressMark {
  return { on, amount, source: SOURCE, note: null };
}
