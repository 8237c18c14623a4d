/** What other features may mount of this one. */
export { default as Emergency } from './Emergency.svelte';
export { default as NearestHelp } from './NearestHelp.svelte';
