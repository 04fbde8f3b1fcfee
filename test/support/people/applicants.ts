import { randomUUID } from 'node:crypto';
import { CompactSign, generateKeyPair } from 'jose';
import { beforeEach, expect } from 'vitest';
import type * as z from 'zod';
import { adminContext } from '../../../functions/doors/admin/context.ts';
import { adminUseCases } from '../../../functions/doors/admin/use-cases.ts';
import { type ApplicantContext } from '../../../functions/doors/applicant/context.ts';
import { newApplicationId } from '../../../functions/doors/applicant/filing/new-id.ts';
import { filingRules } from '../../../functions/applications/rules.ts';
import { applicantUseCases } from '../../../functions/doors/applicant/use-cases.ts';
import { type Operation, type Routes, routes } from '../../../shared/contract/routes.ts';
import type { Answer, Input, UseCase } from '../../../functions/handler/use-case.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { CallDefinition } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { DraftContent } from '../../../shared/domain/application/content.ts';
import type { ReceiptSigner } from '../../../shared/domain/application/receipt.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import type { LetterCheckReader } from '../../../shared/store/calls/letter-templates.ts';
import type { CommentStore, QuestionStore } from '../../../shared/store/remarks/remark-store.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { startTable } from '../dynamo.ts';
import { CALL_ID, COMPOSITES, NOW, aContent } from '../filing.ts';
import { asAsked, started } from '../servers/started.ts';

/** Everything that a request may state; what it does not is the boring default. */
export interface Asking {
  readonly caller?: Caller;
  readonly now?: Date;
  /** When the gateway took it in. */
  readonly arrivedAt?: Date;
  readonly key?: string;
  /** From where, as the gateway sees it. */
  readonly network?: string | null;
}

const { privateKey } = await generateKeyPair('ES256');

/** Signs as the service does, with a key of this test run. */
export const signer: ReceiptSigner = {
  sign: async (claims) =>
    new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .sign(privateKey),
};

export function contextWith(store: Store): ApplicantContext {
  return {
    store,
    rules: filingRules(store),
    signer,
    issuer: 'http://pilots.test',
    newId: newApplicationId,
  };
}

export interface Parts {
  readonly params?: object;
  readonly query?: object;
  readonly body?: object;
  readonly ifMatch?: number;
}

/** What a door hands to a use case once it has checked a request. */
export function inputOf<O extends Operation>(operation: O, parts: Parts, asking: Asking): Input<O> {
  const { caller = COMPOSITES, now = NOW, arrivedAt, key = randomUUID() } = asking;
  const { network = null } = asking;
  const scope = `${caller.organisation.code}#${caller.subject}#${operation}`;
  const fingerprint = hashOf({ operation, ...parts });
  const idempotency = { scope, key, fingerprint };
  return { ...parts, caller, now, idempotency, network, arrivedAt } as unknown as Input<O>;
}

export interface Filed {
  readonly callId: string;
  readonly id: string;
}

/** What these doors are not asked for: remarks are tried over HTTP; a whole store has all of it. */
const NO_REMARKS: CommentStore & QuestionStore & LetterCheckReader = {
  hasLetterCheck: async () => false,
  listComments: async () => [],
  listWaitingQuestions: async () => ({ questions: [], isMore: false }),
  readWaitingQuestion: async () => null,
};

