import type { Operation } from '../../../shared/contract/routes.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { type casesAt, REQUESTS, aContent } from '../../support/cases.ts';
import type { Answered, Sent } from '../../support/http-event.ts';
import { pack } from '../../rules/facts.ts';

type Cases = ReturnType<typeof casesAt> & {
  /** As an admin, with a key for each command. */
  readonly administer: (operation: Operation, sent: Sent) => Promise<Answered>;
  /** A call of its own, as the sample round is. */
  readonly aCall: () => Promise<{ callId: string }>;
};
type Headers = Readonly<Record<string, string>>;

const REASON = '样例：更正规则';

/** A way to each code about changed rules. */
export function ruleChangeWays({ give, start, bring, administer, aCall }: Cases) {
  return {
    're_evaluation.same_pack': (headers: Headers) =>
      administer('reEvaluate', {
        params: { callId: 'sample-2026' },
        headers,
        body: { rulePack: sampleCall(new Date()).rulePack, reason: REASON },
      }),
    're_evaluation.not_found': async (headers: Headers) =>
      give(await bring(await start(), ['submit', 'recommend']), 'note_rule_change', { headers }),
    're_evaluation.not_affected': async (headers: Headers) => {
      const params = await aCall();
      const filed = await bring(await start(aContent(), params.callId), ['submit', 'recommend']);
      const moved = await administer('moveToRulePack', {
        params,
        headers: { 'if-match': '"1"' },
        body: { rulePack: pack('PP2024').ref, reason: REASON },
      });
      if (moved.status !== 201) throw new Error(moved.text);
      const said = REQUESTS.note_rule_change.body?.(filed);
      const body = Object.assign({}, said, { reportId: moved.body['id'] });
      // nobody has made the report, so that it names nothing
      return give(filed, 'note_rule_change', { headers, body });
    },
  };
}
