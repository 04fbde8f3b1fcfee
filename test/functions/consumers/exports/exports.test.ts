import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { takeExports } from '../../../../functions/consumers/outbox/take-exports.ts';
import { makeExport } from '../../../../functions/consumers/exports/make-export.ts';
import { lazyPrinter } from '../../../../functions/printing/lazy-printer.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import { enter } from '../../../../functions/derived/enter.ts';
import { beijingDate, beijingInstant } from '../../../../shared/domain/calendar.ts';
import { aContent, aDefect, after, anExpert, type Case, casesAt } from '../../../support/cases.ts';
import { itemsIn } from '../../../support/dynamo.ts';
import { openDoors } from '../../../support/doors.ts';
import { makeExportOf } from '../../../support/exports/making.ts';
import { ASSOCIATION, claimsOf } from '../../../support/http-event.ts';

const CALL = 'sample-2026';
const TODAY = beijingDate(new Date());
const UNFILED = '样例：尚未提交的修改';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

type Line = Readonly<Record<string, string | number | null>>;

function ask(body: object, role = 'examiner', subject = `${role}-1`) {
  return doors().ask('startExport', {
    params: { callId: CALL },
    body: { kind: 'applications', format: 'jsonl', ...body },
    claims: claimsOf(role, subject),
    headers: { 'idempotency-key': randomUUID() },
  });
}

const make = (exportId: string) => makeExportOf(CALL, exportId);

const take = (exportId: string, claims = claimsOf('examiner')) =>
  doors().ask('takeExport', { params: { callId: CALL, exportId }, claims });

/** What comes of it: asked for, made, taken. */
async function exported(body: object, role = 'examiner', subject = `${role}-1`): Promise<Response> {
  const { status, text, body: asked } = await ask(body, role, subject);
  if (status !== 201) throw new Error(text);
  await make(String(asked['id']));
  const { body: link } = await take(String(asked['id']), claimsOf(role, subject));
  return fetch(String(link['url']));
}

