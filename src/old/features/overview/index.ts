/** What other features may use of this one, without a screen. */
export { panoramaQueries } from './ask';
export { coloniaCsv, coloniaTable } from './coloniaTable';
export { headlineOf } from './headline';
export { readPanorama } from './read';
export type { TitledView } from './titledView';
