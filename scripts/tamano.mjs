// Lines and files of code by room: node scripts/tamano.mjs [--porque "…" | --revisar]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { grown, readSizes, sizeByRoom, totalsOf, writeSizes } from './lib/code-size.mjs';
import { PROJECT } from './lib/project.mjs';
import { capture } from './lib/run.mjs';
import { runCommand, UserError } from './lib/user-error.mjs';

const PAGE = 'docs/tamano.md';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { porque: { type: 'string' }, revisar: { type: 'boolean' } },
  });
  const sizes = sizeByRoom(PROJECT);
  const totals = totalsOf(sizes);
  const { totals: written, reasons } = readSizes(readFileSync(join(PROJECT, PAGE), 'utf8'));
  const more = grown(written, totals);
  if (more.length > 0 && !values.porque) {
    throw new UserError(`${more.join('; ')}. Dilo: npm run tamano -- --porque "…"`);
  }
  if (values.revisar) {
    await tellDifference(totals);
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  const said = values.porque ? [`- ${day}. ${values.porque} ${more.join('; ')}`.trim()] : [];
  const page = join(PROJECT, PAGE);
  const text = writeSizes(sizes, [...reasons, ...said]);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
  for (const [room, { files, lines }] of sizes) console.log(`${lines}\t${files}\t${room}`);
  console.log(`${totals.product} en src y scripts, ${totals.tests} en tests`);
});

/**
 * Against the main branch, where a clone has it.
 * @param {import('./lib/code-size.mjs').Totals} totals
 */
async function tellDifference({ product, tests }) {
  const { code, output } = await capture('git', ['show', `origin/main:${PAGE}`], { cwd: PROJECT });
  const signed = (/** @type {number} */ lines) => (lines > 0 ? `+${lines}` : String(lines));
  const main = code === 0 ? readSizes(output).totals : null;
  const than = (/** @type {number} */ now, /** @type {number | undefined} */ before) =>
    before === undefined ? '' : ` (${signed(now - before)} que la rama principal)`;
  console.log(
    `${product} líneas en src y scripts${than(product, main?.product)}; ` +
      `${tests} en tests${than(tests, main?.tests)}`,
  );
}
