import type { PublicContext } from '../../../functions/doors/public/context.ts';
import { objectionContext } from '../../../functions/doors/objection/context.ts';
import { objectionUseCases } from '../../../functions/doors/objection/use-cases.ts';
import { publicUseCases } from '../../../functions/doors/public/use-cases.ts';
import { publisherContext } from '../../../functions/doors/publisher/context.ts';
import { publisherUseCases } from '../../../functions/doors/publisher/use-cases.ts';
import { reviewerUseCases } from '../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Signer } from '../../../shared/evidence/jws.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { type Doors, type Filed, type Parts, bodyOf, doors, inputOf } from './applicants.ts';
import { SCORES, anExpert } from '../cases.ts';
import { type WholeStore, startTable } from '../dynamo.ts';
import { startSigning } from '../../evidence/signing.ts';
import { type Tried, asking } from './asking.ts';
import { EXAMINER, examiners, versionIn } from './examiners.ts';
import { COMPOSITES, NOW } from '../filing.ts';
import { failingContext } from '../faults.ts';
import { enterInDirectory } from './directory.ts';
import { aFiling, recommenders, roundEach } from './recommenders.ts';
import { asAsked, started } from '../servers/started.ts';

const { organisation } = EXAMINER;
export const EXPERT: Caller = { subject: 'person-21', role: 'expert', organisation };
export const DECIDER: Caller = { subject: 'person-31', role: 'decider', organisation };
/** Another decider: objections are answered by somebody who did not decide. */
export const SECOND: Caller = { subject: 'person-32', role: 'decider', organisation };

/** Days of a notice of five working days; 2026-11-20 is a Friday. */
export const FROM = '2026-11-23';
export const TO = '2026-11-27';

/** Noon in Beijing on a day. */
export function noonOn(date: string): Date {
  return new Date(`${date}T12:00:00+08:00`);
}

export const STATED = {
  position: 1,
  name: '样例人',
  organisation: null,
  phone: '010-00000000',
  email: null,
  statement: '样例：该标准的起草单位并未应用。',
  evidence: '样例：附说明一份。',
};

/** The doors of deciders and of those who object, without HTTP, and what the public reads. */
export function publishers(store: WholeStore, signer: Signer, workBits = 0, sendsMail = true) {
  const run = <C>(context: C) => asking(context, DECIDER);
  const publish = run(publisherContext(store, signer));
  const review = run({ store, rules: publishedRules(store) });
  const object = run(objectionContext(store, { workBits, sendsMail }));
  const nothing = failingContext(async () => {
    throw new Error('this is not public');
  });
  const read = run({
    ...nothing,
    readCall: (id) => store.readCall(id),
    listHeads: (id, kind) => store.listHeads(id, kind),
    readList: (id, kind, number) => store.readList(id, kind, number),
    listRevocations: (id) => store.listRevocations(id),
  } satisfies PublicContext);
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  return {
    notice: (callId: string, a: Tried = {}, body: object = { from: FROM }) =>
      publish('publishNotice', publisherUseCases.publishNotice, { params: { callId }, body }, a),
    announce: (callId: string, notice: number, a: Tried = {}, more: object = {}) =>
      publish(
        'announce',
        publisherUseCases.announce,
        { params: { callId }, body: { notice, ...more } },
        a,
      ),
    object: (callId: string, number: number, changes: object = {}, a: Tried = {}) =>
      object(
        'lodgeObjection',
        objectionUseCases.lodgeObjection,
        { params: { callId, number }, body: { ...STATED, ...changes } },
        { now: noonOn(FROM), ...a },
      ),
    prepare: (callId: string, number: number, changes: object = {}, a: Tried = {}) =>
      object(
        'prepareObjection',
        objectionUseCases.prepareObjection,
        { params: { callId, number }, body: { ...STATED, ...changes } },
        { now: noonOn(FROM), ...a },
      ),
    askLink: (callId: string, number: number, changes: object = {}, a: Tried = {}) =>
      object(
        'requestObjectionLink',
        objectionUseCases.requestObjectionLink,
        { params: { callId, number }, body: { ...STATED, ...changes } },
        { now: noonOn(FROM), ...a },
      ),
    confirm: (callId: string, token: string, a: Tried = {}) =>
      object(
        'confirmObjection',
        objectionUseCases.confirmObjection,
        { params: { callId }, body: { token } },
        { now: noonOn(FROM), ...a },
      ),
    readObjection: (callId: string, caseNumber: string, accessCode: string) =>
      object(
        'readObjection',
        objectionUseCases.readObjection,
        { params: { callId, caseNumber }, body: { accessCode } },
        {},
      ),
    answer: (filed: Filed, ifMatch: number, [caseNumber, outcome]: [string, string], a = {}) =>
      review(
        'answerObjection',
        reviewerUseCases.answerObjection,
        { params: { ...at(filed), caseNumber }, ifMatch, body: { outcome, reply: '样例：答复' } },
        { caller: SECOND, now: noonOn(FROM), ...a },
      ),
    dismiss: (filed: Filed, ifMatch: number, caseNumbers: readonly string[], a: Tried = {}) =>
      review(
        'dismissObjections',
        reviewerUseCases.dismissObjections,
        { params: at(filed), ifMatch, body: { caseNumbers, reply: '样例：均不成立' } },
        { caller: SECOND, now: noonOn(FROM), ...a },
      ),
    objections: (filed: Filed, query: object = {}) =>
      review(
        'listObjections',
        reviewerUseCases.listObjections,
        { params: at(filed), query: { limit: 50, ...query } },
        { caller: SECOND },
      ),
    revoke: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      review(
        'revokeProject',
        reviewerUseCases.revokeProject,
        { params: at(filed), ifMatch, body: { reasons: '样例：标准已废止' } },
        a,
      ),
    queue: (callId: string, queue: string) =>
      review(
        'listDeciderQueue',
        reviewerUseCases.listDeciderQueue,
        { params: { callId }, query: { limit: 50, queue } },
        {},
      ),
    notices: (callId: string) =>
      read('listNotices', publicUseCases.listNotices, { params: { callId } }, {}),
    getNotice: (callId: string, number: number) =>
      read('getNotice', publicUseCases.getNotice, { params: { callId, number } }, {}),
    announcements: (callId: string) =>
      read('listAnnouncements', publicUseCases.listAnnouncements, { params: { callId } }, {}),
    getAnnouncement: (callId: string, number: number) =>
      read('getAnnouncement', publicUseCases.getAnnouncement, { params: { callId, number } }, {}),
  };
}

