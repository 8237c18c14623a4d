import { loadEditor } from '$features/editor/page.server';

export const load = () => loadEditor();
