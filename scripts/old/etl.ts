/** The data command: `npm run etl -- fetch | build | rehacer | audit | conservar | revisiones`. */
import { relative } from 'node:path';
import { EtlError, messageOf } from './etl/io/errors';
import { clearHalfKept } from './etl/audit/halfKept';
import { parseBuildOptions, parseRebuildOptions, USAGE } from './etl/build/options';
import { usualAlcaldia } from './etl/build/usualAlcaldia';
import { putBack, standingIn } from './etl/publish/putBack';
import { watched } from './etl/watch/watched';

// Each order loads what it needs, and no more: whoever waits for a build has its first line at once.
const [command, ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  switch (command) {
    case 'fetch': {
      const { parseFetchOptions } = await import('./etl/fetch/fetchOptions');
      if (parseFetchOptions(process.cwd(), args).probe) {
        const { runProbe } = await import('./etl/fetch/probe');
        const { text, failures } = await runProbe(process.cwd(), args);
        console.log(text);
        if (failures > 0) process.exitCode = 1;
        return;
      }
      const { runFetch } = await import('./etl/fetch/runFetch');
      console.log(await runFetch(process.cwd(), args, process.stderr));
      return;
    }
    case 'build': {
      const { out } = parseBuildOptions(args, () => usualAlcaldia(process.cwd()));
      const before = standingIn(out);
      process.exitCode = await watched('build', args, () => {
        clearHalfKept(process.cwd());
        putBack(out, before);
      });
      return;
    }
    case 'rehacer': {
      const { out } = parseRebuildOptions(args);
      const before = standingIn(out);
      process.exitCode = await watched('rehacer', args, () => putBack(out, before));
      return;
    }
    case 'audit':
      process.exitCode = await watched('audit', args, () => undefined);
      return;
    case 'conservar': {
      const { keepRelease } = await import('./etl/audit/keptReleases');
      const [dir = 'static/data-old'] = args;
      console.log(`Conservada en ${relative('', keepRelease(process.cwd(), dir))}.`);
      return;
    }
    case 'revisiones': {
      const [dir = 'static/data-old'] = args;
      const { K } = await import('./etl/build/stageRelease');
      const { previousRelease } = await import('./etl/revise/previousRelease');
      const { revisionText } = await import('./etl/revise/revisionText');
      const release = await previousRelease(dir, { profile: 'publico', k: K.publico });
      if (release === null) {
        throw new EtlError(
          `En «${dir}» no hay una publicación pública.`,
          'Constrúyela con npm run etl -- build.',
        );
      }
      console.log(revisionText(release));
      return;
    }
    default:
      throw new EtlError(`La orden «${command ?? ''}» no existe.`, USAGE);
  }
}

main().catch((thrown: unknown) => {
  console.error(
    thrown instanceof EtlError
      ? thrown.message
      : thrown instanceof Error
        ? thrown.stack
        : messageOf(thrown),
  );
  process.exitCode = 1;
});
