import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { precompress } from '../../scripts/lib/compress.mjs';
import { PROJECT, clearFolders, newFolder, runNode, writeFiles } from './machine';

clearFolders();

describe('precompress', () => {
  test('keeps large results by content and leaves out what would not shrink', async () => {
    const [dir, cache] = [newFolder(), newFolder()];
    writeFiles(dir, {
      'large.wasm': new Uint8Array(2 << 20),
      'small.json': '{}',
      'noise.parquet': randomBytes(4096),
      'picture.png': new Uint8Array(5000),
    });
    await precompress(dir, cache);
    expect(readdirSync(dir).sort()).toEqual([
      'large.wasm',
      'large.wasm.br',
      'noise.parquet',
      'picture.png',
      'small.json',
    ]);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(statSync(join(dir, 'large.wasm.br')).size).toBeLessThan(1000);

    const copy = newFolder();
    writeFiles(copy, { 'otro-nombre.wasm': new Uint8Array(2 << 20) });
    const [kept = ''] = readdirSync(cache);
    writeFiles(cache, { [kept]: 'lo guardado' });
    await precompress(copy, cache);
    expect(readFileSync(join(copy, 'otro-nombre.wasm.br'), 'utf8')).toBe('lo guardado');
  });

  test('takes no more memory for three hundred pages than for a few', async () => {
    const [dir, cache] = [newFolder(), newFolder()];
    const row = (page: number) => (_: unknown, n: number) => `<td>${(n * 7919 + page) % 1000}</td>`;
    for (let page = 0; page < 300; page += 1) {
      writeFiles(dir, { [`${page}.html`]: Array.from({ length: 1500 }, row(page)).join('') });
    }
    const code = `
      import { precompress } from ${JSON.stringify(join(PROJECT, 'scripts/lib/compress.mjs'))};
      const before = process.memoryUsage.rss();
      let most = before;
      // The system's own maximum begins with that of whoever started the process.
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 2);
      await precompress(${JSON.stringify(dir)}, ${JSON.stringify(cache)});
      clearInterval(watch);
      console.log((most - before) / 1024);`;
    const { stdout, stderr } = runNode(PROJECT, ['--input-type=module', '-e', code], {});
    expect(stderr).toBe('');
    expect(readdirSync(dir)).toHaveLength(600);
    // Kilobytes: four at a time take 12 MB, all at once 30.
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(Number(stdout)).toBeLessThan(20_000);
  });
});
