import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { adminUseCases } from '../../functions/doors/admin/use-cases.ts';
import { enter } from '../../functions/derived/enter.ts';
import type { ReEvaluationContext } from '../../functions/consumers/reevaluation/context.ts';
import { takeBatch } from '../../functions/consumers/reevaluation/take-batch.ts';
import { type Packs, packsOf } from '../../functions/applications/packs/packs.ts';
import { filingRules } from '../../functions/applications/rules.ts';
import { beijingInstant } from '../../shared/domain/calendar.ts';
import type { Caller } from '../../shared/domain/people/caller.ts';
import type { RulePackRef } from '../../shared/domain/rules/clause.ts';
import type { OfReport, ReEvaluation } from '../../shared/domain/rules/re-evaluation.ts';
import { toKey } from '../../shared/store/table/item.ts';
import type { StreamRecord } from '../../shared/store/outbox/outbox-record.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import {
  type Asking,
  type Doors,
  type Filed,
  bodyOf,
  contextWith,
  doors,
  inputOf,
} from './people/applicants.ts';
import { type TestTable, startTable } from './dynamo.ts';
import { examiners } from './people/examiners.ts';
import { NOW } from './filing.ts';
import { contentFor, roundEach } from './people/recommenders.ts';
import { corrected } from '../rules/corrected.ts';
import { pack } from '../rules/facts.ts';
import { asAsked, started } from './servers/started.ts';

/** The pack of the sample round, and corrections of it that ask for more months, or for none. */
export const OLD = pack('SAMPLE-2026');
export const SEVEN_MONTHS = corrected(OLD, { parameters: { minMonths: 7 } });
export const NO_MONTHS = corrected(OLD, { parameters: { minMonths: 0 } });

/** The first standard that seven months rule out, and the last that they do not. */
export const TOO_LATE = '2025-12-01';
export const IN_TIME = '2025-11-30';

const KNOWN = [SEVEN_MONTHS, NO_MONTHS];

export const ADMIN: Caller = {
  subject: 'person-20',
  role: 'admin',
  organisation: { code: '1110000000000006XJ', name: '样例受理机构' },
};

export const REASON = '更正时间要求。';

type Making = Partial<Omit<ReEvaluationContext, 'rules'>>;

function withCorrections(store: TestTable['store']): Packs {
  const packs = packsOf(store);
  const byHash = async (hash: string) =>
    KNOWN.find(({ ref }) => ref.hash === hash) ?? packs.byHash(hash);
  return { ...packs, byHash };
}

/** Everybody who has to do with a change of the rules, without HTTP. */
export function ruleChanges(table: TestTable) {
  const { store } = table;
  const packs = withCorrections(store);
  // the rules of a deployment that has those corrections as well
  const rules = { ...filingRules(store), packByHash: packs.byHash };
  const door: Doors = doors(store, { ...contextWith(store), rules });
  const office = examiners(store, rules);
  const context = { store, packs, packByHash: packs.byHash, takesSamples: true };
  const asked = (rulePack: RulePackRef) => ({ rulePack, reason: REASON });
  const params = (callId: string) => ({ callId });

  const reEvaluate = (callId: string, to: RulePackRef, a: Asking = {}) => {
    const parts = { params: params(callId), body: asked(to) };
    return adminUseCases.reEvaluate(context, inputOf('reEvaluate', parts, { caller: ADMIN, ...a }));
  };
  const move = (callId: string, ifMatch: number, to: RulePackRef, a: Asking = {}) => {
    const parts = { params: params(callId), ifMatch, body: asked(to) };
    const input = inputOf('moveToRulePack', parts, { caller: ADMIN, ...a });
    return adminUseCases.moveToRulePack(context, input);
  };
  const make = (records: readonly StreamRecord[], making: Making = {}) =>
    takeBatch(
      { store, rules, clock: () => NOW, hasTime: () => true, onFailure: () => {}, ...making },
      records,
    );
  /** What the stream tells of a report as it stands now. */
  const recordOf = ({ callId, reportId }: OfReport) =>
    recordAt(table, key.reEvaluation(callId, reportId));

  return {
    door,
    office,
    reEvaluate,
    move,
    make,
    recordOf,
    /** What the stream tells of a filing. */
    recordOfFiling: ({ id }: Filed, sequence = 2) => recordAt(table, key.outbox(id, sequence)),
    /** What the register is told of applications. */
    register: async (...all: readonly Filed[]) => {
      for (const { callId, id } of all)
        await enter(store, { callId, applicationId: id }, beijingInstant(NOW));
    },
    /** Moves a call and makes the report of it. */
    moved: async (callId: string, to: RulePackRef): Promise<ReEvaluation> => {
      const version = (await store.readCall(callId))?.version ?? 0;
      const { id } = bodyOf('moveToRulePack', await move(callId, version, to));
      const of = { callId, reportId: id };
      await make([await recordOf(of)]);
      const report = await store.readReEvaluation(of);
      if (!report) throw new Error('no report');
      return report;
    },
    /** A filing of a standard that is in force since a day: its version is 2. */
    filedSince: async (callId: string, implementedOn: string, number: string, direct = false) => {
      const content = contentFor({ number, direct });
      const { standard } = content;
      const stated = { ...content, standard: { ...standard, implementedOn } };
      const started = await door.start(callId, { content: stated });
      const filed = { callId, id: bodyOf('startApplication', started).id };
      bodyOf('submitApplication', await door.submit(filed, 1));
      return filed;
    },
  };
}

/** Everybody on a table of the test file's own, with a round for each of its tests. */
export function openRuleChanges(name: string) {
  const table = started(startTable);
  const change = () => ruleChanges(table());
  const callId = roundEach(() => change().door, name);
  return asAsked({
    table,
    change,
    door: () => change().door,
    office: () => change().office,
    callId,
  });
}

async function recordAt(
  { client, tableName }: TestTable,
  at: ReturnType<typeof key.outbox>,
): Promise<StreamRecord> {
  const get = new GetItemCommand({ TableName: tableName, Key: toKey(at), ConsistentRead: true });
  const { Item } = await client.send(get);
  if (!Item) throw new Error(`nothing at ${at.pk} ${at.sk}`);
  const SequenceNumber = `${at.pk} ${at.sk}`;
  return { eventName: 'INSERT', dynamodb: { SequenceNumber, NewImage: Item } };
}
