/** A process of its own that fetches, as `npm run etl -- fetch` would: to be killed, or told of certificates. */
import { runFetch } from '../../../scripts/etl/fetch/runFetch';

const [root = '.'] = process.argv.slice(2);

try {
  console.log(await runFetch(root, [], process.stderr));
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
