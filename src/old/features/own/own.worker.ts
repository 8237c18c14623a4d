import Fuse from 'fuse.js';
import { serve } from '$old/lib/compute/serve';
import type { OwnRequest } from './background';
import type { OwnRead } from './reading/asked';
import { readOwn } from './reading/readOwn';

/** Of a worker alone, and in none of the types of a page. */
declare const FileReaderSync: new () => { readAsArrayBuffer(part: Blob): ArrayBuffer };

serve<OwnRequest, OwnRead>(({ file, ...asked }, report) => {
  // Read at once: what is under way is told between two pieces, and what is stopped is ended from outside.
  const reader = new FileReaderSync();
  const bytes = {
    size: file.size,
    slice: (from: number, to: number) =>
      new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  };
  return readOwn(bytes, asked, Fuse, report);
});
