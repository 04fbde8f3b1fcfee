import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: started last, one of these would keep one core busy alone. */
export const HEAVY: readonly string[] = [
  'browser/pages',
  'browser/association',
  'browser/admin',
  'browser/review/examiner',
  'browser/review/expert',
  'browser/association-after',
  'scenarios/round',
  'infra/deploy',
  'scenarios/tour',
  'faults/faults',
  'costs/costs',
  'infra/recover/commands',
  'infra/local/local-cloud',
  'http/fuzz',
  'matrix/recommended',
  'http/problems',
  'scenarios/crash',
  'matrix/direct',
  'cli/verbs/association/files',
  'infra/recover/operated',
  'store/corpus',
  'cli/command-line/strictness',
  'functions/doors/publisher/interrupted',
  'cli/verbs/decider/publication',
  'functions/doors/objection/links',
  'infra/bundling/bundles',
  'infra/bundling/bundled-functions',
  'model/model',
  'rules/properties',
  'infra/prod-template',
  'domain/exploration',
];

/** The heavy files in their order, then all others at random, by the seed that vitest prints. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const ranked = files.map((file) => ({ file, rank: rankOf(file), lot: lotOf(file, seed) }));
    return ranked
      .toSorted((a, b) => a.rank - b.rank || (a.lot < b.lot ? -1 : 1))
      .map(({ file }) => file);
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const at = HEAVY.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? HEAVY.length : at;
}

function lotOf({ moduleId }: TestSpecification, seed: number): string {
  return createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
}
