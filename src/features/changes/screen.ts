/** What other features may mount of this one. */
export { default as AlcaldiaChanges } from './AlcaldiaChanges.svelte';
export { default as Changes } from './Changes.svelte';
export { default as ColoniaChanges } from './ColoniaChanges.svelte';
export type { ChangeMark } from './figures/ChangeRows.svelte';
