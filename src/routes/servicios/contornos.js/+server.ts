import { writeBoundaries } from '$features/help/placeFiles.server';

export const prerender = true;

export const GET = () => writeBoundaries();