async function linesOf(...given: Parameters<typeof exported>): Promise<Line[]> {
  const text = await (await exported(...given)).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

async function idsIn(...given: Parameters<typeof exported>): Promise<string[]> {
  return (await linesOf(...given)).map(({ application }) => String(application)).toSorted();
}

const idOf = ({ params }: Case) => params.applicationId;

let draft: Case;
let filed: Case;
let held: Case;
let returned: Case;
let scored: Case;
let halfScored: Case;
/** Its expert is out of its review. */
let recused: Case;

async function reviewed(seats: number, then: readonly Command[]): Promise<Case> {
  const experts = ['expert-1', 'expert-2'].slice(0, seats);
  const body = { experts: experts.map(anExpert), chair: 'expert-1' };
  const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
  const convened = after(accepted, (await give(accepted, 'convene', { body })).headers);
  return bring(convened, then);
}

beforeAll(async () => {
  draft = await start();
  filed = await bring(await start(aContent({ promotionPlan: '=HYPERLINK("x")' })), ['submit']);
  held = await bring(await start(), ['submit', 'recommend', 'claim', 'override']);
  const examined = await bring(await start(), ['submit', 'recommend', 'claim']);
  const defects = [aDefect('/standard/titleZh')];
  const asked = await give(examined, 'request_correction', { body: { defects, lateGround: null } });
  returned = after(examined, asked.headers);
  const { standard } = returned.content;
  const body = { ...returned.content, standard: { ...standard, titleZh: UNFILED } };
  returned = after(returned, (await give(returned, 'edit', { body })).headers);
  scored = await reviewed(1, ['declare', 'score', 'propose', 'select']);
  halfScored = await reviewed(2, ['declare', 'score']);
  recused = await reviewed(1, ['recuse']);
  for (const each of [draft, filed, held, returned, scored, halfScored, recused])
    await enter(
      doors().table.store,
      { callId: CALL, applicationId: idOf(each) },
      beijingInstant(new Date()),
    );
});

describe('an export of the applications', () => {
  it('has every filing and no draft, in words, and nobody’s personal data', async () => {
    const lines = await linesOf({});
    const text = JSON.stringify(lines);

    expect(lines.map(({ application }) => String(application)).toSorted()).toEqual(
      [filed, held, returned, scored, halfScored, recused].map(idOf).toSorted(),
    );
    expect(lines.find(({ application }) => application === idOf(filed))).toMatchObject({
      standardNumber: filed.content.standard?.number?.replace('-', '—'),
      associationCode: '51100000500002862F',
      state: '已提交',
      inGrace: '否',
      route: '经推荐部门推荐',
      recommender: '广东省工业和信息化主管部门',
      implementedOn: '2018-07-01',
      selection: null,
    });
    expect(lines.find(({ application }) => application === idOf(scored))).toMatchObject({
      examination: '受理',
      selection: '入选',
    });
    for (const name of Object.values(filed.content.people ?? {})) expect(text).not.toContain(name);
  });

  it('is in the language that it is asked in', async () => {
    const [line] = await linesOf({ language: 'en', queue: 'waiting' });

    expect(line).toMatchObject({ state: 'returned for correction', inGrace: 'no' });
  });

  it('shows what was filed, and not what its association is still writing', async () => {
    const { body } = await doors().ask('getApplication', {
      params: returned.params,
      claims: claimsOf('association'),
    });

    expect(JSON.stringify(body)).toContain(UNFILED);
    expect(await linesOf({ queue: 'waiting' })).toMatchObject([
      { application: idOf(returned), state: '退回补正', standardTitle: '样例标准' },
    ]);
  });

  it.each([
    { queue: 'mine', subject: 'examiner-1' },
    { queue: 'mine', subject: 'examiner-3' },
    { queue: 'waiting', subject: 'examiner-3' },
    { queue: 'in_review', subject: 'examiner-3' },
  ])('holds of the queue $queue what $subject finds there', async ({ queue, subject }) => {
    const { body } = await doors().ask('listExaminerQueue', {
      params: { callId: CALL },
      query: { queue, limit: '50' },
      claims: claimsOf('examiner', subject),
    });
    const listed = (body['applications'] as unknown as { id: string }[]).map(({ id }) => id);

    expect(await idsIn({ queue }, 'examiner', subject)).toEqual(listed.toSorted());
  });

  it.each([
    { from: TODAY, to: null, many: 6 },
    { from: null, to: TODAY, many: 6 },
    { from: '2999-01-01', to: null, many: 0 },
    { from: null, to: '2000-01-01', many: 0 },
  ])('from $from to $to has $many', async ({ many, ...days }) => {
    expect(await idsIn(days)).toHaveLength(many);
  });

  it('leaves out what its reader is out of the review of, in whatever role', async () => {
    const all = await idsIn({ queue: 'in_review' });

    expect(all).toContain(idOf(recused));
    expect(await idsIn({ queue: 'in_review' }, 'examiner', 'expert-1')).toEqual(
      all.filter((id) => id !== idOf(recused)),
    );
  });

  it('leaves out what was filed by the organisation of its reader', async () => {
    const claims = claimsOf('examiner', 'examiner-9', ASSOCIATION);
    const { body: asked } = await doors().ask('startExport', {
      params: { callId: CALL },
      body: { kind: 'applications', format: 'jsonl' },
      claims,
      headers: { 'idempotency-key': randomUUID() },
    });
    const of = { callId: CALL, exportId: String(asked['id']) };

    await make(of.exportId);

    expect(await doors().table.store.readExport(of)).toMatchObject({
      total: 6,
      file: { lines: 0 },
    });
  });

  it('gives a decider no more than what was proposed', async () => {
    expect(await idsIn({}, 'decider')).toEqual([idOf(scored)]);
  });
});

describe('an export of what was judged', () => {
  it('has a line for each clause, with its source and what a person said instead', async () => {
    const lines = await linesOf({ kind: 'findings', queue: 'mine' });

    expect(lines.length).toBeGreaterThan(10);
    expect(lines.find(({ clause }) => clause === 'SAMPLE2026-A4')).toMatchObject({
      outcome: '不符合',
      saidByPerson: '样例：与公告不符',
      kind: '必备条件',
    });
    expect(lines.every(({ document, says }) => document && says)).toBe(true);
  });

  it('says who issued each source and how it was read, and that it was compared since', async () => {
    const sourceOf = async (wanted: string) =>
      (await linesOf({ kind: 'findings', queue: 'mine' })).find(({ clause }) => clause === wanted);
    const before = await sourceOf('SAMPLE2026-A4');
    await doors().ask('compareDocument', {
      params: { documentKey: 'miit-2024' },
      body: { result: 'agrees', note: '样例：与原件一致' },
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': randomUUID() },
    });

    expect(before?.['document']).toMatch(/^工业和信息化部 工信厅科函〔2024〕257号 /);
    expect(before?.['read']).toBe('据通知的转载文本，未与原件核对');
    expect((await sourceOf('SAMPLE2026-A4'))?.['read']).toMatch(/与原件核对/);
    expect((await sourceOf('SAMPLE2026-A4'))?.['read']).not.toMatch(/未与原件核对/);
    expect((await sourceOf('SAMPLE2026-M1'))?.['read']).toBe('据通知的转载文本，未与原件核对');
  });

  it('has scores where they are open, and no name of an expert', async () => {
    const lines = await linesOf({ kind: 'scores' });

    expect(lines).toMatchObject([
      { application: idOf(scored), reviews: 1, mean: 21, proposal: '入选' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('expert-');
  });

  it('has each decision that stands, with its reasons', async () => {
    const lines = await linesOf({ kind: 'decisions' }, 'decider');

    expect(lines).toMatchObject([
      { stage: '形式审查', outcome: '受理' },
      { stage: '入选决定', outcome: '入选', reasons: '样例：同意' },
    ]);
  });
});

describe('an export as a request', () => {
  it.each([
    { who: 'examiner', kind: 'objections', status: 403 },
    { who: 'decider', kind: 'objections', status: 201 },
    { who: 'examiner', kind: 'scores', status: 201 },
    { who: 'expert', kind: 'applications', status: 403 },
    { who: 'association', kind: 'lists', status: 403 },
    { who: 'admin', kind: 'applications', status: 403 },
  ])('of $who for $kind is answered with $status', async ({ who, kind, status }) => {
    expect((await ask({ kind }, who)).status).toBe(status);
  });

  it.each([
    { body: { queue: 'proposed' }, pointer: '/queue' },
    { body: { kind: 'lists', queue: 'mine' }, pointer: '/queue' },
    { body: { from: '2026-02-02', to: '2026-02-01' }, pointer: '/to' },
  ])('that contradicts itself, $body, is told where', async ({ body: given, pointer }) => {
    const { status, body } = await ask(given);

    expect({ status, errors: body['errors'] }).toMatchObject({
      status: 422,
      errors: [{ pointer }],
    });
  });

  it('tells how far it is, is given as a file of its name, and only to who asked', async () => {
    const { body: asked } = await ask({ format: 'xlsx' });
    const params = { callId: CALL, exportId: String(asked['id']) };
    const claims = claimsOf('examiner');
    expect(asked).toMatchObject({ state: 'in_progress', done: 0, total: null, file: null });
    expect(await take(params.exportId)).toMatchObject({ body: { code: 'export.not_ready' } });

    await make(params.exportId);

    const { body: made } = await doors().ask('getExport', { params, claims });
    expect(made).toMatchObject({ state: 'ready', done: 6, total: 6, file: { lines: 6 } });
    expect(JSON.stringify(made)).not.toContain('exports/');
    const file = await fetch(String((await take(params.exportId)).body['url']));
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(`${CALL}-申报一览-${TODAY}.xlsx`)}`,
    );
    expect((await file.arrayBuffer()).byteLength).toBe(
      (made['file'] as unknown as { bytes: number }).bytes,
    );
    const another = claimsOf('examiner', 'examiner-2');
    expect(await take(params.exportId, another)).toMatchObject({ status: 404 });
    const { body: theirs } = await doors().ask('listExports', { params, claims: another });
    expect(theirs['exports']).not.toContainEqual(expect.objectContaining({ id: asked['id'] }));
  });

  it('tells who took what: everybody their own, and whoever decides all of the call', async () => {
    const { body: asked } = await ask({ format: 'csv' });
    const exportId = String(asked['id']);
    await make(exportId);
    await take(exportId);
    await take(exportId);
    const seenBy = async (role: string, subject: string) => {
      const claims = claimsOf(role, subject);
      const { body } = await doors().ask('listExports', { params: { callId: CALL }, claims });
      const takings = body['takings'] as unknown as { exportId: string }[];
      return takings.filter((taking) => taking.exportId === exportId);
    };

    const taken = {
      kind: 'applications',
      format: 'csv',
      role: 'examiner',
      subject: 'examiner-1',
      organisation: '样例受理机构',
    };
    expect(await seenBy('examiner', 'examiner-1')).toMatchObject([taken, taken]);
    expect(await seenBy('decider', 'decider-1')).toMatchObject([taken, taken]);
    expect(await seenBy('examiner', 'examiner-2')).toEqual([]);
  });

  it('that is told of twice is made once', async () => {
    const { body: asked } = await ask({});
    const of = { callId: CALL, exportId: String(asked['id']) };
    await make(of.exportId);
    const first = await doors().table.store.readExport(of);

    await make(of.exportId);

    expect(await doors().table.store.readExport(of)).toEqual(first);
  });

  it('that fails half-way is made anew, and leaves no file of the first try behind', async () => {
    const { body: asked } = await ask({});
    const of = { callId: CALL, exportId: String(asked['id']) };
    const { store } = doors().table;
    const put: string[] = [];
    const objects = {
      put: async (key: string, { path }: { path: string }) => {
        put.push(key, path);
        if (put.length === 2) throw new Error('on purpose');
      },
      read: async () => null,
    };
    const rules = publishedRules(store);
    const context = { store, objects, rules, printer: lazyPrinter(), clock: () => new Date() };

    await expect(makeExport(context, of)).rejects.toThrow('on purpose');
    expect(await store.readExport(of)).toMatchObject({ file: null });
    await makeExport(context, of);

    const [firstKey, firstPath = '', key, path = ''] = put;
    expect(await store.readExport(of)).toMatchObject({ file: { key } });
    expect(key).not.toBe(firstKey);
    expect([firstPath, path].map(existsSync)).toEqual([false, false]);
  });

  it.each([
    { what: 'was just asked for', record: {}, hoursLater: 0, isHandedOn: true },
    { what: 'was asked for long ago', record: {}, hoursLater: 2, isHandedOn: false },
    { what: 'is only further', record: { eventName: 'MODIFY' }, hoursLater: 0, isHandedOn: false },
  ])(
    'that $what is handed to its maker: $isHandedOn',
    async ({ record, hoursLater, isHandedOn }) => {
      const { body: asked } = await ask({});
      const of = { callId: CALL, exportId: String(asked['id']) };
      const items = await itemsIn(doors().table);
      const NewImage = items.find(({ sk }) => sk?.S?.endsWith(of.exportId));
      const handedOn: unknown[] = [];
      const objects = { ask: async (given: unknown) => void handedOn.push(given) };
      const clock = () => new Date(Date.now() + hoursLater * 3_600_000);
      const onFailure = (_: string, error: unknown) => expect.fail(String(error));

      await takeExports({ objects, clock, onFailure }, [
        { eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage }, ...record },
        { eventName: 'INSERT', dynamodb: { SequenceNumber: '2', NewImage: items[0] } },
      ]);

      expect(handedOn).toEqual(isHandedOn ? [of] : []);
    },
  );
});
