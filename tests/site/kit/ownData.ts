/** What a site holds for readers' own files: a page apart, its program, and the one that reads a file in a worker. */
import type { BUILT } from './site';

const OF_ITS_FOLDER = /^datos\/propios\//;
const PROGRAM = /^_app\/.*\.js$/;
/** A code of what is wrong with a file, which both programs know and no other does. */
const KNOWN_TO_BOTH = 'no_es_texto';

/** @returns its files, with what is compressed of each */
export function ownDataFiles({ files, text }: typeof BUILT): ReadonlySet<string> {
  const programs = files.filter((file) => PROGRAM.test(file) && text(file).includes(KNOWN_TO_BOTH));
  const compressed = programs.map((file) => `${file}.br`);
  const found = files.filter((file) => OF_ITS_FOLDER.test(file) || compressed.includes(file));
  return new Set([...programs, ...found]);
}
