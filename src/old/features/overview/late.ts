/** What other features bring of this one only when it is asked for: a page that mounts its screen does not load it. */
export { default as FrontMap } from './FrontMap.svelte';
export { default as FrontTrend } from './FrontTrend.svelte';
export { askFront } from './front';
