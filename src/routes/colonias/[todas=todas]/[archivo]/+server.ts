import { writeManyFile } from '$features/overview/index.server';

export { fileEntries as entries } from '$features/overview/index.server';

/** Only where there are more colonias than a page can hold. */
export const prerender = 'auto';

export const GET = ({ params }) => writeManyFile(params.archivo);
