/** What the person at the terminal sees of a download: bytes, speed and time left. */
import { SingleBar } from 'cli-progress';
import { writeBytes, writeDuration } from '../io/units';

/** Long enough to be steady, short enough to follow a connection that changes. */
const WINDOW_MS = 8_000;
const TICK_MS = 150;
const GRAIN_MS = 100;

interface Track {
  /** More bytes came. */
  advance(bytes: number): void;
  stop(): void;
}

export interface Meter {
  /**
   * @param total bytes of the whole file; null where the server does not say.
   * @param have bytes that are on disk already.
   */
  track(name: string, total: number | null, have: number): Track;
  /** A line between downloads. */
  note(line: string): void;
}

const silent: Meter = {
  track: () => ({ advance: () => undefined, stop: () => undefined }),
  note: () => undefined,
};

/** Bytes a second over the last seconds. */
interface Speedometer {
  advance(bytes: number, now: number): void;
  /** 0 until two moments are known. */
  perSecond(now: number): number;
}

/** @param start milliseconds, on the same clock as every `now`. */
function speedometer(start: number): Speedometer {
  let marks = [{ at: start, bytes: 0 }];
  let total = 0;
  return {
    advance(bytes, now) {
      total += bytes;
      const last = marks.at(-1);
      if (last !== undefined && now - last.at < GRAIN_MS) return;
      marks.push({ at: now, bytes: total });
      // The newest mark before the window stays: the window is measured from it.
      const first = marks.findLastIndex((mark) => mark.at <= now - WINDOW_MS);
      if (first > 0) marks = marks.slice(first);
    },
    perSecond(now) {
      const [first] = marks;
      if (first === undefined || now <= first.at) return 0;
      return ((total - first.bytes) / (now - first.at)) * 1000;
    },
  };
}

/** What stands beside the bar: `12.5 MB de 560.3 MB · 3.2 MB/s · faltan 2:51`. */
function tell(have: number, total: number | null, perSecond: number): string {
  const parts = [total === null ? writeBytes(have) : `${writeBytes(have)} de ${writeBytes(total)}`];
  if (perSecond > 0) {
    parts.push(`${writeBytes(perSecond)}/s`);
    if (total !== null) parts.push(`faltan ${writeDuration((total - have) / perSecond)}`);
  }
  return parts.join(' · ');
}

/** @param stream where to draw: standard error, so that standard output stays clean. */
export function meterOn(stream: NodeJS.WriteStream): Meter {
  if (!stream.isTTY) return silent;
  return {
    note: (line) => stream.write(`${line}\n`),
    track(name, total, start) {
      let have = start;
      const speed = speedometer(performance.now());
      const bar = new SingleBar({
        stream,
        format: total === null ? `${name} {dice}` : `${name} {bar} {percentage} % · {dice}`,
        hideCursor: true,
        barsize: 20,
      });
      const draw = () =>
        bar.update(have, { dice: tell(have, total, speed.perSecond(performance.now())) });
      bar.start(total ?? 1, start, { dice: tell(have, total, 0) });
      const timer = setInterval(draw, TICK_MS);
      return {
        advance(bytes) {
          have += bytes;
          speed.advance(bytes, performance.now());
        },
        stop() {
          clearInterval(timer);
          draw();
          bar.stop();
        },
      };
    },
  };
}
