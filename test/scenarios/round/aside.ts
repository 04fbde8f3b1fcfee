import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { contentOf } from '../pilots-of-2022.ts';
import type { Person } from '../person.ts';
import { CALL, CALL_PATH, SOON, type Stage, type Step } from './stage.ts';

const PDF = readFileSync(join(import.meta.dirname, '../../support/files/two-pages.pdf'));
const SHA256 = createHash('sha256').update(PDF).digest('hex');

const aStandard = (account: string) =>
  contentOf({
    account,
    number: 'T/CTES 890—2019',
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

/** A draft whose every material is one file, which is uploaded and checked. */
async function aDraftWithItsFile(by: Person) {
  const content = aStandard('association-2');
  const materials = (content.materials ?? []).map((material) => ({
    ...material,
    size: PDF.length,
    sha256: SHA256,
  }));
  const draft = await by.start(CALL, { ...content, materials });
  const files = `${CALL_PATH}/applications/${draft.id}/files`;
  const body = { name: '证明（盖章）.pdf', size: PDF.length };
  const { upload } = (await by.ask('PUT', `${files}/${SHA256}`, { body })).json as never as {
    upload: { url: string; fields: Record<string, string> };
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(PDF)]));
  expect((await fetch(upload.url, { method: 'POST', body: form })).status).toBe(204);
  const states = async () =>
    ((await by.get(files)).json['files'] as { state: string }[]).map(({ state }) => state);
  await expect.poll(states, SOON).toEqual(['clean']);
  return draft;
}

const readingOf = (side: string, id: string) =>
  `/v1/${side}calls/${CALL}/applications/${id}/files/${SHA256}/readings`;

async function linkOf(stage: Stage, account: string, path: string): Promise<void> {
  const link = await (await stage.person(account)).ask('POST', path);
  expect({ account, text: link.text, status: link.status }).toMatchObject({ status: 201 });
  expect((await fetch(String(link.json['url']))).status).toBe(200);
}

/** What does not go on to the experts, and is still a part of every round. */
export const ASIDE: readonly Step[] = [
  [
    'A file is uploaded, checked, and read by its association and whoever has the case',
    async (stage) => {
      const association = await stage.person('association-2');
      const draft = await aDraftWithItsFile(association);
      await linkOf(stage, 'association-2', readingOf('', draft.id));
      expect((await association.submit(CALL, draft)).status).toBe(201);

      const recommender = await stage.person('recommender-1');
      const list = `/v1/recommender/calls/${CALL}/applications/${draft.id}/files`;
      expect((await recommender.get(list)).json['files']).toHaveLength(1);
      await linkOf(stage, 'recommender-1', readingOf('recommender/', draft.id));
      stage.noted.set('withdrawn', draft.id);
    },
  ],
  [
    'Another association files the same standard, which whoever judges the first is told of',
    async (stage) => {
      const id = stage.noted.get('withdrawn') ?? '';
      const other = await stage.person('association-3');
      const receipt = await other.file(CALL, aStandard('association-3'));
      const recommender = await stage.person('recommender-1');
      const view = `/v1/recommender/calls/${CALL}/applications/${id}`;
      const joint = async () => (await recommender.get(view)).json['jointFilings'];
      await expect.poll(joint, SOON).toHaveLength(1);

      const filed = String(receipt.json['applicationId']);
      const { version } = (await other.get(`${CALL_PATH}/applications/${filed}`)).json;
      expect((await other.withdraw(CALL, { id: filed, version })).status).toBe(200);
    },
  ],
  [
    'It is recommended, read by the examiner and withdrawn, and gives back what it held',
    async (stage) => {
      const id = stage.noted.get('withdrawn') ?? '';
      const { recommenderChecklist } = (await stage.round.anyone.get(CALL_PATH)).json as never as {
        recommenderChecklist: { id: string }[];
      };
      const checklist = recommenderChecklist.map((item) => item.id);
      const opinion = { checklist, opinion: '样例：同意推荐' };
      const recommender = await stage.person('recommender-1');
      const at = { callId: CALL, id };
      const reviewed = await recommender.review(
        { ...at, side: 'recommender' },
        'recommendation',
        opinion,
      );
      expect(reviewed.status).toBe(200);
      const examiner = await stage.person('examiner-1');
      expect((await examiner.review({ ...at, side: 'examiner' }, 'claim')).status).toBe(200);
      const list = `/v1/reviewer/calls/${CALL}/applications/${id}/files`;
      expect((await examiner.get(list)).json['files']).toHaveLength(1);
      await linkOf(stage, 'examiner-1', readingOf('reviewer/', id));

      const association = await stage.person('association-2');
      const { version } = (await association.get(`${CALL_PATH}/applications/${id}`)).json;
      expect((await association.withdraw(CALL, { id, version })).status).toBe(200);
      // the standard is free again, and what it is filed as then stays a draft
      await association.start(CALL, aStandard('association-2'));
    },
  ],
  [
    'Everybody looks at what is theirs: lists, queues, an order, what was sent by mail',
    async (stage) => {
      const association = await stage.person('association-1');
      const { applications } = (await association.get(`${CALL_PATH}/ranking`)).json as never as {
        applications: string[];
      };
      const { version } = (await association.get(`${CALL_PATH}/ranking`)).json;
      const body = { applications: applications.toReversed() };
      const ranked = await association.ask('PUT', `${CALL_PATH}/ranking`, {
        ifMatch: version,
        body,
      });
      const own = `${CALL_PATH}/applications/${stage.idOf('revoked')}`;
      const queues = [
        'unclaimed',
        'mine',
        'waiting',
        'accepted',
        'in_review',
        'finished',
        'redactions',
      ].map(
        (queue) =>
          ['examiner-1', `/v1/examiner/calls/${CALL}/applications?queue=${queue}`] as const,
      );
      const decided = ['on_notice', 'objections', 'finished'].map(
        (queue) => ['decider-1', `/v1/decider/calls/${CALL}/applications?queue=${queue}`] as const,
      );
      const asked = [
        ['association-1', '/v1/applications'],
        ['association-1', `${own}/messages`],
        ['association-1', `${own}/letters`],
        ['recommender-1', `/v1/recommender/calls/${CALL}/summary`],
        ['admin-1', '/v1/directory'],
        // who opened the files of a filing
        ['association-1', `${own}/file-readings`],
        ['examiner-1', `/v1/reviewer${own.slice(3)}/file-readings`],
        ...queues,
        ...decided,
      ] as const;

      expect(ranked.status).toBe(200);
      for (const [account, path] of asked) {
        const { status } = await (await stage.person(account)).get(path);
        expect({ account, path, status }).toMatchObject({ status: 200 });
      }
    },
  ],
];