export type Publishers = ReturnType<typeof publishers>;

/** These doors on a table and a key of the test file's own, with a round for each of its tests. */
export function openPublishing(name: string, call: { readonly confirmsObjectors?: boolean } = {}) {
  const [table, signing] = [started(startTable), started(startSigning)];
  const door = () => doors(table().store);
  const callId = roundEach(door, name, { noticeWorkingDays: 5, ...call });
  /** A filing that was decided on, in the round of the test unless another is named. */
  const decided = (one: Decided, round = callId()) => aDecided(table().store, door(), round, one);
  const desk = () => publishers(table().store, signing().signer);
  /** So many projects on a notice of the round of the test. */
  const onNotice = async (count: number): Promise<Filed[]> => {
    const filed: Filed[] = [];
    for (let number = 1; number <= count; number += 1)
      filed.push(await decided({ number: `T/CNTAC ${number}-2018` }));
    bodyOf('publishNotice', await desk().notice(callId()));
    return filed;
  };
  const ways = { decided: () => decided, onNotice: () => onNotice };
  return asAsked({ table, signing, door, desk, callId, ...ways });
}

interface Decided {
  readonly number: string;
  readonly outcome?: 'selected' | 'not_selected';
  readonly caller?: Caller;
  /** A recommender; a direct filing has none. */
  readonly through?: string;
}

/** A filing that was decided on: its version is 9, or one more where it was recommended. */
export async function aDecided(
  store: Store,
  door: Doors,
  callId: string,
  { number, outcome = 'selected', caller = COMPOSITES, through }: Decided,
): Promise<Filed> {
  const route = through === undefined ? { direct: true } : { through };
  const filed = await aFiling(door, callId, { number, caller, ...route });
  const office = examiners(store);
  if (through !== undefined) bodyOf('recommendApplication', await recommend(store, filed));
  const filedAt = through === undefined ? 2 : 3;
  versionIn(await office.claim(filed, filedAt));
  versionIn(await office.accept(filed, filedAt + 1));
  const context = { store, rules: publishedRules(store) };
  const params = { callId, applicationId: filed.id };
  const give = (o: 'convenePanel', parts: Parts, by: Caller) =>
    reviewerUseCases[o](
      context,
      inputOf(o, { params, query: {}, ...parts }, { caller: by, now: NOW }),
    );
  const { subject } = EXPERT;
  await enterInDirectory(store, 'expert', [subject]);
  const minutes = { reasons: '样例：评分', minutes: '样例：纪要' };
  const steps: readonly [Operation, object, Caller][] = [
    ['convenePanel', { experts: [anExpert(subject)], chair: subject }, EXAMINER],
    ['declareConflict', { conflict: false, statement: '样例：没有' }, EXPERT],
    ['scoreApplication', { scores: SCORES, comment: '样例：较好' }, EXPERT],
    ['proposeSelection', { outcome, ...minutes }, EXAMINER],
    ['decideSelection', { outcome, reasons: '样例：同意', clauses: [] }, DECIDER],
  ];
  for (const [at, [operation, body, by]] of steps.entries()) {
    // each is handed what its own row states
    versionIn(await give(operation as 'convenePanel', { ifMatch: filedAt + 2 + at, body }, by));
  }
  return filed;
}

function recommend(store: Store, filed: Filed) {
  return recommenders(store).recommend(filed, 2);
}

/** What the applications are, as the table has them. */
export async function statesOf(store: Store, filed: readonly Filed[]): Promise<string[]> {
  const read = await Promise.all(filed.map(({ id }) => store.readApplication(id)));
  return read.map((one) => one?.application.state ?? 'none');
}
