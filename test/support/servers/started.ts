import { afterAll, beforeAll } from 'vitest';

/** Something that a test file starts before its tests and stops after them. */
export function started<T extends { stop(): Promise<void> }>(start: () => Promise<T>): () => T {
  let it: T | undefined;
  beforeAll(async () => {
    it = await start();
  });
  afterAll(() => it?.stop());
  return () => {
    if (!it) throw new Error('it is not started yet');
    return it;
  };
}

/** An object that has each part anew whenever it is asked for: what a test file starts is there later. */
export function asAsked<T extends object>(parts: {
  readonly [K in keyof T]: () => T[K];
}): Readonly<T> {
  const getters = Object.entries<() => unknown>(parts).map(([name, get]) => [name, { get }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as T;
}
