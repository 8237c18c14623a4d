/** What other features may mount of what stands around a page. */
export { default as Languages } from './Languages.svelte';
