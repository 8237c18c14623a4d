/** What is mutated, and the tests that the mutants of a folder are shown to. */
import { HIDING } from './hidingTests';

export interface MutationGroup {
  /** Paths from the project. */
  readonly mutate: RegExp;
  /** @param folder of the file, under src for what is there. */
  readonly testsOf: (folder: string) => readonly string[];
  /** Of a sample: which part of the mutants, 0 to 1. */
  readonly sample?: { readonly share: number };
  /** How many files of the same tests one run measures; two, unless said. */
  readonly filesPerRun?: number;
  /** Files that are measured by these tests and not by those of their folder. */
  readonly ownTests?: Readonly<Record<string, readonly string[]>>;
  /** Whether words of the SQL are changed too. */
  readonly sql?: true;
}

/** Those that ask the queries themselves; others of the folder are of the engine. */
const ENGINE_TESTS = [
  'agreementProgress',
  'alcaldiaCounts',
  'alcaldiasYear',
  'cabinet',
  'caveats',
  'clusterAreas',
  'coloniaCounts',
  'delayOrigins',
  'delayYears',
  'elsewhereCounts',
  'evaluation',
  'everySource',
  'helpCoverage',
  'helpPlaces',
  'indicatorCases',
  'indicatorSheets',
  'laterTables',
  'otherFigures',
  'piles',
  'priorityAreas',
  'womenPerTen',
].map((name) => `tests/engine/${name}.test.ts`);

const SCAN = [
  'tests/lib/stats/space/kulldorffScan.test.ts',
  'tests/lib/stats/space/permuteNeighbours.test.ts',
];

/**
 * The tests of their folder draw thousands of series through these: minutes for each mutant. Their own are
 * fewer, so what they notice is the least that is noticed.
 */
const SIMULATED = {
  'src/lib/stats/evaluation/exactPower.ts': ['tests/lib/stats/evaluation/exactPower.test.ts'],
  'src/lib/stats/space/kulldorffScan.ts': SCAN,
  'src/lib/stats/space/permuteNeighbours.ts': SCAN,
  'src/lib/stats/space/scanStatistic.ts': SCAN,
  'src/lib/stats/time/carryShare.ts': ['tests/lib/stats/time/carryShare.test.ts'],
  'src/lib/stats/time/curveShare.ts': ['tests/lib/stats/time/curveShare.test.ts'],
  'src/lib/stats/time/expectedBand.ts': ['tests/lib/stats/time/expectedBand.test.ts'],
  'src/lib/stats/time/levelChanges.ts': ['tests/lib/stats/time/levelChanges.test.ts'],
} as const;

/** Pure, beside tests that draw series for minutes and do not look at them. */
const OF_SOURCES = {
  'src/lib/answers/sourceSeries.ts': ['tests/lib/answers/sourceSeries.test.ts'],
  'src/lib/answers/toldSource.ts': ['tests/lib/answers/toldSource.test.ts'],
  'src/lib/answers/whoCounted.ts': ['tests/lib/answers/whoCounted.test.ts'],
} as const;

/** Those of the protection that are quick; what goes through every way in which cases can fall is not. */
const PROTECT_TESTS = [
  'acrossSources',
  'anew',
  'attack',
  'attacker',
  'balance',
  'beside',
  'cellNames',
  'choosing',
  'consistentLinks',
  'dive',
  'editions',
  'families',
  'hourSystems',
  'hours',
  'inferred',
  'intervalWidths',
  'joinParts',
  'joinVintages',
  'lattice',
  'model',
  'moves',
  'near',
  'observations',
  'personRows',
  'possibleCounts',
  'propagate',
  'publication',
  'readRelease',
  'relations',
  'remainders',
  'sameFacts',
  'secondarySuppression',
  'shares',
  'shortMoves',
  'soleColonia',
  'solver',
  'sourceTies',
  'systemsOfTheCity',
  'tablesOfFew',
  'twoReleases',
  'vintages',
  'wholeCounts',
  'wholeNumbers',
  'wholeSystem',
  'wholeWalk',
  'withdrawal',
  'withdrawn',
  'writeTies',
].map((name) => `tests/etl/protect/${name}.test.ts`);

/** Those without a server. */
const FETCH_TESTS = ['downloadDescriptor', 'linksOfPages', 'writtenPeriod'].map(
  (name) => `tests/etl/fetch/${name}.test.ts`,
);

const sesnsp = (...names: readonly string[]) =>
  ['sesnspColumns', ...names].map((name) => `tests/etl/sources/${name}.test.ts`);
const YEARLY_TESTS = sesnsp('sesnspYearly');
const MONTHLY_TESTS = sesnsp('sesnsp_idm');
const CALLS_TESTS = [
  'tests/etl/sources/callColumns.test.ts',
  'tests/etl/sources/linea_mujeres.test.ts',
  'tests/etl/sources/lineaMujeresShared.test.ts',
];
const VICTIM_TESTS = [
  'tests/etl/sources/victimColumns.test.ts',
  'tests/etl/sources/fgjVintages.test.ts',
];
const JOIN_TESTS = ['tests/etl/harmonise/joinToCarpetas.test.ts'];
const WOMEN_TESTS = ['tests/etl/count/womenPerTen.test.ts', 'tests/etl/build/women.test.ts'];

const curated = (name: string) => [`tests/etl/curated/${name}.test.ts`];

