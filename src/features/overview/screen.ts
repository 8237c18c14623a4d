/** What other features may mount of this one. */
export { default as Panorama } from './Panorama.svelte';
export { default as UnderReporting } from './UnderReporting.svelte';
export { default as FrontMap } from './FrontMap.svelte';
export { default as FrontTrend } from './FrontTrend.svelte';
export { askFront, type FrontShown } from './front';
