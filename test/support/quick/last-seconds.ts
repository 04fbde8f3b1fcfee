import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Files = z.record(z.string(), z.object({ duration: z.number() }));
/** What vitest keeps of each file that it played, by its path from the root. */
const Kept = z
  .string()
  .transform((text, told) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // another run is writing it
      told.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ projects: z.record(z.string(), z.object({ files: Files })) }));

/** Seconds that each file of tests took when it was last played here; none where vitest keeps none. */
export function lastSeconds(root: string): ReadonlyMap<string, number> {
  const [file] = globSync('node_modules/.vite/vitest/*/results.json', { cwd: root });
  if (file === undefined) return new Map();
  const kept = Kept.safeParse(readFileSync(join(root, file), 'utf8'));
  const projects = Object.values(kept.data?.projects ?? {});
  const files = projects.flatMap((project) => Object.entries(project.files));
  return new Map(files.map(([name, { duration }]) => [name, duration / 1000]));
}
