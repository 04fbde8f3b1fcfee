import { describe, expect, it } from 'vitest';
import { countOf, groupsOf } from '../../../web/decider/objections/dismissals.ts';

type Chosen = Parameters<typeof groupsOf>[0];

const chosen = (...of: readonly (readonly [id: string, caseNumber: string])[]): Chosen =>
  of.map(([id, caseNumber]) => ({
    project: { id },
    objection: { caseNumber },
    mayDismiss: true,
  })) as never;

describe('objections that are answered together', () => {
  it('are one request for each project, as each is answered by itself', () => {
    const groups = groupsOf(
      chosen(['app_1', '1-001-1'], ['app_2', '1-002-1'], ['app_1', '1-001-2']),
    );

    expect(groups.map(({ project, caseNumbers }) => [project.id, ...caseNumbers])).toEqual([
      ['app_1', '1-001-1', '1-001-2'],
      ['app_2', '1-002-1'],
    ]);
    expect(countOf(groups)).toBe(3);
  });

  it('are none where none is chosen', () => {
    expect(groupsOf([])).toEqual([]);
    expect(countOf([])).toBe(0);
  });
});
