import { reviewerUseCases } from '../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import { appendEvents } from '../../../functions/applications/append-events.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import { decide } from '../../../shared/domain/application/decide.ts';
import type { ApplicationCommand } from '../../../shared/domain/commands/commands.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import type { Asking, Filed } from './applicants.ts';
import { type Tried, asking } from './asking.ts';
import { EXAMINER } from './examiners.ts';
import { NOW } from '../filing.ts';

const { organisation } = EXAMINER;
export const DECIDER: Caller = { subject: 'person-21', role: 'decider', organisation };
export const OTHER_DECIDER: Caller = { subject: 'person-22', role: 'decider', organisation };

/** The decider's door without HTTP: one short method per operation. */
export function deciders(store: Store) {
  const context = { store, rules: publishedRules(store) };
  const ask = asking(context, DECIDER);
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = reviewerUseCases;
  return {
    view: (filed: Filed, a: Asking = {}) =>
      ask('viewForDecider', uses.viewForDecider, { params: at(filed) }, a),
    decide: (
      filed: Filed,
      ifMatch: number,
      outcome: 'selected' | 'not_selected',
      { clauses = [], ...a }: Tried & { readonly clauses?: readonly string[] } = {},
    ) =>
      ask(
        'decideSelection',
        uses.decideSelection,
        { params: at(filed), ifMatch, body: { outcome, reasons: '按评分。', clauses } },
        a,
      ),
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
