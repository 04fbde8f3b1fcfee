import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takeVerdict } from '../../../../functions/consumers/materials/take-verdict.ts';
import { FileSweep } from '../../../../functions/schedules/reconciliation/sweep-files.ts';
import type { ApplicationEvent } from '../../../../shared/domain/application/application.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { readBucket } from '../../../../shared/env.ts';
import { verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { s3Kept } from '../../../../shared/store/materials/kept-objects.ts';
import { s3Materials } from '../../../../shared/store/materials/material-objects.ts';
import { verdictsIn } from '../../../../shared/store/materials/verdict-store.ts';
import { CLEAN } from '../../../../shared/store/materials/places.ts';
import { type Case, aContent, aDefect, after, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { sha256Of } from '../../../support/files/sent.ts';
import { uploadsAt } from '../../../support/files/uploads.ts';
import { ASSOCIATION, type Sent, claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { start, give, bring } = casesAt(doors);
const { uploadForm, filesOf, uploaded, callThatDemandsFiles } = uploadsAt(doors);
const SECOND = claimsOf('examiner', 'examiner-2');

/** A picture of its own each time, which is checked sooner than a PDF is opened. */
const aPicture = () =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(randomUUID())]);
const NAME = '误附.png';

interface Filed {
  readonly at: Case;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** What is declared where one file serves all materials. */
function allBy(bytes: Buffer) {
  const file = { name: NAME, mediaType: 'image/png', size: bytes.length, sha256: sha256Of(bytes) };
  return (aContent().materials ?? []).map((each) => ({ ...each, ...file }));
}

/** Filed, with one file for all its materials. */
async function filed(path: readonly Command[] = ['submit'], callId?: string): Promise<Filed> {
  const bytes = aPicture();
  const draft = await start({ ...aContent(), materials: allBy(bytes) }, callId);
  await uploaded(draft, bytes, NAME);
  return { at: await bring(draft, path), bytes, sha256: sha256Of(bytes) };
}

/** Gives a command on the file; the case as its answer left it. */
async function on({ at, sha256 }: Filed, command: Command, sent: Sent = {}) {
  const answer = await give(at, command, { ...sent, params: { sha256 } });
  return { ...answer, code: answer.body['code'], at: after(at, answer.headers) };
}

async function asked(file: Filed): Promise<Filed> {
  const { status, at } = await on(file, 'ask_redaction');
  expect(status).toBe(200);
  return { ...file, at };
}

async function redacted(file: Filed): Promise<Filed> {
  const done = await on(await asked(file), 'redact');
  expect(done.status).toBe(200);
  return { ...file, at: done.at };
}

const READERS = {
  association: ['readFile', claimsOf('association')],
  recommender: ['readFileForRecommender', claimsOf('recommender')],
  examiner: ['readFileForReviewer', claimsOf('examiner')],
} as const;

/** What each reader is answered who asks for a link. */
function readings({ at, sha256 }: Filed, language = 'zh-CN') {
  const params = { ...at.params, sha256 };
  const headers = { 'accept-language': language };
  return Promise.all(
    Object.values(READERS).map(async ([operation, claims]) => {
      const { status, body } = await doors().ask(operation, { params, claims, headers });
      return [status, body['code'] ?? 'link', body['title'] ?? ''];
    }),
  );
}
const REDACTED = (title: string) => Object.keys(READERS).map(() => [410, 'file.redacted', title]);
const READ = Object.keys(READERS).map(() => [201, 'link', '']);

async function historyOf({ at: { params } }: Filed) {
  const claims = claimsOf('association');
  const { body } = await doors().ask('getHistory', { params, claims, query: { limit: '100' } });
  const events = body['events'] as unknown as ApplicationEvent[];
  return { events, types: events.map(({ body }) => body.type) };
}

const viewOf = async ({ at: { params } }: Filed) =>
  (await doors().ask('viewForExaminer', { params, claims: claimsOf('examiner') })).body;

describe('a file with personal data that should not be in it', () => {
  it('is redacted by two examiners: nobody reads it or sends it again, and why is told', async () => {
    const before = await asked(await filed());
    const { assessment, submission, state } = await viewOf(before);
    expect(await readings(before)).toEqual(READ);
    const { status, at } = await on(before, 'redact');
    const file = { ...before, at };

    expect(status).toBe(200);
    expect(await readings(file)).toEqual(REDACTED('文件已遮蔽'));
    expect(await readings(file, 'en')).toEqual(REDACTED('The file was redacted'));
    const view = await viewOf(file);
    expect([view['assessment'], view['submission'], view['state']]).toEqual([
      assessment,
      submission,
      state,
    ]);
    const [listed] = await filesOf(file.at);
    expect(listed).toMatchObject({
      sha256: file.sha256,
      name: NAME,
      format: 'png',
      size: file.bytes.length,
      state: 'refused',
      problem: 'redacted',
      redaction: {
        data: 'identity',
        reason: '样例：误附身份证件',
        role: 'examiner',
      },
    });
    expect(JSON.stringify(listed)).not.toContain('examiner-');
  });

  it('is told of to its association by office and never by person, beside a history that verifies', async () => {
    const file = await redacted(await filed());
    const claims = claimsOf('association');
    const own = await doors().ask('getApplication', { params: file.at.params, claims });
    const { events, types } = await historyOf(file);

    expect(own.text).not.toContain('redactions');
    expect(types.slice(-2)).toEqual(['redaction_asked', 'file_redacted']);
    expect(events.at(-1)?.body).toEqual({ type: 'file_redacted', sha256: file.sha256 });
    const { sequence, hash } = events.at(-1) as { sequence: number; hash: string };
    expect(verifyHistory({ events, head: { sequence, hash } } as never)).toMatchObject({
      whole: true,
    });
  });

  it.each([
    ['who asked', claimsOf('examiner'), 403, 'redaction.own_request'],
    ['its association', claimsOf('association'), 403, 'caller.forbidden'],
    ['its recommender', claimsOf('recommender'), 403, 'caller.forbidden'],
    ['a decider', claimsOf('decider'), 403, 'caller.forbidden'],
    ['an expert', claimsOf('expert'), 403, 'caller.forbidden'],
    [
      'an examiner of its association',
      claimsOf('examiner', 'examiner-9', ASSOCIATION),
      403,
      'caller.own_organisation',
    ],
  ])('is not decided on by %s', async (_who, claims, status, code) => {
    const file = await asked(await filed());

    expect(await on(file, 'redact', { claims })).toMatchObject({ status, code });
    expect(await on(file, 'refuse_redaction', { claims })).toMatchObject({ status, code });
    expect(await readings(file)).toEqual(READ);
  });

  it('is not asked for by an examiner of its association, nor where there is no such file', async () => {
    const file = await filed();
    const claims = claimsOf('examiner', 'examiner-9', ASSOCIATION);
    const other = { ...file, sha256: 'ef'.repeat(32) };

    expect(await on(file, 'ask_redaction', { claims })).toMatchObject({ status: 403 });
    expect(await on(other, 'ask_redaction')).toMatchObject({ status: 404, code: 'file.not_found' });
  });

  it('stays as it is where the second person refuses, and may be asked for again', async () => {
    const file = await asked(await filed());
    const refused = await on(file, 'refuse_redaction');
    const left = { ...file, at: refused.at };

    expect(await readings(left)).toEqual(READ);
    expect(await filesOf(left.at)).toMatchObject([{ state: 'clean', redaction: null }]);
    expect(await on(left, 'redact')).toMatchObject({ status: 409, code: 'redaction.not_asked' });
    expect((await historyOf(left)).types.at(-1)).toBe('redaction_refused');
    expect(await on(left, 'ask_redaction')).toMatchObject({ status: 200 });
  });

  it('is decided once, whichever of two who decide at once comes first', async () => {
    const file = await asked(await filed());
    const third = claimsOf('examiner', 'examiner-3');
    const [done, left] = await Promise.all([
      on(file, 'redact'),
      on(file, 'refuse_redaction', { claims: third }),
    ]);

    expect([done.status, left.status].toSorted((a, b) => a - b)).toEqual([200, 412]);
    const { types } = await historyOf(file);
    expect(types.at(-1)).toBe(done.status === 200 ? 'file_redacted' : 'redaction_refused');
    expect(await readings(file)).toEqual(done.status === 200 ? REDACTED('文件已遮蔽') : READ);
    const later = { ...file, at: done.status === 200 ? done.at : left.at };
    expect(await on(later, 'redact', { claims: third })).toMatchObject({
      code: 'redaction.not_asked',
    });
  });

  it('is asked for by a colleague of who holds the case, whose desk keeps the rest', async () => {
    const file = await filed(['submit', 'recommend', 'claim']);

    expect(await on(file, 'release', { claims: SECOND })).toMatchObject({
      code: 'application.held_by_another',
    });
    const by = await on(file, 'ask_redaction', { claims: SECOND });
    expect(by.status).toBe(200);
    const { allowed } = await viewOf(file);
    expect(allowed).toEqual(expect.arrayContaining(['redact', 'refuse_redaction', 'accept']));
  });
});

describe('the bytes of a redacted file', () => {
  const place = ({ at, sha256 }: Filed) => `${CLEAN}${at.params.applicationId}/${sha256}`;
  const objects = () => s3Kept(readBucket('MATERIALS_BUCKET'));
  const keys = async () => (await objects().list(CLEAN)).map(({ key }) => key);
  const store = () => ({ ...doors().table.store, ...dynamoScheduleStore(doors().table) });
  const sweep = async (files: readonly Filed[]) => {
    const begun = await FileSweep.begin({ store: store(), objects: objects() }, new Date());
    let swept = 0;
    for (const { at } of files) swept += await begun.application(at.params.applicationId);
    return swept;
  };

  it('go with the next sweep, young as they are, and nothing else does', async () => {
    const [file, other] = [await redacted(await filed()), await filed()];
    const before = await keys();
    // as killed between the event and the sweep: nobody reads what still lies there
    expect(before).toContain(place(file));

    expect(await sweep([file, other])).toBe(1);
    expect(await keys()).toEqual(before.filter((key) => key !== place(file)));
    expect(await sweep([file, other])).toBe(0);
    expect(await readings(other)).toEqual(READ);
  });

  it('are not taken again into the application, and are into another', async () => {
    const file = await redacted(
      await filed(['submit', 'recommend', 'claim', 'request_correction']),
    );
    const again = await uploadForm(file.at, file.bytes, NAME);
    expect([again.status, again.body['code']]).toEqual([410, 'file.redacted']);
    const parts = { name: NAME, size: file.bytes.length, parts: [file.sha256, file.sha256] };
    const asParts = await doors().ask('uploadFile', {
      params: { ...file.at.params, sha256: file.sha256 },
      body: parts,
      claims: claimsOf('association'),
    });
    expect(asParts.status).toBe(410);

    const elsewhere = await start();
    expect((await uploadForm(elsewhere, file.bytes, NAME)).status).toBe(200);
  });

  it('are said to be nothing else by a check, a scanner or an upload that was under way', async () => {
    const file = await redacted(await filed());
    const { applicationId } = file.at.params;
    const [listed] = await store().listMaterials(applicationId);
    if (!listed) throw new Error('there is no file');
    const checkedAt = listed.askedAt;
    const clean = { problem: null, pages: null, isScanned: false, code: null, checkedAt };

    await store().settleMaterial(applicationId, file.sha256, clean);
    const awaited = { ...listed, state: 'awaited', problem: null } as const;
    expect(await store().awaitMaterial(applicationId, awaited)).toEqual(listed);
    const { client, tableName } = doors().table;
    const { openTable } = await import('../../../../shared/store/table/table.ts');
    await takeVerdict(
      {
        store: verdictsIn(openTable({ client, tableName })),
        objects: s3Materials(readBucket('MATERIALS_BUCKET')),
      },
      {
        s3ObjectDetails: { objectKey: place(file) },
        scanResultDetails: { scanResultStatus: 'THREATS_FOUND' },
      },
    );
    expect(await store().listMaterials(applicationId)).toEqual([listed]);
  });
});

describe('a filing that was returned, with a file that was redacted', () => {
  const RETURNED = ['submit', 'recommend', 'claim'] as const;
  const openIn = async ({ params }: Case) => {
    const own = { params, claims: claimsOf('association') };
    return (await doors().ask('getApplication', own)).body['open'];
  };
  const returnedFor = async (
    file: Filed,
    pointer: string,
    lateGround: string | null = null,
  ): Promise<Filed> => {
    const body = { defects: [aDefect(pointer)], lateGround };
    const { status, at } = await on(file, 'request_correction', { body });
    expect(status).toBe(200);
    return { ...file, at };
  };
  const naming = (at: Case, bytes: Buffer): Case => ({
    ...at,
    content: { ...at.content, materials: allBy(bytes) },
  });

  it('takes another in its place, though nobody asked for it, and is not filed without', async () => {
    const file = await filed(RETURNED, await callThatDemandsFiles());
    const done = await redacted(await returnedFor(file, '/promotionPlan'));
    expect(await openIn(done.at)).toEqual(['/promotionPlan', '/materials']);

    const edited = await bring(done.at, ['edit']);
    const { status, body } = await give(edited, 'submit');
    expect([status, body['code']]).toEqual([422, 'application.incomplete']);
    expect(body['errors']).toEqual(
      allBy(file.bytes).map((_, index) => ({
        pointer: `/materials/${index}`,
        code: 'file.redacted',
        message: `“${NAME}”含不应提交的个人信息，已遮蔽，请换上其他文件`,
      })),
    );

    const bytes = aPicture();
    await uploaded(edited, bytes, NAME);
    const replaced = await bring(naming(edited, bytes), ['edit']);
    // its place is taken, and may be taken by yet another
    expect(await openIn(replaced)).toEqual(['/promotionPlan', '/materials']);
    const again = await bring(replaced, ['submit']);

    expect(await viewOf({ ...file, at: again })).toMatchObject({ state: 'formal_examination' });
    const more = await returnedFor({ ...file, at: again }, '/keyField', '样例：补正后才发现');
    expect(await openIn(more.at)).toEqual(['/keyField']);
  });

  it('is opened no further where its file was only asked about, or the second person refused', async () => {
    const waiting = await asked(await returnedFor(await filed(RETURNED), '/promotionPlan'));
    expect(await openIn(waiting.at)).toEqual(['/promotionPlan']);
    const { at } = await on(waiting, 'refuse_redaction');

    expect(await openIn(at)).toEqual(['/promotionPlan']);
    const { body } = await give(naming(at, aPicture()), 'edit');
    expect(body['code']).toBe('application.field_locked');
  });
});
