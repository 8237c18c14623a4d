/** Colours of the families of crimes: violence at home is filled violet, sexual violence outlined rose, all else grey. */
import type { Family } from '../contract/indicators';

export type { Family };

interface Colours {
  /** Of a bar. */
  readonly full: string;
  /** Of a bar that is less than the one that is spoken of. */
  readonly soft: string;
  /** Of its outline, of a line and of words. */
  readonly line: string;
}

const GREY: Colours = { full: 'var(--others)', soft: 'var(--line)', line: 'var(--ink-2)' };

export const COLOURS: Readonly<Record<Family, Colours>> = {
  home: { full: 'var(--violet)', soft: 'var(--violet-soft)', line: 'var(--violet)' },
  sexual: { full: 'var(--rose-soft)', soft: 'var(--rose-soft)', line: 'var(--rose)' },
  ...{ lethal: GREY, all: GREY, other: GREY },
};
