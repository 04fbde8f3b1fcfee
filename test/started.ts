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
