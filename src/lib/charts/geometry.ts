/** The polygons of the release, while pages are prerendered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { manifestSchema } from '../contract/manifest';
import { polygonsOf } from './polygons';

const RELEASE = 'static/data';

const read = (file: string): unknown => JSON.parse(readFileSync(join(RELEASE, file), 'utf8'));

export const geometry = polygonsOf(
  read(v.parse(manifestSchema, read('manifest.json')).geometry.file),
);
