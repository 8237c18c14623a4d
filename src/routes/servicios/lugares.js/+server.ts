import { writeNames } from '$features/help/placeFiles.server';

export const prerender = true;

export const GET = () => writeNames();
