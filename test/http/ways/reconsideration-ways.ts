import { randomUUID } from 'node:crypto';
import { applicantContext } from '../../../functions/doors/applicant/context.ts';
import { applicantDoor, applicantUseCases } from '../../../functions/doors/applicant/use-cases.ts';
import { openDoor } from '../../../functions/handler/door.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { signer } from '../../support/people/applicants.ts';
import { NO_BUCKET } from '../../support/files/no-bucket.ts';
import { storeOfDoors } from '../../support/doors.ts';
import { type Case, type casesAt, REQUESTS, aContent } from '../../support/cases.ts';
import { type Answered, CLAIM_NAMES, claimsOf, eventFor, send } from '../../support/http-event.ts';

type Cases = ReturnType<typeof casesAt> & {
  /** A call of its own that differs from the sample round. */
  readonly aCall: (changes: object) => Promise<{ callId: string }>;
};
type Headers = Readonly<Record<string, string>>;

const REFUSED = ['submit', 'recommend', 'claim', 'override', 'refuse'] as const;

/** A way to each code about what a recommender or an association did too late, or twice. */
export function reconsiderationWays({ give, start, bring, aCall }: Cases) {
  /** Refused for a clause that a person found unmet. */
  const aRefused = async (callId?: string): Promise<Case> =>
    bring(await start(undefined, callId), REFUSED);
  return {
    'recommendation.late': async (headers: Headers) => {
      const recommendsUntil = new Date(Date.now() - 60_000).toISOString();
      const recommenders = sampleCall(new Date()).recommenders.map((recommender) => ({
        ...recommender,
        recommendsUntil,
      }));
      const { callId } = await aCall({ recommenders });
      const filed = await bring(await start(aContent(), callId), ['submit']);
      return give(filed, 'recommend', { headers });
    },
    'reconsideration.not_offered': async (headers: Headers) => {
      const { callId } = await aCall({ reconsiderationWorkingDays: null });
      return give(await aRefused(callId), 'dispute', { headers });
    },
    'reconsideration.only_once': async (headers: Headers) =>
      give(await bring(await aRefused(), ['dispute', 'uphold']), 'dispute', { headers }),
    'reconsideration.late': async (headers: Headers) =>
      disputedAfterDays(60, await aRefused(), headers),
  };
}

/** By the door as it would be some days from now. */
function disputedAfterDays(days: number, at: Case, headers: Headers): Promise<Answered> {
  const clock = () => new Date(Date.now() + days * 86_400_000);
  const options = { clock, claimNames: CLAIM_NAMES };
  const given = { signer, issuer: 'https://pilots.example' };
  const context = { ...applicantContext(storeOfDoors(), given), bucket: NO_BUCKET };
  const door = openDoor(applicantDoor, applicantUseCases, context, options);
  const key = { 'idempotency-key': randomUUID(), 'if-match': `"${at.version}"` };
  const sent = {
    params: at.params,
    claims: claimsOf('association'),
    body: REQUESTS.dispute.body?.(at),
    headers: { ...headers, ...key },
  };
  return send(door, eventFor('disputeFindings', sent));
}
