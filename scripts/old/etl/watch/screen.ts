/** What the person at the terminal sees while it works; in a pipe, a line every few seconds. */
import { SingleBar } from 'cli-progress';
import type { News } from './news';
import { writeDuration } from '../io/units';
import { between, followed, lineOf, solvingText } from './words';

const TICK_MS = 120;

/** Silence after which a line is due: a machine at work may be a second late. */
const SILENCE_MS = 4000;

export interface Screen {
  hear(news: News): void;
  /** Nothing is drawn after it. */
  close(): void;
}

/** @param stream where to draw: standard error, so that standard output stays clean. */
export function screenOn(stream: NodeJS.WriteStream): Screen {
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function linesOn(stream: NodeJS.WritableStream): Screen {
  let following = between('Empezar', performance.now());
  const timer = setInterval(() => {
    print(lineOf(following, performance.now()));
  }, SILENCE_MS);
  const print = (line: string) => {
    stream.write(`${line}\n`);
    timer.refresh();
  };
  print(`${following.name}…`);
  return {
    hear(news) {
      const { name, began } = following;
      const at = performance.now();
      if (news.kind === 'begin') print(`${news.name}…`);
      if (news.kind === 'end')
        print(`${name}: ${news.tally}, ${writeDuration((at - began) / 1000)}`);
      following = followed(following, news, at);
    },
    close: () => clearInterval(timer),
  };
}

function barOn(stream: NodeJS.WriteStream): Screen {
  let following = between('Empezar', performance.now());
  let bar: SingleBar | undefined;
  const timer = setInterval(() => {
    const { percentage } = following;
    const tally = solvingText(following);
    bar?.update(Math.min(99, percentage), { tally: tally === '' ? '…' : tally });
  }, TICK_MS);
  return {
    hear(news) {
      if (news.kind === 'begin') {
        bar = new SingleBar({
          stream,
          format: `${news.name.padEnd(52)} {bar} {percentage} % · {duration} s · {tally}`,
          hideCursor: true,
          barsize: 20,
        });
        bar.start(100, 0, { tally: '…' });
      }
      if (news.kind === 'end') {
        bar?.update(100, { tally: news.tally });
        bar?.stop();
        bar = undefined;
      }
      following = followed(following, news, performance.now());
    },
    close() {
      clearInterval(timer);
      bar?.stop();
    },
  };
}
