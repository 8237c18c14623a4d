/**
 * Changes the program a little, mutant by mutant, and asks whether a test notices.
 * Resumable: what is known of each file is kept in scripts/mutation, run by run.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EtlError, messageOf } from './etl/io/errors';
import { PROJECT } from './lib/project.mjs';
import { show } from './lib/run.mjs';
import { filesUnder } from './lib/walk.mjs';
import { EQUIVALENTS } from './mutation/equivalents';
import { GROUP_NAMES, GROUPS, type GroupName, type MutationGroup } from './mutation/groups';
import {
  due,
  isEquivalent,
  parseResults,
  resultsOf,
  resultsOfTypes,
  scoreOf,
  shareOf,
  type Results,
} from './mutation/results';
import { runsOf, testsOf } from './mutation/runs';
import { tableOf, type GroupRow } from './mutation/table';

const USAGE = `Uso:
  npm run test:mutation                  lo que falta por medir y lo que cambió, de ${GROUP_NAMES.join(', ')}
  npm run test:mutation -- GRUPO…        lo mismo, de esos grupos
  npm run test:mutation -- --cambiado    sólo los archivos ya medidos que cambiaron, y responde por ellos
  npm run test:mutation -- --tabla       qué se sabe, sin medir

  --minutos N  no empieza otra vuelta después de N minutos.`;

/** Of the mutants that can be told from the program, the share that a test must notice. */
const LEAST = 0.9;

const REPORT = join(PROJECT, 'test-results/stryker/report.json');
/** Beside the copies of the project that mutants are put in (stryker.config.mjs). */
const SHARED = join(PROJECT, 'test-results/mutants/shared');

const sources: ReadonlyMap<string, string> = new Map(
  ['src', 'scripts/etl', 'scripts/places'].flatMap((folder) =>
    filesUnder(join(PROJECT, folder)).map((path): [string, string] => [
      `${folder}/${path}`,
      readFileSync(join(PROJECT, folder, path), 'utf8'),
    ]),
  ),
);

function sourcesOf(group: GroupName): ReadonlyMap<string, string> {
  return new Map([...sources].filter(([path]) => GROUPS[group].mutate.test(path)));
}

/** Samples have theirs: of a file, they know a part. */
const fileOf = ({ sample }: MutationGroup): string =>
  join(PROJECT, 'scripts/mutation', sample === undefined ? 'results.json' : 'sample.json');

const knownOf = (group: MutationGroup): Results =>
  existsSync(fileOf(group)) ? parseResults(readFileSync(fileOf(group), 'utf8')) : {};

function keep(group: MutationGroup, found: Results): void {
  const alive = Object.entries({ ...knownOf(group), ...found }).filter(([path]) =>
    sources.has(path),
  );
  const sorted = alive.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(fileOf(group), `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}

/** What tests read beside the project, beside its copies too. */
function linkShared(): void {
  const shared = join(PROJECT, '../shared');
  if (!existsSync(shared) || existsSync(SHARED)) return;
  mkdirSync(dirname(SHARED), { recursive: true });
  symlinkSync(shared, SHARED);
}

/** @throws EtlError when the tests fail without any mutant, or there is no report */
async function measure(group: MutationGroup, files: readonly string[]): Promise<Results> {
  rmSync(REPORT, { force: true });
  linkShared();
  const config = 'scripts/mutation/stryker.config.mjs';
  await show('npx', ['stryker', 'run', config, '--mutate', files.join(',')], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ATLAS_MUTATION_TESTS: testsOf(files, group).join(','),
      ...(group.sample && { ATLAS_MUTATION_SHARE: `${group.sample.share}` }),
      ...(group.sql && { ATLAS_MUTATION_SQL: '1' }),
    },
  });
  if (!existsSync(REPORT)) {
    throw new EtlError(
      `No se midieron ${files.join(', ')}.`,
      'El motivo está arriba: casi siempre, una prueba que falla sin cambiar nada.',
    );
  }
  const reported = resultsOf(readFileSync(REPORT, 'utf8'), group.sample?.share);
  const lacking = files.filter((path) => reported[path] === undefined);
  const found = { ...reported, ...resultsOfTypes(sources, lacking) };
  keep(group, found);
  return found;
}

function rowOf(name: GroupName): GroupRow & { readonly files: number } {
  const group: MutationGroup = GROUPS[name];
  const own = sourcesOf(name);
  const known = knownOf(group);
  const results = Object.fromEntries(Object.entries(known).filter(([path]) => own.has(path)));
  const { never, changed } = due(own, known);
  const of = Object.values(results).reduce((sum, file) => sum + (file.of ?? 0), 0);
  return {
    group: name,
    score: scoreOf(results, EQUIVALENTS),
    measured: own.size - never.length - changed.length,
    files: own.size,
    ...(group.sample && { of }),
  };
}

/** Each mutant that no test noticed, and then the table. */
function print(): void {
  for (const name of GROUP_NAMES) {
    for (const [path, { survivors }] of Object.entries(knownOf(GROUPS[name]))) {
      if (!GROUPS[name].mutate.test(path)) continue;
      for (const survivor of survivors) {
        if (isEquivalent(path, survivor, EQUIVALENTS)) continue;
        console.log(`${path}:${survivor.line} ${survivor.mutator} → ${survivor.replacement}`);
      }
    }
  }
  console.log(`\n${tableOf(GROUP_NAMES.map(rowOf))}`);
}

async function run(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--') && Number.isNaN(Number(arg)));
  const unknown = names.find((name) => !GROUP_NAMES.some((group) => group === name));
  if (unknown !== undefined) throw new EtlError(`El grupo «${unknown}» no existe.`, USAGE);
  const asked = args.indexOf('--minutos');
  const minutes = asked === -1 ? Infinity : Number(args[asked + 1]);
  if (Number.isNaN(minutes)) throw new EtlError('--minutos va con un número.', USAGE);
  const until = Date.now() + minutes * 60_000;

  const groups = GROUP_NAMES.filter((group) => names.length === 0 || names.includes(group));
  const isOfChange = args.includes('--cambiado');
  const touched: Record<string, Results[string]> = {};
  for (const name of args.includes('--tabla') ? [] : groups) {
    const group: MutationGroup = GROUPS[name];
    const { never, changed } = due(sourcesOf(name), knownOf(group));
    const files = isOfChange ? changed : [...never, ...changed].sort();
    for (const together of runsOf(files, group)) {
      if (Date.now() > until) break;
      Object.assign(touched, await measure(group, together));
    }
  }
  print();
  const scores = isOfChange
    ? [scoreOf(touched, EQUIVALENTS)]
    : GROUP_NAMES.map((group) => rowOf(group).score);
  if (scores.some((score) => shareOf(score) < LEAST)) process.exitCode = 1;
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
