import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Portal } from './portal';

/** Where this project's own descriptor says that a source is, moved to a portal of ours. */
export function placesOf(id: string, portal: Portal): readonly object[] {
  const text = readFileSync(`data/sources/${id}.json`, 'utf8');
  const { descarga } = v.parse(
    v.object({ descarga: v.array(v.looseObject({ tipo: v.string() })) }),
    JSON.parse(text.replaceAll(/https:\/\/[^/"\\]+/g, portal.url)),
  );
  return descarga;
}
