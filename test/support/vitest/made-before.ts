import { synthesize } from '../../../infra/local/synthesis.ts';

/**
 * Bundles, and the templates of the local environment, are made before the first test: where nothing
 * is kept yet, each of the processes that run tests would otherwise make them for itself. `UNBUNDLED`
 * says that no test of this run needs any.
 */
// oxlint-disable-next-line import/no-default-export -- the test runner asks for one
export default async function makeBefore(): Promise<void> {
  if (process.env['UNBUNDLED'] === undefined) await synthesize();
}
