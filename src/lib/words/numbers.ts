/** Numbers, parts and lists as Spanish writes them in Mexico. */

const format = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 0 });

export const number = (n: number): string => format.format(n);

/** «42 %», of a part from 0 to 1. */
export const percent = (part: number): string => `${format.format(100 * part)}\u00A0%`;

/** Largest count by colonia that is written «0 a 2». */
export const printedCount = (n: number): string => (n === 0 ? '0 a 2' : number(n));

/** A sum of rounded counts: «unas 1,400». */
export const about = (n: number): string =>
  `unas ${number(n >= 1000 ? 50 * Math.round(n / 50) : n)}`;

const WORDS = [
  'cero',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];

/** Up to ten in letters, of what is feminine: «cinco». */
export const inLetters = (n: number): string => WORDS[n] ?? number(n);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** «Centro, Doctores y Obrera». */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('es-MX', { type: 'conjunction' }).format(names);

/** A rate per thousand: whole from ten on, else with one decimal. */
export const rateWords = (rate: number): string => (rate < 9.95 ? rate.toFixed(1) : number(rate));
