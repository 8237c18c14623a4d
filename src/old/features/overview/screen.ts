/** What other features may mount of this one. */
export { default as Panorama } from './Panorama.svelte';
export { default as UnderReporting } from './UnderReporting.svelte';
