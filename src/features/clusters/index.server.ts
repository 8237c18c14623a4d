/** What other features and routes may use of this one while pages are written. */
export { clusterQueries } from './preparedQueries';
