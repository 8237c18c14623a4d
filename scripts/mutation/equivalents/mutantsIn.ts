import type { Equivalent } from '../results';

type Mutant = readonly [line: number, mutator: string, replacement: string];

/** Mutants of a file of the folder, which all have one reason. */
export const mutantsIn =
  (folder: string) =>
  (file: string, reason: string, ...all: readonly Mutant[]): readonly Equivalent[] =>
    all.map(([line, mutator, replacement]) => ({
      file: `${folder}/${file}`,
      line,
      mutator,
      replacement,
      reason,
    }));
