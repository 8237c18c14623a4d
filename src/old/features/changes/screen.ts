/** What other features may mount of this one. */
export { default as Changes } from './Changes.svelte';
export type { ChangeMark } from './figures/ChangeRows.svelte';
