import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOf } from '../../infra/recover/contents.ts';
import { EXPORTED, type Kind } from '../../infra/recover/kinds.ts';
import { historiesIn } from '../../infra/recover/histories.ts';
import { fold } from '../../shared/domain/application/fold.ts';
import { jointFilingFrom } from '../../shared/store/applications/application-items.ts';
import type { Item } from '../../shared/store/table/item.ts';
import { guardFrom } from '../../shared/store/applications/filing-guard.ts';
import { outboxMessageIn } from '../../shared/store/outbox/outbox-record.ts';
import { whoseFeed } from '../../shared/store/messages/calendars.ts';
import { entriesFrom } from '../../shared/store/publishing/published-items.ts';
import type { Whose } from '../../shared/domain/messages/preferences.ts';
import { shapeOf } from '../corpus/shape.ts';
import { itemsOfToday } from '../corpus/today.ts';
import { type TestTable, type WholeStore, putAll, startTable } from '../support/dynamo.ts';

const folder = join(import.meta.dirname, '../corpus');
const numberOf = (file: string) => Number.parseInt(file.slice(file.lastIndexOf('/') + 1), 10);
const FILES = [
  ...readdirSync(join(folder, 'older')).map((name) => `older/${name}`),
  ...readdirSync(folder),
]
  .filter((name) => name.endsWith('.json'))
  .toSorted((a, b) => numberOf(a) - numberOf(b));

const itemsIn = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Item[];

interface Keys {
  readonly pk: readonly string[];
  readonly sk: readonly string[];
}

const partsOf = (item: Item): Keys => ({
  pk: (item['pk']?.S ?? '').split('#'),
  sk: (item['sk']?.S ?? '').split('#'),
});

/** What today's store gives for an item of a kind; an item that it cannot read throws. */
const READS: Partial<Record<Kind, (store: WholeStore, item: Item, at: Keys) => unknown>> = {
  calls: async (store, _item, { sk: [kind, id = ''] }) => {
    if (kind === 'PACK') return store.readRulePack(id);
    if (kind === 'PACK_VERSION') return (await store.listPackReleases())[0];
    if (kind === 'ANSWER') return (await store.listAnsweredQuestions(id))[0];
    return store.readCall(id);
  },
  applications: async (store, item, { pk, sk }) => {
    const id = pk[1] ?? '';
    if (sk[0] === 'JOINT') return jointFilingFrom(item);
    if (sk[0] === 'ACCESS') return (await store.listReadings(id))[0];
    if (sk[0] === 'ACCESS_REQUEST') return (await store.listAccessRequests(id))[0];
    if (sk[0] === 'SNAPSHOT') return store.readApplication(id);
    return (await store.readHistory(id))[Number(sk[1]) - 1];
  },
  comments: async (store, _item, { pk: [, packId = ''], sk: [, id = ''] }) =>
    (await store.listComments(packId)).find((comment) => comment.id === id),
  questions: async (store, item, { sk: [kind, id = ''] }) => {
    if (kind === 'WAITING') return store.readWaitingQuestion(id);
    return store.readQuestionStanding(item['packId']?.S ?? '', id);
  },
  files: async (store, _item, { pk: [, id = ''], sk: [kind, sha256 = ''] }) =>
    kind === 'FILE' ? store.readMaterial(id, sha256) : (await store.listMaterialReadings(id))[0],
  letters: async (store, _item, { sk: [kind, hash = '', definition = ''] }) =>
    kind === 'TEMPLATE'
      ? store.readLetterTemplate(hash)
      : (await store.hasLetterCheck(hash, definition)) || null,
  redactions: async (store, _item, { pk: [, callId = ''] }) =>
    (await store.listWaitingRedactions(callId))[0],
  filings: (_store, item) => guardFrom(item),
  rankings: async (store, _item, { pk: [, callId = '', association = ''] }) =>
    (await store.readContext({ callId, association })).ranking.applications[0],
  recommendations: async (store, _item, { pk, sk: [kind, id = ''] }) => {
    const [, callId = '', recommenderId = ''] = pk;
    if (kind === 'RANKING')
      return (await store.readContext({ callId, recommenderId })).recommendations;
    return (await store.countReturns({ callId, recommenderId }, [id])).get(id);
  },
  quotas: (store, _item, { pk }) => store.countRecommended(pk[1] ?? '', pk[2] ?? ''),
  assignments: async (store, _item, { pk: [, callId = '', subject = ''] }) => {
    const page = await store.listAssigned({ callId, subject }, { limit: 5 });
    return page.ok ? page.value.lines[0] : undefined;
  },
  scoreTotals: async (store, _item, { pk }) =>
    (await store.listScoreTotals(pk[1] ?? '', pk[2] ?? ''))[0],
  lists: (store, item, { pk, sk }) =>
    sk[0] === 'PART' ? entriesFrom(item)[0] : store.readList(pk[1] ?? '', 'notice', 1),
  unlisted: async (store, _item, { pk }) => (await store.readUnlisted(pk[1] ?? '', 1))[0],
  objections: (store, _item, { pk, sk }) => store.readObjection(pk[1] ?? '', sk[1] ?? ''),
  delegations: async (store, _item, { pk }) => {
    const { given, received } = await store.listDelegations(pk[1] ?? '');
    return [...given, ...received][0];
  },
  people: async (store) => (await store.listPeople())[0],
  registers: async (store, _item, { pk }) => (await store.listRegister(pk[1] ?? ''))[0],
  overviews: async (store, _item, { pk }) => (await store.readFigures(pk[1] ?? '')).asOf,
  associations: async (store, _item, { pk }) =>
    (await store.listAssociationFigures(pk[1] ?? ''))[0],
  reEvaluations: async (store, _item, { pk }) => (await store.listReEvaluations(pk[1] ?? ''))[0],
  exports: async (store, _item, { pk: [, callId = ''], sk: [kind, exportId = ''] }) =>
    kind === 'EXPORT'
      ? store.readExport({ callId, exportId })
      : (await store.listTakings(callId)).find((one) => one.exportId === exportId),
  receivers: async (store, _item, { pk, sk: [kind] }) => {
    const read = await store.readReceiver((pk[1] ?? '') as Whose);
    if (kind === 'WEBHOOK') return read.webhook;
    if (kind === 'CALENDAR') return read.calendar;
    if (kind === 'UNCALLED') return read.uncalled[0];
    return kind === 'PREFERENCES' ? read.preferences : read.failures[0];
  },
  feeds: (_store, item) => whoseFeed(item),
  messages: async (store, _item, { pk }) => (await store.listMessages(pk[1] ?? ''))[0],
  outbox: (_store, item) => outboxMessageIn({ eventName: 'INSERT', dynamodb: { NewImage: item } }),
};

