/** What other features may mount of this one. */
export { LivePriority } from './live.svelte';
