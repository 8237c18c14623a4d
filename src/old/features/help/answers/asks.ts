/** What can be asked for at `/servicios/`, in the order in which it is offered. */
import type { Need } from './needs';

export const ASKS = [
  'peligro',
  'callada',
  'hablar',
  'legal',
  'medica',
  'quedarme',
  'infancia',
  'migrantes',
  'amiga',
  'lgbt',
  'social',
] as const;
export type Ask = (typeof ASKS)[number];

interface Asked {
  /** In its address, of which the history of a shared telephone may tell nothing. */
  readonly code: string;
  /** What must be attended; null where it matters that it is open at any hour, or that it can be written to. */
  readonly need: Need | null;
}

export const ASKED: Readonly<Record<Ask, Asked>> = {
  peligro: { code: '1', need: null },
  callada: { code: '11', need: null },
  hablar: { code: '2', need: 'psicologica' },
  legal: { code: '3', need: 'juridica' },
  medica: { code: '4', need: 'medica' },
  quedarme: { code: '5', need: 'refugio' },
  infancia: { code: '6', need: 'infancia' },
  migrantes: { code: '7', need: 'migrantes' },
  amiga: { code: '8', need: 'psicologica' },
  lgbt: { code: '9', need: 'lgbt' },
  social: { code: '10', need: 'social' },
};

/** @returns what a code stands for; null for nothing known */
export function askOf(segment: string): Ask | null {
  return ASKS.find((ask) => ASKED[ask].code === segment) ?? null;
}
