import { apacheFile } from './apache';
import { caddyFile } from './caddy';
import { nginxFile } from './nginx';

/** The files of docs/desplegar, by name. */
export function serverFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginxFile()],
    ['Caddyfile', caddyFile()],
    ['apache.conf', apacheFile()],
  ]);
}
