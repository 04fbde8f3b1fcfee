import { afterAll, vi } from 'vitest';

/**
 * The test files of a worker share one process (vitest.config.ts). Before each file this notes how
 * the process is; after it, what the file changed is put back, and what it should have put back
 * itself fails that file, not one that runs later.
 */
const { ...variables } = process.env;
const before = replaceable();

/** What a test can put something else in place of, by name. */
function replaceable(): Readonly<Record<string, unknown>> {
  const { fetch, Date, setTimeout, setInterval } = globalThis;
  const [out, err] = [process.stdout, process.stderr].map((stream): unknown =>
    Reflect.get(stream, 'write'),
  );
  const { log, warn, error } = console;
  return { fetch, Date, setTimeout, setInterval, out, err, log, warn, error, cwd: process.cwd() };
}

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const name of Object.keys(process.env)) {
    if (!(name in variables)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, variables);

  const changed = Object.entries(replaceable()).filter(([name, value]) => value !== before[name]);
  if (changed.length === 0) return;
  throw new Error(`not given back as it was: ${changed.map(([name]) => name).join(', ')}`);
});
