import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { packById } from '../../shared/rules/packs/registry.ts';
import { type LocalRound, openRound } from './local-round.ts';
import {
  ANSWERS,
  callThatAsks,
  nextCall,
  nextPack,
  pilots,
  SAMPLE_2027,
} from '../support/next-year.ts';
import { contentOf } from './pilots-of-2022.ts';

let round: LocalRound;
beforeAll(async () => {
  round = await openRound();
});
afterAll(() => round.stop());

/** Programme facts, 1.1: the last day that qualifies in each year's call, and the next day. */
const EDGES = [
  { year: '2019', last: '2019-02-28', next: '2019-03-01' },
  { year: '2020', last: '2020-02-29', next: '2020-03-01' },
  { year: '2021', last: '2021-02-28', next: '2021-03-01' },
  { year: '2023', last: '2022-12-31', next: '2023-01-01' },
  { year: '2024', last: '2023-12-31', next: '2024-01-01' },
];

describe.each(EDGES)(
  'six months by the cut-off of $year, by submission',
  ({ year, last, next }) => {
    const callId = `edge-${year}`;

    beforeAll(async () => {
      const admin = await round.signIn('admin-1');
      const rulePack = packById(`PP${year}`)?.ref;
      const body = { ...sampleCall(new Date()), id: callId, rulePack };
      const put = await admin.ask('PUT', `/v1/calls/${callId}`, { body });
      if (put.status !== 200) throw new Error(`the call was not published: ${put.text}`);
    });

    const content = (implementedOn: string, serial: number) => ({
      ...contentOf({
        account: 'association-1',
        number: `T/CNTAC ${serial}—2018`,
        titleZh: '样例',
        publishedOn: '2018-06-01',
        implementedOn,
      }),
      // Guangdong asked for one paper more in 2021
      recommendation: { route: 'recommended' as const, recommenderId: 'rec_110000' },
    });

    it(`takes a standard in force on ${last}`, async () => {
      const association = await round.signIn('association-1');

      const receipt = await association.file(callId, content(last, 1));

      expect(receipt.status).toBe(201);
      expect(receipt.json.referred).not.toContain(`PP${year}-A4`);
    });

    it(`refuses one in force on ${next}`, async () => {
      const association = await round.signIn('association-1');

      const refused = await association.file(callId, content(next, 2));

      expect(refused.status).toBe(422);
      expect(refused.json.assessment.deciding).toEqual([`PP${year}-A4`]);
    });
  },
);

describe('next year, published by an admin while everything runs', () => {
  const pilot = contentOf({
    account: 'association-2',
    number: 'T/CTES 2027—2026',
    titleZh: '样例',
    publishedOn: '2026-06-01',
    implementedOn: '2026-12-31',
  });

  it('takes a pack and a call by it, and judges what is filed by them, with no restart', async () => {
    const folder = nextPack();
    expect(await pilots(round, 'pack', 'plan', folder)).toContain('将发布');
    const said = await pilots(round, 'pack', 'publish', folder, '--note', '样例');
    const call = nextCall(said.slice(said.indexOf('rulePack:')));
    await pilots(round, 'call', 'apply', call);
    expect(await pilots(round, 'pack', 'publish', folder, '--note', '样例')).toContain('不再改变');

    const association = await round.signIn('association-2');
    const receipt = await association.file('pp2027', pilot);
    expect(receipt.json).toMatchObject({ pack: { id: 'PP2027', version: 1 }, inGrace: false });
    const path = `/v1/calls/pp2027/applications/${String(receipt.json['applicationId'])}/assessment`;
    const { findings } = (await association.get(path)).json as never as Judged;
    expect(findings).toContainEqual(
      expect.objectContaining({ clause: 'PP2027-A1', outcome: 'met' }),
    );
  });
});