describe.each(FILES)('what was written as in %s', (file) => {
  const items = itemsIn(file);
  let table: TestTable;
  beforeAll(async () => {
    table = await startTable();
    await putAll(table, items);
  });
  afterAll(() => table.stop());

  it('is read by today’s store, every item of it', async () => {
    for (const [kind, of] of contentsOf(items))
      for (const item of of) {
        const given = await READS[kind]?.(table.store, item, partsOf(item));

        expect({ kind, given }).not.toEqual({ kind, given: expect.toBeOneOf([undefined, null]) });
      }
  });

  it('has whole histories, of which today’s code makes the same states', async () => {
    const { faults, heads } = historiesIn(contentsOf(items));

    expect(faults).toEqual([]);
    expect(heads.length).toBeGreaterThan(0);
    for (const { applicationId } of heads) {
      const stored = await table.store.readApplication(applicationId);
      const history = await table.store.readHistory(applicationId);

      // those that were claimed before examinations had a clock have none, and before hands were
      // kept they are those who signed
      const clock = file === FILES[0] ? { clock: null } : {};
      const hands = FILES.indexOf(file) < 3 ? { hands: stored?.application.hands } : {};
      const older = { ...clock, ...hands };
      expect(stored?.application).toEqual({ ...fold(history), ...older });
    }
  });

  it('says in every item which version of the schema it is', () => {
    for (const item of items) expect(unmarshall(item)['v']).toBe(1);
  });
});

describe('what is written today', () => {
  let items: Item[];
  beforeAll(async () => {
    const table = await startTable();
    items = await itemsOfToday(table);
    await table.stop();
  });

  // where this fails: does today's code read what was written before? Then
  // `node test/corpus/write.ts <number-and-what-changed>`; the entries before stay as they are
  it('has the shape of the last entry of the corpus', () => {
    expect(shapeOf(items)).toEqual(shapeOf(itemsIn(FILES.at(-1) ?? '')));
  });

  it('is of every kind that there is', () => {
    const found = [...contentsOf(items)].filter(([, of]) => of.length > 0).map(([kind]) => kind);

    expect(found).toEqual(EXPORTED);
    expect(Object.keys(READS).toSorted()).toEqual(EXPORTED.toSorted());
  });
});
