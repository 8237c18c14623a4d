/** What is known of the mutants of each file, kept in scripts/mutation. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isDrawn } from './draw.mjs';
import { wordChanged } from './wordChanged';

const survivorSchema = v.object({
  line: v.number(),
  mutator: v.string(),
  replacement: v.string(),
});

const fileSchema = v.object({
  /** Of the source that was mutated: a file that changed is due again. */
  hash: v.string(),
  killed: v.number(),
  survivors: v.array(survivorSchema),
  /** Of a sample: from how many mutants it was drawn. */
  of: v.optional(v.number()),
});

const resultsSchema = v.record(v.string(), fileSchema);

export type Survivor = v.InferOutput<typeof survivorSchema>;
export type FileResult = v.InferOutput<typeof fileSchema>;
export type Results = v.InferOutput<typeof resultsSchema>;

/** A mutant that no test can tell from the program, and why. */
export interface Equivalent extends Survivor {
  readonly file: string;
  readonly reason: string;
}

/** @throws ValiError when the text holds something else */
export const parseResults = (text: string): Results => v.parse(resultsSchema, JSON.parse(text));

const placeSchema = v.object({ line: v.number(), column: v.number() });

const mutantSchema = v.object({
  mutatorName: v.string(),
  replacement: v.optional(v.string(), ''),
  status: v.string(),
  location: v.object({ start: placeSchema, end: placeSchema }),
});

type Mutant = v.InferOutput<typeof mutantSchema>;

/** Of the report of mutation-testing-elements, what is kept. */
const reportSchema = v.object({
  files: v.record(v.string(), v.object({ source: v.string(), mutants: v.array(mutantSchema) })),
});

export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

const FOUND = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/**
 * @param json the report that Stryker writes
 * @param share which part of the mutants was drawn, where not all were
 */
export function resultsOf(json: string, share?: number): Results {
  const { files } = v.parse(reportSchema, JSON.parse(json));
  return Object.fromEntries(
    Object.entries(files).map(([file, { source, mutants }]): [string, FileResult] => {
      const asked = mutants.filter((mutant) => share === undefined || drawn(file, mutant, share));
      const missed = asked.filter(({ status }) => MISSED.includes(status));
      const result = {
        hash: hashOf(source),
        killed: asked.filter(({ status }) => FOUND.includes(status)).length,
        survivors: missed.map((mutant) => survivorOf(source, mutant)),
      };
      return [file, share === undefined ? result : { ...result, of: mutants.length }];
    }),
  );
}

/** Files that a report lacks are of types alone: nothing in them can be changed. */
export function resultsOfTypes(
  sources: ReadonlyMap<string, string>,
  lacking: readonly string[],
): Results {
  return Object.fromEntries(
    lacking.map((path): [string, FileResult] => [
      path,
      { hash: hashOf(sources.get(path) ?? ''), killed: 0, survivors: [] },
    ]),
  );
}

function drawn(file: string, { mutatorName, replacement, location }: Mutant, share: number) {
  const { line, column } = location.start;
  return isDrawn({ file, line, column, mutator: mutatorName, replacement }, share);
}

/** Of SQL, a template is replaced by another, long and almost the same: its one word is told. */
function survivorOf(source: string, { mutatorName, replacement, location }: Mutant): Survivor {
  const { start, end } = location;
  const { line, text } =
    mutatorName === 'Sql'
      ? wordChanged(textBetween(source, start, end), replacement)
      : { line: 0, text: replacement };
  return {
    line: start.line + line,
    mutator: mutatorName,
    replacement: text.replace(/\s+/g, ' ').slice(0, 120),
  };
}

type Place = v.InferOutput<typeof placeSchema>;

/** Places from 1, the end's column not counted. */
function textBetween(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, nth) => (nth === last ? line.slice(0, end.column - 1) : line))
    .map((line, nth) => (nth === 0 ? line.slice(start.column - 1) : line))
    .join('\n');
}

/** Files whose mutants are not known, or of an older text. */
export function due(
  sources: ReadonlyMap<string, string>,
  known: Results,
): { readonly never: readonly string[]; readonly changed: readonly string[] } {
  const paths = [...sources.keys()].sort();
  return {
    never: paths.filter((path) => known[path] === undefined),
    changed: paths.filter((path) => {
      const before = known[path];
      return before !== undefined && before.hash !== hashOf(sources.get(path) ?? '');
    }),
  };
}

export interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
}

/** Equivalents are neither killed nor survivors. */
export function scoreOf(
  files: Readonly<Record<string, FileResult>>,
  equivalents: readonly Equivalent[],
): Score {
  let [killed, survived, equivalent] = [0, 0, 0];
  for (const [file, result] of Object.entries(files)) {
    killed += result.killed;
    for (const survivor of result.survivors) {
      if (isEquivalent(file, survivor, equivalents)) equivalent += 1;
      else survived += 1;
    }
  }
  return { killed, survived, equivalent };
}

export function isEquivalent(
  file: string,
  { line, mutator, replacement }: Survivor,
  equivalents: readonly Equivalent[],
): boolean {
  return equivalents.some(
    (known) =>
      known.file === file &&
      known.line === line &&
      known.mutator === mutator &&
      known.replacement === replacement,
  );
}

/** Share of the mutants that could be told apart and were, 0 to 1; 1 where there are none. */
export function shareOf({ killed, survived }: Score): number {
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}
