import { expect } from 'vitest';
import type { Content } from '../../../shared/domain/application/content.ts';
import type { Command } from '../../../shared/domain/commands/commands.ts';
import { MOST_SEATS } from '../../../shared/domain/review/expert-review.ts';
import {
  aContent,
  aDefect,
  after,
  anExpert,
  type Case,
  type casesAt,
} from '../../support/cases.ts';
import { claimsOf } from '../../support/http-event.ts';

type Cases = ReturnType<typeof casesAt> & {
  /** A call of its own that differs from the sample round. */
  readonly aCall: (changes: object) => Promise<{ callId: string }>;
};
type Headers = Readonly<Record<string, string>>;

const EXAMINED = ['submit', 'recommend', 'claim'] as const;
const ACCEPTED = [...EXAMINED, 'accept'] as const;
const TWO = { experts: ['expert-1', 'expert-2'].map(anExpert), chair: 'expert-1' };

/** A way to each code about the formal examination and the review by experts. */
export function reviewWays({ give, start, bring, aCall }: Cases) {
  const anExamined = async (content?: Content) => bring(await start(content), EXAMINED);

  /** Returned for its promotion plan, put right, filed again, and now to be returned for its effect. */
  const aSecondReturn = async (): Promise<Case> =>
    bring(await anExamined(), ['request_correction', 'edit', 'submit']);

  /** A panel, of one expert unless it is said otherwise, after these commands. */
  const aPanel = async (commands: readonly Command[], panel?: typeof TWO): Promise<Case> => {
    const accepted = await bring(await start(), ACCEPTED);
    const { status, text, headers } = await give(accepted, 'convene', panel ? { body: panel } : {});
    expect({ status, text }).toMatchObject({ status: 200 });
    return bring(after(accepted, headers), commands);
  };

  return {
    'examination.clause_unknown': async (headers: Headers) => {
      const body = { clause: 'PP1999-A1', outcome: 'met', reason: '样例：理由' };
      return give(await anExamined(), 'override', { headers, body });
    },
    'examination.refusal_unfounded': async (headers: Headers) =>
      give(await anExamined(), 'refuse', { headers }),
    'examination.finding_open': async (headers: Headers) => {
      const content = aContent({
        commitment: { truthful: false, sealed: true, signedOn: '2026-11-01' },
      });
      return give(await anExamined(content), 'accept', { headers });
    },
    'examination.late_ground_unexplained': async (headers: Headers) => {
      const body = { defects: [aDefect('/effect/description')], lateGround: null };
      return give(await aSecondReturn(), 'request_correction', { headers, body });
    },
    'review.panel_size': async (headers: Headers) =>
      give(
        await bring(await start(undefined, (await aCall({ panelSize: 3 })).callId), ACCEPTED),
        'convene',
        {
          headers,
        },
      ),
    'review.not_declared': async (headers: Headers) => give(await aPanel([]), 'score', { headers }),
    'review.already_declared': async (headers: Headers) =>
      give(await aPanel(['declare']), 'declare', { headers }),
    'review.recused': async (headers: Headers) =>
      give(await aPanel(['recuse']), 'declare', { headers }),
    'review.already_scored': async (headers: Headers) =>
      give(await aPanel(['declare', 'score']), 'score', { headers }),
    'review.closed': async (headers: Headers) =>
      give(await aPanel(['declare', 'score', 'close_review']), 'close_review', { headers }),
    'review.not_chair': async (headers: Headers) =>
      give(await aPanel([], TWO), 'close_review', {
        headers,
        claims: claimsOf('expert', 'expert-2'),
      }),
    'review.scores_missing': async (headers: Headers) =>
      give(await aPanel(['declare']), 'propose', { headers }),
    'review.scores_open': async (headers: Headers) =>
      give(await aPanel(['declare', 'score']), 'replace_expert', { headers }),
    'review.late_scores_unweighed': async (headers: Headers) => {
      const at = await aPanel(['declare', 'score', 'recuse', 'propose']);
      return give(at, 'select', { headers });
    },
    'review.expert_unknown': async (headers: Headers) =>
      give(await aPanel([]), 'recuse', { headers, body: { subject: 'expert-9', reason: '样例' } }),
    'review.expert_barred': async (headers: Headers) =>
      give(await aPanel(['recuse']), 'recuse', { headers }),
    'review.already_seated': async (headers: Headers) =>
      give(await aPanel([], TWO), 'replace_expert', { headers }),
    'review.seats_used_up': async (headers: Headers) => {
      const inTurn = (at: number) => ({
        out: `expert-${at}`,
        expert: anExpert(`expert-${at + 1}`),
        reason: '样例：另有安排',
      });
      let at = await aPanel([]);
      for (let last = 1; last < MOST_SEATS; last += 1) {
        at = after(at, (await give(at, 'replace_expert', { body: inTurn(last) })).headers);
      }
      return give(at, 'replace_expert', { headers, body: inTurn(MOST_SEATS) });
    },
  };
}
