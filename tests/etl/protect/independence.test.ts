/** The audit must not share the code that it judges: of what it needs there is a list, and nothing else. */
import { readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ETL = 'scripts/etl';

const inRoom = (room: string, ...names: readonly string[]) =>
  names.map((name) => `${ETL}/${room}/${name}.ts`);

/**
 * What anyone may know, or could write from what is published: where each count lies, which sums tie them,
 * by which rules they are printed. Whoever chooses and whoever attacks must mean the same by it.
 */
const PUBLIC = [
  // What the sources and the catalogue say.
  'scripts/etl/count/observation.ts',
  'scripts/etl/registry/descriptor.ts',
  'scripts/etl/registry/loadSources.ts',
  'scripts/etl/registry/periods.ts',
  'scripts/etl/registry/quirkRule.ts',
  'scripts/etl/registry/sameFacts.ts',
  'scripts/etl/registry/source.ts',
  'src/lib/contract/indicators/catalogue.ts',
  'src/lib/contract/piles.ts',
  'src/lib/contract/seriesFacts.ts',
  // Cells, their names, and the sums of one release.
  ...inRoom('cells', 'model', 'cellNames', 'days', 'periods', 'lattice'),
  ...inRoom('cells', 'familyCells', 'familyShapes', 'relations', 'hours'),
  // What is printed, and what may be assumed of what is not.
  ...inRoom('cells', 'publication', 'withdrawn', 'release', 'attacker'),
  // The sums between releases, and between sources of the same facts.
  ...inRoom('cells', 'vintages', 'closedView', 'history', 'views'),
  ...inRoom('cells', 'joinParts', 'mergedParts', 'vintageLinks'),
  ...inRoom('cells', 'sameFacts', 'sourceTies', 'writeTies', 'beside'),
  // Arithmetic, and how it is handed out: they know of no rule.
  'scripts/etl/io/errors.ts',
  ...inRoom('solve', 'cellFault', 'solver', 'propagate'),
  ...inRoom('solve/threads', 'serve', 'solveAll', 'solving', 'task', 'wire'),
  'scripts/etl/solve/threads/thread.mjs',
];

/** What the audit needs besides, of which the chooser needs nothing. */
const OF_THE_AUDIT = [
  ...inRoom('audit', 'audit', 'attack', 'attackThread'),
  // Which counts are possible.
  ...inRoom('audit', 'baseline', 'feasibilityIntervals', 'shortMoves', 'wholeWalk'),
  // What it says of a release.
  ...inRoom('audit', 'allInOne', 'recovery', 'shares'),
  // A release as it stands on disk.
  ...inRoom('audit', 'readRelease', 'releaseFolder'),
  ...inRoom('cells', 'statements'),
  'scripts/etl/io/database.ts',
  'scripts/etl/io/disk.ts',
  'scripts/etl/io/privateFolder.ts',
  'scripts/etl/io/processMark.ts',
  'scripts/etl/io/surroundings.ts',
  'scripts/etl/io/units.ts',
  'src/lib/contract/internal.ts',
  'src/lib/contract/manifest.ts',
  'src/lib/contract/tables.ts',
  'src/lib/contract/tables/agreements.ts',
  'src/lib/contract/tables/column.ts',
  'src/lib/contract/tables/counts.ts',
  'src/lib/contract/tables/help.ts',
  'src/lib/contract/tables/names.ts',
  'src/lib/contract/tables/places.ts',
  'src/lib/contract/tables/sources.ts',
  'src/lib/contract/tables/surveys.ts',
  'src/lib/contract/tables/women.ts',
];

/**
 * What both still need though it judges, or searches: where it errs, the audit errs with the chooser. A second
 * audit, of its own code alone, stands against that (tests/outside). What is no longer shared goes from here.
 */
const STILL_SHARED: Readonly<Record<string, string>> = {
  [`${ETL}/solve/consistentLinks.ts`]:
    'which years of two releases hold, asked before each is decided',
  [`${ETL}/solve/possibleCounts.ts`]: 'counts for the moves of the chooser to start from',
  [`${ETL}/solve/wholeCounts.ts`]: 'needed by both of them',
  [`${ETL}/solve/dive.ts`]: 'needed by the one before',
};

/** `from`, an import for its effect, an import when it runs, and the module of a thread. */
const NEEDED = /(?:\bfrom |\bimport |\bimport\(|\bnew URL\()'([.$][^']+)'/g;

/** Every module of ours that some need, themselves included, by its path from the project. */
function needs(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const name = relative('.', file);
    if (found.has(name)) return;
    found.add(name);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(NEEDED)) {
      const aimed = resolve(dirname(file), path);
      visit(extname(aimed) === '' ? `${aimed}.ts` : aimed);
    }
  };
  for (const entry of entries) visit(resolve(entry));
  return found;
}

const ofAudit = needs(inRoom('audit', 'audit', 'readRelease', 'attackThread'));
const ofChooser = needs(inRoom('protect', 'protect', 'secondarySuppressionThread'));
const shared = [...ofAudit].filter((file) => ofChooser.has(file));

describe('the audit', () => {
  it('needs the files of the list alone, and each of them', () => {
    const listed = [...PUBLIC, ...OF_THE_AUDIT, ...Object.keys(STILL_SHARED)];
    expect([...ofAudit].toSorted()).toEqual(listed.toSorted());
  });

  it('shares with the chooser what is public, and what is still to be parted', () => {
    expect(shared.toSorted()).toEqual([...PUBLIC, ...Object.keys(STILL_SHARED)].toSorted());
  });

  it('attacks by what the chooser does not need, which decides by what the audit does not', () => {
    for (const file of OF_THE_AUDIT) expect(ofChooser).not.toContain(file);
    const parted = (files: ReadonlySet<string>, room: string) =>
      [...files].filter((file) => file.startsWith(`${ETL}/${room}/`));
    expect(parted(ofAudit, 'audit')).toContain(`${ETL}/audit/attack.ts`);
    expect(parted(ofAudit, 'protect')).toEqual([]);
    expect(parted(ofChooser, 'protect')).toContain(`${ETL}/protect/secondarySuppression.ts`);
    expect(parted(ofChooser, 'audit')).toEqual([]);
  });
});
