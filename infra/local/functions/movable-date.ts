const RealDate = Date;

let ahead = 0;

/** This machine's own time in epoch milliseconds, wherever `Date` has been moved to. */
export const realNow = (): number => RealDate.now();

/** How far every `Date` without a given time is ahead of this machine, from now on. */
export function moveDate(aheadMs: number): void {
  ahead = aheadMs;
}

const now = (): number => RealDate.now() + ahead;

const MovableDate = new Proxy(RealDate, {
  construct: (real, given, newTarget) =>
    Reflect.construct(real, given.length === 0 ? [now()] : given, newTarget) as Date,
  // as a function it gives the text of now, whatever it is given
  apply: () => new RealDate(now()).toString(),
  get: (real, name) => (name === 'now' ? now : (Reflect.get(real, name) as unknown)),
});

/** Puts a `Date` that can be moved in the place of the one that this thread has. */
export function installMovableDate(): void {
  RealDate.prototype.constructor = MovableDate;
  globalThis.Date = MovableDate;
}
