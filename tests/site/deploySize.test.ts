/** What is copied to a server: every byte of it is sent, kept and backed up by whoever deploys the site. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EMBEDDED, IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { ownDataFiles } from './kit/ownData';
import { BUILT } from './kit/site';
import { filesOfSql } from './kit/sqlOnly';
import { PAST_RELEASES, TO_TAKE_AWAY } from './kit/takenAway';

/**
 * Without DuckDB's bundle for browsers below the floor, nor old addresses of help, what is told in other
 * languages and figures for other sites: those have their own (oldHelp, languages and embeds.test.ts).
 * Nor what is there to be taken away, which no page asks for (data.test.ts), nor earlier releases (pastReleases.test.ts),
 * nor what only the page of SQL asks for (sqlPage.test.ts), nor what reads readers' own files (ownData.test.ts).
 */
const MOST = 45 * 2 ** 20;

test('the deploy is at most 45 MB, and brings nothing that no page asks for', () => {
  const { files, folder } = BUILT;
  const ofSql = new Set(filesOfSql());
  const own = ownDataFiles(BUILT);
  const counted = files.filter(
    (file) =>
      !ofSql.has(file) &&
      !own.has(file) &&
      !isOldHelp(dirname(file)) &&
      ![IN_OTHER_LANGUAGES, TO_TAKE_AWAY, PAST_RELEASES, EMBEDDED].some((pattern) =>
        pattern.test(file),
      ),
  );
  const bytes = counted.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeGreaterThan(20 * 2 ** 20);
  expect(bytes).toBeLessThanOrEqual(MOST);
  expect(files.filter((file) => /\.map(\.|$)|duckdb-mvp|\.gz$|\.br\.br$/.test(file))).toEqual([]);
});

test('the page of what remains on the device weighs no more than 40 kB', () => {
  expect(statSync(join(BUILT.folder, 'privacidad/index.html')).size).toBeLessThanOrEqual(40_000);
});
