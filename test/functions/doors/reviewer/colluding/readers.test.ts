import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleCall } from '../../../../../shared/calls/calls.ts';
import { aContent, type Case, casesAt } from '../../../../support/cases.ts';
import { openDoors } from '../../../../support/doors.ts';
import { ASSOCIATION, claimsOf } from '../../../../support/http-event.ts';

// Who may judge nothing in a case looks into it all the same: what is there to be read.

const doors = openDoors();
const { start, bring } = casesAt(doors);

const DRAFTER = { code: '11100000000000091Q', name: '样例起草单位' };
const callId = 'readers';
const WAY = ['submit', 'recommend', 'claim', 'accept', 'convene', 'declare', 'score'] as const;

let at: Case;
beforeAll(async () => {
  await doors().ask('putCall', {
    params: { callId },
    body: {
      ...sampleCall(new Date()),
      id: callId,
      mayNotJudge: ['drafting_unit'],
      noticeWorkingDays: null,
    },
    claims: claimsOf('admin'),
    headers: { 'idempotency-key': randomUUID() },
  });
  const content = aContent();
  const standard = { ...content.standard, draftingUnits: [DRAFTER.name] };
  const filed = await start({ ...content, standard }, callId);
  at = await bring(filed, [...WAY, 'propose', 'select', 'publish', 'object']);
});

const ask = (operation: Parameters<ReturnType<typeof doors>['ask']>[0], who: object) =>
  doors().ask(operation, { params: at.params, ...who });

describe.each([
  ['of the association that files', 'caller.own_organisation', ASSOCIATION],
  ['of a unit that the call bars', 'caller.related_organisation', DRAFTER],
] as const)('somebody %s', (_who, code, organisation) => {
  const as = (role: string) => claimsOf(role, `${role}-7`, organisation);

  it.each([
    { operation: 'viewForExaminer', objections: undefined },
    { operation: 'viewForDecider', objections: [] },
  ] as const)(
    'sees the dossier, with why, and without scores: $operation',
    async ({ operation, objections }) => {
      const claims = as(operation === 'viewForExaminer' ? 'examiner' : 'decider');

      const { status, body } = await ask(operation, { claims });

      expect(status).toBe(200);
      expect(body).toMatchObject({ heldBack: code, panel: null, allowed: [] });
      expect(body['content']).toMatchObject({ standard: { draftingUnits: [DRAFTER.name] } });
      expect(body['objections']).toEqual(objections);
    },
  );

  it('reads the history by seals where it tells of the review', async () => {
    const { status, body } = await ask('getReviewHistory', { claims: as('decider') });

    const events = body['events'] as unknown as { body: { type: string }; seal?: string }[];
    const types = events.map((event) => event.body.type);
    expect(status).toBe(200);
    expect(types.filter((type) => type === 'confidential')).toHaveLength(5);
    expect(types).toContain('examination_decided');
    expect(types).not.toContain('application_scored');
    expect(types).not.toContain('selection_proposed');
  });

  it('reads neither personal data, objections nor files, nor who opened them', async () => {
    const body = { of: 'association', reason: '样例：核对' };
    const refusal = { status: 403, body: { code } };

    for (const role of ['examiner', 'decider'])
      expect(await ask('readPersonalData', { claims: as(role), body })).toMatchObject(refusal);
    expect(await ask('listObjections', { claims: as('decider') })).toMatchObject(refusal);
    const params = { ...at.params, sha256: '0'.repeat(64) };
    expect(await ask('readFileForReviewer', { params, claims: as('examiner') })).toMatchObject(
      refusal,
    );
    for (const role of ['examiner', 'decider'])
      expect(await ask('listFileReadingsForReviewer', { claims: as(role) })).toMatchObject(refusal);
  });
});

it('whoever is of no party to the case sees all of it', async () => {
  const claims = claimsOf('decider', 'decider-7');
  const { body } = await ask('viewForDecider', { claims });

  expect(body).toMatchObject({ heldBack: null, panel: { isOpen: true }, objections: [{}] });
  const params = { ...at.params, sha256: '0'.repeat(64) };
  expect(await ask('readFileForReviewer', { params, claims })).toMatchObject({
    status: 404,
    body: { code: 'file.not_found' },
  });
});
