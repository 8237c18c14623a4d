/** What other features may mount of this one, or ask of its method, which runs beside the page. */
export { askFirstOrder } from './ask';
export { LivePriority } from './live.svelte';
