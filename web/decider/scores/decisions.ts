import { signal } from '@preact/signals';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Result } from '../several.tsx';
import type { ScoreLine } from './round.ts';

export type Outcome = 'selected' | 'not_selected';

/** One decision on several, for one reason. */
export interface Decision {
  readonly callId: string;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly clauses: readonly string[];
  readonly lines: readonly ScoreLine[];
}

/** What was decided last on several, in whichever call: told until it is closed. */
export const decided = signal<(Pick<Decision, 'callId' | 'outcome'> & Results) | null>(null);

interface Results {
  readonly results: readonly Result<ScoreLine>[];
}

/** As many as one request takes. */
const AT_A_TIME = 50;

interface How {
  readonly key: string;
  /** Only tried: what would happen. */
  readonly isTrial: boolean;
}

/** Decides each, or tries it; by the same key once more is no second decision. */
export async function decideEach(
  api: PilotsClient,
  decision: Decision,
  { key, isTrial }: How,
): Promise<readonly Result<ScoreLine>[]> {
  const { callId, outcome, reasons, clauses, lines } = decision;
  const results: Result<ScoreLine>[] = [];
  for (let from = 0; from < lines.length; from += AT_A_TIME) {
    const some = lines.slice(from, from + AT_A_TIME);
    const items = some.map(({ id: applicationId, version }) => {
      return { applicationId, version, outcome, reasons, clauses: [...clauses] };
    });
    const answered: AnswerOf<'decideMany'> = dataOf(
      await api.POST('/v1/decider/calls/{callId}/decisions', {
        params: {
          path: { callId },
          query: { dryRun: isTrial ? 'true' : 'false' },
          header: { 'Idempotency-Key': `${key}-${from}` },
        },
        body: { items },
      }),
    );
    const codes = new Map(answered.results.map((each) => [each.applicationId, each.code]));
    results.push(...some.map((of) => ({ of, name: nameOf(of), code: codes.get(of.id) ?? null })));
  }
  return results;
}

/** What an application is called in a sentence. */
export function nameOf({ standardNumber, id }: ScoreLine): string {
  return standardNumber ?? id;
}
