/** What other features may mount of this one. */
export { default as Explorer } from './Explorer.svelte';
export { default as UnderReporting } from './UnderReporting.svelte';
