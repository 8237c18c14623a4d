/** Numbers that others have published, of which the methods give examples. */

/** European Standard Population (Eurostat 2013), its bands of five years from 0 to 90 and more. */
const STANDARD = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000,
  2500, 1500, 1000,
] as const;
export const AGES = STANDARD.length;

/** Of testdata_DSR_ISR_SMR.xlsx of PHEindicatormethods: people by age, and the cases of three places. */
const PEOPLE = [
  636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
] as const;
const CASES = [
  [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91],
  [12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4],
] as const;

/** By age, of as many cases: what its rate needs. */
export const agesOf = (cases: number) =>
  (CASES.find((own) => own.reduce<number>((sum, each) => sum + each, 0) === cases) ?? []).map(
    (n, at) => ({ n, people: PEOPLE[at] ?? NaN, standard: STANDARD[at] ?? NaN }),
  );

/** test_smoothing of esda: people of a place, and cases and people of the standard, in four bands. */
export const FOUR_BANDS = [
  [100, 100, 1000],
  [100, 45, 900],
  [110, 120, 1000],
  [90, 100, 900],
] as const;

/** Farrington's bound of the fifty-seventh of those sixty months, by R's surveillance::farringtonFlexible. */
export const FARRINGTON = {
  months: [
    22, 18, 25, 24, 30, 28, 27, 26, 29, 31, 25, 20, 24, 20, 27, 26, 29, 31, 28, 27, 30, 33, 26, 22,
    23, 21, 26, 28, 32, 30, 29, 28, 31, 34, 27, 23, 25, 22, 29, 27, 33, 32, 30, 29, 33, 35, 28, 24,
    26, 23, 30, 29, 34, 33, 31, 30, 48, 36, 29, 25,
  ],
  bound: 44.099749,
} as const;

/** Areas side by side on a square board, and theirs: the example of spdep in DOMAIN.md. */
export const BOARD = {
  side: 4,
  cases: [4, 6, 2, 0, 9, 40, 31, 2, 6, 36, 22, 5, 0, 2, 4, 1],
  women: [900, 1100, 800, 600, 1500, 2200, 2000, 700, 1200, 2100, 1900, 1000, 500, 800, 900, 750],
} as const;
