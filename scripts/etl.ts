/** The data command: `npm run etl -- fetch | build | audit | conservar | revisiones`. */
import { relative } from 'node:path';
import { buildRelease } from './etl/build/build';
import { EtlError, messageOf } from './etl/io/errors';
import { parseFetchOptions } from './etl/fetch/fetchOptions';
import { runProbe } from './etl/fetch/probe';
import { runFetch } from './etl/fetch/runFetch';
import { auditAgainst, likelyAgainst } from './etl/audit/auditHistory';
import { historyText, likelyText } from './etl/audit/historyText';
import { keepRelease } from './etl/audit/keptReleases';
import { parseBuildOptions, USAGE } from './etl/build/options';
import { K } from './etl/build/stageRelease';
import { usualAlcaldia } from './etl/build/usualAlcaldia';
import { progressOn } from './etl/io/progress';
import { previousRelease } from './etl/revise/previousRelease';
import { revisionText } from './etl/revise/revisionText';
import { PRIVATE_UMASK, sealInternal } from './lib/seal.mjs';

const [command, ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  switch (command) {
    case 'fetch':
      if (parseFetchOptions(process.cwd(), args).probe) {
        const { text, failures } = await runProbe(process.cwd(), args);
        console.log(text);
        if (failures > 0) process.exitCode = 1;
        return;
      }
      console.log(await runFetch(process.cwd(), args, process.stderr));
      return;
    case 'build': {
      const options = parseBuildOptions(args, () => usualAlcaldia(process.cwd()));
      const build = () => buildRelease(process.cwd(), options, progressOn(process.stderr));
      const { summary } = await (options.profile === 'interno' ? sealed(build) : build());
      console.log(summary);
      return;
    }
    case 'audit': {
      const isOfLikely = args.includes('--probables');
      const [dir = 'static/data', ...previous] = args.filter((own) => own !== '--probables');
      if (isOfLikely) {
        const likely = await likelyAgainst(process.cwd(), dir);
        console.log(likelyText(likely));
        if (likely.told.length > 0) process.exitCode = 1;
        return;
      }
      const audited = await auditAgainst(process.cwd(), dir, previous);
      console.log(historyText(dir, audited));
      if (audited.beyond.length > 0) process.exitCode = 1;
      return;
    }
    case 'conservar': {
      const [dir = 'static/data'] = args;
      console.log(`Conservada en ${relative('', keepRelease(process.cwd(), dir))}.`);
      return;
    }
    case 'revisiones': {
      const [dir = 'static/data'] = args;
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

/** Nothing that it writes can be read by another user of the computer, at any moment. */
async function sealed<Result>(build: () => Promise<Result>): Promise<Result> {
  process.umask(PRIVATE_UMASK);
  sealInternal(process.cwd());
  const built = await build();
  sealInternal(process.cwd());
  return built;
}

// What is unpacked holds rows of single cases: an interrupted run takes it along when it goes.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => process.exit(128 + number));
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
