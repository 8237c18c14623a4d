import { writePlaceNames } from '$lib/page/placeNames.server';

export const prerender = true;

export const GET = () => writePlaceNames();
