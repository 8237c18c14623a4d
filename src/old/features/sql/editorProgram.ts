/** All of the editor that comes late, by one door. */
export { editorOf, rewrite } from './codeMirror';
export { mark } from './markedProblem';
