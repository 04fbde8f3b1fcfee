import { signal } from '@preact/signals';
import { type PilotsClient, ProblemError, dataOf } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import type { Result } from '../several.tsx';
import type { Objected } from './round.ts';

/** The objections to one project that are dismissed together. */
export interface Group {
  readonly project: Objected['project'];
  readonly caseNumbers: readonly string[];
}

/** What was dismissed last, in whichever call: told until it is closed. */
export const dismissed = signal<{
  readonly callId: string;
  readonly results: readonly Result<Group>[];
} | null>(null);

/** What is chosen, project by project. */
export function groupsOf(chosen: readonly Objected[]): readonly Group[] {
  const groups = new Map<string, { project: Objected['project']; caseNumbers: string[] }>();
  for (const { objection, project } of chosen) {
    const group = groups.get(project.id) ?? { project, caseNumbers: [] };
    groups.set(project.id, group);
    group.caseNumbers.push(objection.caseNumber);
  }
  return [...groups.values()];
}

/** How many objections they are. */
export function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { caseNumbers }) => sum + caseNumbers.length, 0);
}

interface How {
  readonly reply: string;
  readonly key: string;
  /** Only tried: what would happen. */
  readonly isTrial: boolean;
  /** What a group is called. */
  readonly nameOf: (group: Group) => string;
}

/** Dismisses each project's with one reply, or tries it; by the same key once more is no second time. */
export async function dismissEach(
  api: PilotsClient,
  groups: readonly Group[],
  how: How,
): Promise<readonly Result<Group>[]> {
  const results: Result<Group>[] = [];
  for (const of of groups) {
    results.push({ of, name: how.nameOf(of), code: await codeOf(api, of, how) });
  }
  return results;
}

/** Null where it was done; what was refused holds up no other, and what did not arrive is thrown. */
async function codeOf(
  api: PilotsClient,
  { project, caseNumbers }: Group,
  { reply, key, isTrial }: How,
): Promise<string | null> {
  const { id: applicationId, callId, version } = project;
  try {
    dataOf(
      await api.POST(
        '/v1/decider/calls/{callId}/applications/{applicationId}/objections/dismissals',
        {
          params: {
            path: { callId, applicationId },
            query: { dryRun: isTrial ? 'true' : 'false' },
            header: { ...ifMatch(version), 'Idempotency-Key': `${key}-${applicationId}` },
          },
          body: { caseNumbers: [...caseNumbers], reply },
        },
      ),
    );
    return null;
  } catch (thrown) {
    const isRefused =
      thrown instanceof ProblemError && thrown.problem.status >= 403 && thrown.problem.status < 500;
    if (!isRefused) throw thrown;
    return thrown.problem.code;
  }
}
