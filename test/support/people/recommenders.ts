import { beforeEach } from 'vitest';
import { recommenderUseCases } from '../../../functions/doors/recommender/use-cases.ts';
import { publishedRules } from '../../../functions/applications/rules.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { CallDefinition } from '../../../shared/domain/calls/call.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { DraftContent } from '../../../shared/domain/application/content.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { type Asking, type Doors, type Filed, bodyOf, doors, publishCall } from './applicants.ts';
import { type Tried, asking } from './asking.ts';
import { startWithDirectory } from './directory.ts';
import { COMPOSITES, GUANGDONG, NOW, aContent } from '../filing.ts';
import { asAsked, started } from '../servers/started.ts';

/** Another recommender of the rounds below, by a computed code; the sample round names one only. */
export const FUJIAN: Caller = {
  subject: 'person-4',
  role: 'recommender',
  organisation: { code: '11100000000000061U', name: '福建省工业和信息化主管部门' },
};

/** Everything that the sample round's recommenders tick off. */
export const CHECKLIST = sampleCall(NOW).recommenderChecklist.map(({ id }) => id);
export const OPINION = '材料齐全，同意推荐。';

/** The recommender's door without HTTP: one short method per operation. */
export function recommenders(store: Store) {
  const context = { store, rules: publishedRules(store) };
  const ask = asking(context, GUANGDONG);
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = recommenderUseCases;
  return {
    queue: (callId: string, query: object = {}, a: Asking = {}) =>
      ask(
        'listRecommenderQueue',
        uses.listRecommenderQueue,
        { params: { callId }, query: { limit: 50, queue: 'to_check', ...query } },
        a,
      ),
    view: (filed: Filed, a: Asking = {}) =>
      ask('viewForRecommender', uses.viewForRecommender, { params: at(filed) }, a),
    check: (filed: Filed, ifMatch: number, checklist: string[], a: Tried = {}) =>
      ask(
        'checkApplication',
        uses.checkApplication,
        { params: at(filed), ifMatch, body: { checklist } },
        a,
      ),
    recommend: (filed: Filed, ifMatch: number, a: Tried & { checklist?: string[] } = {}) =>
      ask(
        'recommendApplication',
        uses.recommendApplication,
        {
          params: at(filed),
          ifMatch,
          body: { checklist: a.checklist ?? CHECKLIST, opinion: OPINION },
        },
        a,
      ),
    giveBack: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      ask(
        'returnToAssociation',
        uses.returnToAssociation,
        { params: at(filed), ifMatch, body: { reasons: '请补充应用效果。' } },
        a,
      ),
    decline: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      ask(
        'declineApplication',
        uses.declineApplication,
        { params: at(filed), ifMatch, body: { reasons: '不属于本省。' } },
        a,
      ),
    many: (callId: string, items: object[], a: Tried = {}) =>
      ask('recommendMany', uses.recommendMany, { params: { callId }, body: { items } }, a),
    ranking: (callId: string, a: Asking = {}) =>
      ask('getRecommendations', uses.getRecommendations, { params: { callId } }, a),
    rank: (callId: string, ifMatch: number, applications: string[], a: Asking = {}) =>
      ask(
        'rankRecommendations',
        uses.rankRecommendations,
        { params: { callId }, ifMatch, body: { applications } },
        a,
      ),
  };
}

export type Recommenders = ReturnType<typeof recommenders>;

/** This door on a table of the test file's own, with a round for each of its tests if it is named. */
export function openRecommending(name?: string) {
  return asAsked(recommendingParts(name));
}

/** What is opened for recommending, part by part, for whoever opens more. */
export function recommendingParts(name?: string) {
  const table = started(startWithDirectory);
  const door = () => doors(table().store);
  const desk = () => recommenders(table().store);
  return { table, door, desk, callId: roundEach(door, name) };
}

type RoundChanges = Partial<Omit<CallDefinition, 'id' | 'recommenders'>> & {
  /** Of every recommender. */
  readonly recommendsUntil?: string;
};

/** A round whose recommenders of Guangdong and Fujian can sign in, with a quota of each. */
export async function publishRound(
  door: Doors,
  id: string,
  quota: number | null = null,
  changes: RoundChanges = {},
) {
  const { recommendsUntil = null, ...call } = changes;
  const organisations = new Map([
    ['rec_440000', GUANGDONG.organisation.code],
    ['rec_350000', FUJIAN.organisation.code],
  ]);
  const list = sampleCall(NOW).recommenders.map((recommender) => {
    const organisation = organisations.get(recommender.id) ?? null;
    return { ...recommender, organisation, quota, recommendsUntil };
  });
  await publishCall(door, { ...call, id, recommenders: list });
  return id;
}

/** A round of its own for each test of a file; none where it has no name. */
export function roundEach(
  door: () => Doors,
  name: string | undefined,
  changes: RoundChanges = {},
): () => string {
  let rounds = 0;
  let callId: string | undefined;
  beforeEach(async () => {
    if (name === undefined) return;
    callId = await publishRound(door(), `${name}-${(rounds += 1)}`, null, changes);
  });
  return () => {
    if (callId === undefined) throw new Error('no round is open');
    return callId;
  };
}

export interface Filing {
  readonly through?: string;
  readonly direct?: boolean;
  readonly number: string;
  readonly caller?: Caller;
  readonly now?: Date;
}

/** A content that the round takes, filed through a recommender or directly. */
export function contentFor({ through = 'rec_440000', direct, number }: Filing): DraftContent {
  const content = aContent(number);
  if (!direct)
    return { ...content, recommendation: { route: 'recommended', recommenderId: through } };
  return {
    ...content,
    applicant: { ...content.applicant, relation: 'miit_managed' },
    recommendation: { route: 'direct' },
  };
}

/** A filing: its version is 2. */
export async function aFiling(door: Doors, callId: string, filing: Filing): Promise<Filed> {
  const { caller = COMPOSITES, now = NOW } = filing;
  const content = contentFor(filing);
  const { id } = bodyOf('startApplication', await door.start(callId, { content }, { caller, now }));
  bodyOf('submitApplication', await door.submit({ callId, id }, 1, { caller, now }));
  return { callId, id };
}
