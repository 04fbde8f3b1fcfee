import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';

export type ScoreLine = AnswerOf<'listScores'>['applications'][number];

const STATES = ['proposed', 'selected', 'not_selected'] as const;

/** Everything of a round that was proposed on and is on no notice yet, with its scores. */
export async function scoresOf(api: PilotsClient, callId: string): Promise<readonly ScoreLine[]> {
  const all = await Promise.all(STATES.map((state) => inState(api, callId, state)));
  // what was decided while the pages were read may stand on two of them: as it was read last
  return [...new Map(all.flat().map((line) => [line.id, line])).values()];
}

async function inState(api: PilotsClient, callId: string, state: (typeof STATES)[number]) {
  const lines: ScoreLine[] = [];
  let cursor: string | null = null;
  do {
    const page: AnswerOf<'listScores'> = dataOf(
      await api.GET('/v1/decider/calls/{callId}/scores', {
        params: { path: { callId }, query: { state, limit: 100, ...(cursor && { cursor }) } },
      }),
    );
    lines.push(...page.applications);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lines;
}

/** Whether the reader may decide on it now. */
export function mayDecide({ state, heldBack }: ScoreLine): boolean {
  return state === 'proposed' && heldBack === null;
}
