// Preloaded into Node: the clock is off by as many milliseconds as MOVED_CLOCK says.
const moved = Number(process.env.MOVED_CLOCK);
const RealDate = Date;
const now = () => RealDate.now() + moved;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, called) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, called),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