describe('a pack that asks what the code does not know', () => {
  const callId = 'asks-besides';
  const base = contentOf({
    account: 'association-2',
    number: 'T/CTES 2028—2026',
    titleZh: '样例',
    publishedOn: '2026-06-01',
    implementedOn: '2026-12-31',
  });
  const [file] = base.materials ?? [];
  if (!file) throw new Error('the content has no material');
  const answering = (extra: object) => ({
    ...base,
    materials: [{ ...file, kind: 'SelfEvaluation' }],
    extra: { ...ANSWERS, members: 3, ...extra },
  });

  beforeAll(async () => {
    const said = await pilots(round, 'pack', 'publish', SAMPLE_2027, '--note', '样例');
    const [, hash = ''] = /hash: ([0-9a-f]{64})/.exec(said) ?? [];
    const admin = await round.signIn('admin-1');
    const body = callThatAsks(callId, { id: 'SAMPLE-2027', version: 1, hash });
    const put = await admin.ask('PUT', `/v1/calls/${callId}`, { body });
    if (put.status !== 200) throw new Error(`the call was not published: ${put.text}`);
  });

  it('is published with its questions, and a filing is judged by the answers', async () => {
    const { json: shown } = await round.anyone.get(`/v1/calls/${callId}`);
    expect((shown['asked'] as { id: string }[]).map(({ id }) => id)).toEqual([
      ...Object.keys(ANSWERS).toSpliced(5, 0, 'penaltyOn'),
      'members',
    ]);
    // by which its form judges as submission does
    expect(Object.keys(shown['compiledConditions'] as object)).toEqual([
      'extra.annualCheck == "nearly_passed"',
      'extra.selfEvaluated',
    ]);

    const association = await round.signIn('association-2');
    const uses = [{ ...ANSWERS.uses[0], products: 0 }, {}];
    const odd = answering({ annualCheck: 'lost', shoeSize: 1, uses });
    const draft = await association.start(callId, odd);
    const wrong = await association.submit(callId, draft);
    expect(wrong.json.errors).toEqual([
      expect.objectContaining({ pointer: '/extra/annualCheck', code: 'field.not_listed' }),
      expect.objectContaining({ pointer: '/extra/uses/0/products', code: 'field.too_small' }),
      ...['user', 'relation', 'since', 'products'].map((cell) =>
        expect.objectContaining({ pointer: `/extra/uses/1/${cell}`, code: 'field.required' }),
      ),
      expect.objectContaining({ pointer: '/extra/shoeSize', code: 'field.unknown' }),
    ]);
    const path = `/v1/calls/${callId}/applications/${draft.id}`;
    const saved = await association.ask('PUT', path, {
      body: answering({ annualCheck: 'failed' }),
      ifMatch: draft.version,
    });
    expect(saved.json['warnings']).toEqual([]);
    const receipt = await association.submit(callId, { ...draft, version: saved.json.version });

    expect(receipt.status).toBe(201);
    // what is ours never refuses: a person looks
    expect(receipt.json.referred).toContain('SAMPLE2027-S2');
    const { json: judged } = await association.get(`${path}/assessment`);
    expect((judged as never as Judged).findings).toContainEqual(
      expect.objectContaining({ clause: 'SAMPLE2027-S4', outcome: 'met' }),
    );
    const { text: history } = await association.get(`${path}/events`);
    expect(history).toContain('"followUpMonths":12');
  });

  it('tells anyone who asks what is no answer, before anything is filed', async () => {
    const wrong = { body: { extra: { validUntil: '2027-02-29' } } };
    for (const of of [`calls/${callId}`, 'rule-packs/SAMPLE-2027']) {
      const { status, json } = await round.anyone.ask('POST', `/v1/${of}/assessments`, wrong);
      expect([of, status, json.code]).toEqual([of, 422, 'request.invalid']);
      expect(json.errors).toEqual([
        expect.objectContaining({ pointer: '/extra/validUntil', code: 'format.date' }),
      ]);
    }
  });
});

interface Judged {
  readonly findings: readonly object[];
}
