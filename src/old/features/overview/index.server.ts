/** What other features and routes may load of this one while pages are written. */
export { loadDoubted, loadPanorama } from './load.server';
export { explorerQueries } from './preparedQueries';
