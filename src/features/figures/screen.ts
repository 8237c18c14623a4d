/** What other features may mount of this one. */
export { default as RoomTour } from './RoomTour.svelte';
