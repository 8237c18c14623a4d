/** What other features may mount of this one. */
export { default as AgreementLinks } from './AgreementLinks.svelte';
export { default as AsOf } from './AsOf.svelte';
export { default as DueList } from './DueList.svelte';
export { readerDay } from './readerDay.svelte';