/** The applicant's and the admin's doors without HTTP: one short method per operation. */
export function doors(store: Store, context: ApplicantContext = contextWith(store)) {
  const run =
    <C>(context: C) =>
    <O extends Operation>(o: O, useCase: UseCase<C, O>, parts: Parts, asking: Asking) =>
      useCase(context, inputOf(o, parts, asking));
  const apply = run(context);
  const desk = { ...NO_REMARKS, ...store };
  const administer = run(adminContext(desk, true));
  const elsewhere = run(adminContext(desk, false));
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const applicant = applicantUseCases;
  return {
    start: (callId: string, body: { content?: DraftContent; copyFrom?: string } = {}, a = {}) =>
      apply('startApplication', applicant.startApplication, { params: { callId }, body }, a),
    list: (query: object = {}, a: Asking = {}) =>
      apply('listApplications', applicant.listApplications, { query: { limit: 50, ...query } }, a),
    get: (filed: Filed, a: Asking = {}) =>
      apply('getApplication', applicant.getApplication, { params: at(filed) }, a),
    assess: (filed: Filed, a: Asking = {}) =>
      apply('assessApplication', applicant.assessApplication, { params: at(filed) }, a),
    edit: (filed: Filed, ifMatch: number, body: DraftContent, a: Asking = {}) =>
      apply('editApplication', applicant.editApplication, { params: at(filed), ifMatch, body }, a),
    submit: (filed: Filed, ifMatch: number, a: Asking = {}) =>
      apply('submitApplication', applicant.submitApplication, { params: at(filed), ifMatch }, a),
    receipt: (filed: Filed, a: Asking = {}) =>
      apply('getReceipt', applicant.getReceipt, { params: at(filed) }, a),
    withdraw: (filed: Filed, ifMatch: number, a: Asking = {}) =>
      apply(
        'withdrawApplication',
        applicant.withdrawApplication,
        { params: at(filed), ifMatch, body: { reason: '另行申报' } },
        a,
      ),
    history: (filed: Filed, query: object = {}, a: Asking = {}) =>
      apply(
        'getHistory',
        applicant.getHistory,
        { params: at(filed), query: { limit: 50, ...query } },
        a,
      ),
    dispute: (filed: Filed, ifMatch: number, disputed: object[], a: Asking = {}) =>
      apply(
        'disputeFindings',
        applicant.disputeFindings,
        { params: at(filed), ifMatch, body: { disputed } },
        a,
      ),
    ranking: (callId: string, a: Asking = {}) =>
      apply('getRanking', applicant.getRanking, { params: { callId } }, a),
    ownExtensions: (a: Asking = {}) =>
      apply('listOwnExtensions', applicant.listOwnExtensions, {}, a),
    rank: (callId: string, ifMatch: number, applications: string[], a: Asking = {}) =>
      apply(
        'putRanking',
        applicant.putRanking,
        { params: { callId }, ifMatch, body: { applications } },
        a,
      ),
    applyCalendar: (year: number, body: object) =>
      administer('applyCalendar', adminUseCases.applyCalendar, { params: { year }, body }, {}),
    compare: (documentKey: string, body: object, a: Asking = {}) =>
      administer(
        'compareDocument',
        adminUseCases.compareDocument,
        { params: { documentKey }, body },
        a,
      ),
    publishPack: (body: object, { dryRun = false, ...a }: Asking & { dryRun?: boolean } = {}) =>
      administer('publishRulePack', adminUseCases.publishRulePack, { query: { dryRun }, body }, a),
    putCall: (callId: string, body: object, a: Asking = {}) =>
      administer('putCall', adminUseCases.putCall, { params: { callId }, body }, a),
    replaceCall: (callId: string, ifMatch: number, body: object, a: Asking = {}) =>
      administer('putCall', adminUseCases.putCall, { params: { callId }, ifMatch, body }, a),
    putElsewhere: (callId: string, body: object) =>
      elsewhere('putCall', adminUseCases.putCall, { params: { callId }, body }, {}),
    takeBack: (callId: string, ifMatch: number, reason: string, a: Asking = {}) =>
      administer(
        'withdrawCall',
        adminUseCases.withdrawCall,
        { params: { callId }, ifMatch, body: { reason } },
        a,
      ),
    extend: (callId: string, ifMatch: number, body: object, a: Asking = {}) =>
      administer('extendCall', adminUseCases.extendCall, { params: { callId }, ifMatch, body }, a),
    extensions: (callId: string) =>
      administer('listExtensions', adminUseCases.listExtensions, { params: { callId } }, {}),
  };
}

export type Doors = ReturnType<typeof doors>;

/** These doors on a table of the test file's own; each of its tests finds the sample round anew, as `call`. */
export function openApplying() {
  const table = started(startTable);
  const door = () => doors(table().store);
  beforeEach(async () => {
    await publishCall(door());
  });
  return asAsked({ table, door, call: () => sampleCall(NOW) });
}

/** The body of an accepted answer, as the contract promises it; a refusal fails with what it said. */
export function bodyOf<O extends Operation>(
  operation: O,
  result: Result<Answer, Refusal>,
): z.output<Routes[O]['answer']['body']> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal).slice(0, 2000)}`);
  const { body } = routes[operation].answer;
  return body.parse(JSON.parse(result.value.body)) as z.output<Routes[O]['answer']['body']>;
}

export function refusalIn(result: Result<Answer, Refusal>): Refusal {
  if (result.ok) throw new Error(`accepted: ${result.value.body}`);
  return result.refusal;
}

/**
 * Of several at once exactly one was done, and each other was told so: by the version where it had
 * read before the first was written, or else by `found`, which is what the first left to be found.
 */
export function expectOneOf(
  results: readonly Result<Answer, Refusal>[],
  found: Refusal['code'] = 'application.not_from_here',
): void {
  const told = results.filter(({ ok }) => !ok).map((result) => refusalIn(result).code);
  expect(told).toHaveLength(results.length - 1);
  expect(['application.changed_meanwhile', found]).toEqual(expect.arrayContaining(told));
}

/** A draft of one's own, ready for the next command. */
export async function aDraft(door: Doors, asking: Asking = {}, number?: string): Promise<Filed> {
  const content = aContent(number);
  const { id, callId } = bodyOf('startApplication', await door.start(CALL_ID, { content }, asking));
  return { callId, id };
}

/** Publishes the sample round that `NOW` lies in, in the place of the call that is there. */
export async function publishCall(door: Doors, changes: Partial<CallDefinition> = {}) {
  const definition = { ...sampleCall(NOW), ...changes };
  const put = await door.putCall(definition.id, definition);
  if (put.ok || put.refusal.code !== 'request.if_match_missing') bodyOf('putCall', put);
  else await replaceCall(door, definition);
  return definition;
}

async function replaceCall(door: Doors, definition: CallDefinition): Promise<void> {
  const refusal = refusalIn(await door.replaceCall(definition.id, 0, definition));
  const seen = refusal.code === 'call.changed_meanwhile' ? refusal.currentVersion : 0;
  bodyOf('putCall', await door.replaceCall(definition.id, seen, definition));
}
