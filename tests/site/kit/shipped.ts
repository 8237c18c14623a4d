/** What is shipped beside the pages: programs and styles. */
import { BUILT } from './site';

/** The files of an ending among those that a page asks for. */
export const shipped = (ending: string): readonly string[] =>
  BUILT.files.filter((path) => path.startsWith('_app/') && path.endsWith(ending));
