import { reviewerUseCases } from '../../../functions/doors/reviewer/use-cases.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import { appendEvents } from '../../../functions/applications/append-events.ts';
import type { UseCase } from '../../../functions/handler/use-case.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { decide } from '../../../shared/domain/application/decide.ts';
import type { ApplicationCommand } from '../../../shared/domain/commands/commands.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { type Asking, type Filed, type Parts, inputOf } from './applicants.ts';
import { EXAMINER, type Tried } from './examiners.ts';
import { NOW } from '../filing.ts';

const { organisation } = EXAMINER;
export const DECIDER: Caller = { subject: 'person-21', role: 'decider', organisation };
export const OTHER_DECIDER: Caller = { subject: 'person-22', role: 'decider', organisation };

/** The decider's door without HTTP: one short method per operation. */
export function deciders(store: Store) {
  const context = { store, rules: publishedRules(store) };
  const ask = <O extends Operation>(
    operation: O,
    useCase: UseCase<typeof context, O>,
    parts: Parts,
    { dryRun, ...asking }: Tried,
  ) => {
    const query = { ...parts.query, ...(dryRun !== undefined && { dryRun }) };
    const caller = { caller: DECIDER, ...asking };
    return useCase(context, inputOf(operation, { ...parts, query }, caller));
  };
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = reviewerUseCases;
  return {
    view: (filed: Filed, a: Asking = {}) =>
      ask('viewForDecider', uses.viewForDecider, { params: at(filed) }, a),
    reconsider: (filed: Filed, ifMatch: number, outcome: 'upheld' | 'overturned', a: Tried = {}) =>
      ask(
        'decideReconsideration',
        uses.decideReconsideration,
        { params: at(filed), ifMatch, body: { outcome, reasons: '已复核。' } },
        a,
      ),
  };
}

/** Gives a command of the domain as somebody, past the doors; the version that it leads to. */
export async function command(
  store: Store,
  { id }: Filed,
  given: ApplicationCommand,
  { now = NOW, key = crypto.randomUUID() }: Pick<Asking, 'now' | 'key'> = {},
): Promise<number> {
  const seen = (await store.readApplication(id))?.application ?? null;
  const decided = decide(seen, given);
  if (!decided.ok) throw new Error(`${given.type} was refused: ${decided.refusal.code}`);
  const application = appendEvents(seen, decided.value, {
    applicationId: id,
    issuedBy: given.issuedBy,
    now,
  });
  const answer = { status: 200, headers: {}, body: '{}' };
  const request = { scope: 'test', key, fingerprint: key, answer };
  const expiresAt = Math.ceil(now.getTime() / 1000) + 60;
  const committed = await store.commit({ application }, { ...request, expiresAt }, now);
  if (!committed.ok) throw new Error(`${given.type} was not kept: ${committed.refusal.code}`);
  return application.next.version;
}
