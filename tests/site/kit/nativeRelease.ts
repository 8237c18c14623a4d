/** The built site's release, asked with native DuckDB: another engine than the page's. */
import { countedIn } from '../../counted/release';

/** @returns the rows of any SQL that a page shows */
export const askNatively = countedIn('build/data');
