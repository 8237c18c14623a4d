import { writePlaceNames } from '$old/lib/page/placeNames.server';

export const prerender = true;

export const GET = () => writePlaceNames();