/** What reads persons, calls, counts by month, other figures and places, each with the tests that give it files. */
const READERS = {
  'scripts/etl/build/countWomen.ts': WOMEN_TESTS,
  'scripts/etl/count/womenPerTen.ts': ['tests/etl/count/womenPerTen.test.ts'],
  'scripts/etl/curated/otherFigures.ts': curated('otherFigures'),
  'scripts/etl/curated/placeNames.ts': curated('placeNames'),
  'scripts/etl/curated/services.ts': curated('services'),
  'scripts/etl/curated/surveys.ts': curated('surveys'),
  'scripts/etl/harmonise/carpetaPlaces.ts': JOIN_TESTS,
  'scripts/etl/harmonise/joinToCarpetas.ts': JOIN_TESTS,
  'scripts/etl/harmonise/persons.ts': ['tests/etl/harmonise/persons.test.ts'],
  'scripts/etl/harmonise/placeByPoint.ts': ['tests/etl/harmonise/placeByPoint.test.ts'],
  'scripts/etl/publish/fileMetadata.ts': ['tests/etl/publish/metadataText.test.ts'],
  'scripts/etl/sources/c5_911.ts': [
    'tests/etl/sources/c5_911.test.ts',
    'tests/etl/sources/c5_beside_carpetas.test.ts',
  ],
  'scripts/etl/sources/fgj_mujeres/file.ts': WOMEN_TESTS,
  'scripts/etl/sources/fgj_victimas.ts': VICTIM_TESTS,
  'scripts/etl/sources/fgj_victimas/tables.ts': VICTIM_TESTS,
  'scripts/etl/sources/fgj_victimas/workbook.ts': [
    ...VICTIM_TESTS,
    'tests/etl/sources/fgjWorkbook.test.ts',
    'tests/etl/sources/fgjVictimSheet.test.ts',
    'tests/etl/sources/fgjSeparateBooks.test.ts',
  ],
  'scripts/etl/sources/fgj_victimas_2020.ts': VICTIM_TESTS,
  'scripts/etl/sources/linea_mujeres.ts': CALLS_TESTS,
  'scripts/etl/sources/linea_mujeres/vintages.ts': CALLS_TESTS,
  'scripts/etl/sources/sesnsp_2026.ts': YEARLY_TESTS,
  'scripts/etl/sources/sesnsp_anual.ts': YEARLY_TESTS,
  'scripts/etl/sources/sesnsp_idm.ts': MONTHLY_TESTS,
  'scripts/etl/sources/sesnsp_idm/vintages.ts': MONTHLY_TESTS,
  'scripts/etl/sources/sesnsp_idm/yearly.ts': YEARLY_TESTS,
  'scripts/etl/sources/sesnsp_victimas.ts': sesnsp('sesnspVictims'),
} as const;

const escaped = (path: string): string => path.replaceAll('.', '\\.');

/** Of these every mutant is known, and not a sample. */
const WHOLE = new RegExp(`^(?:${Object.keys(HIDING).map(escaped).join('|')})$`);

export const GROUPS = {
  estadistica: {
    mutate: /^src\/lib\/stats\/.*\.ts$/,
    testsOf: (folder) => [`tests/${folder}/*.test.ts`],
    ownTests: SIMULATED,
  },
  respuestas: {
    mutate: /^src\/(?:lib|features\/\w+)\/answers\/.*\.ts$/,
    testsOf: (folder) => [`tests/${folder}/**/*.test.ts`],
    ownTests: OF_SOURCES,
  },
  // The words of one component are told by the tests of its page. The table of cases of all verdicts is
  // shown to none: a thousand tests for each mutant, of sentences that the tests of the folder hold word by word.
  palabras: {
    mutate: /^src\/(?:lib\/words|features\/\w+\/words\/es\/verdicts)\/.*\.ts$/,
    testsOf: (folder) => [`tests/${folder}/**/*.test.ts`],
  },
  consultas: {
    mutate: /^src\/(?:lib|features\/\w+)\/queries\/.*\.ts$/,
    testsOf: () => [...ENGINE_TESTS, 'tests/lib/queries/*.test.ts'],
    sample: { share: 0.42 },
    filesPerRun: 12,
    sql: true,
  },
  // Not its threads: a mutant lives in the thread of the test alone.
  proteccion: {
    mutate: new RegExp(`^(?!${WHOLE.source})scripts/etl/(?:cells|solve|protect|audit)/[^/]+\\.ts$`),
    testsOf: () => PROTECT_TESTS,
    sample: { share: 0.05 },
    filesPerRun: 13,
  },
  ocultar: {
    mutate: WHOLE,
    testsOf: () => [],
    ownTests: HIDING,
  },
  lectores: {
    mutate: new RegExp(`^(?:${Object.keys(READERS).map(escaped).join('|')})$`),
    testsOf: () => [],
    ownTests: READERS,
    sample: { share: 0.25 },
    filesPerRun: 6,
    sql: true,
  },
  listas: {
    mutate: /^scripts\/places\/[^/]+\.ts$/,
    testsOf: () => ['tests/places/*.test.ts'],
    sample: { share: 0.4 },
    filesPerRun: 10,
  },
  // How a portal announces its files, and not what brings them, which waits and retries.
  portales: {
    mutate:
      /^scripts\/etl\/fetch\/(?:announced|candidates|chooseFiles|ckan|downloadDescriptor|offer|pageLinks|writtenPeriod)\.ts$/,
    testsOf: () => FETCH_TESTS,
    filesPerRun: 8,
  },
} as const satisfies Readonly<Record<string, MutationGroup>>;

export type GroupName = keyof typeof GROUPS;

export const GROUP_NAMES: readonly GroupName[] = [
  'estadistica',
  'respuestas',
  'palabras',
  'consultas',
  'proteccion',
  'ocultar',
  'lectores',
  'listas',
  'portales',
];
