/** What pages of other features load of this one while they are written. */
export { askNearest } from './askNearest';
