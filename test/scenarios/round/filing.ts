import { expect } from 'vitest';
import type { Content } from '../../../shared/domain/application/content.ts';
import { contentOf } from '../pilots-of-2022.ts';
import { CALL, CALL_PATH, type Filing, type Step } from './stage.ts';

const OLD = { publishedOn: '2019-06-01', implementedOn: '2019-07-01' };
/** In time for the rules of the round, and too late by those of 2023. */
const RECENT = { publishedOn: '2025-06-01', implementedOn: '2025-12-01' };

const PREFIX: Readonly<Record<string, string>> = {
  'association-1': 'T/CNTAC',
  'association-2': 'T/CTES',
  'association-3': 'T/CAA',
};

let serial = 900;

function standardOf(account: string, days: typeof OLD): Content {
  const number = `${PREFIX[account]} ${(serial += 1)}—${days.publishedOn.slice(0, 4)}`;
  return contentOf({ account, number, titleZh: '样例', ...days });
}

const FILED: readonly (readonly [Filing, account: string, days: typeof OLD])[] = [
  ['revoked', 'association-1', OLD],
  ['declined', 'association-1', OLD],
  ['corrected', 'association-2', OLD],
  ['disputed', 'association-2', OLD],
  ['kept', 'association-3', RECENT],
  ['reopened', 'association-3', RECENT],
];

export const FILING: readonly Step[] = [
  [
    'The call is open, and says before anything is filed which day would be too late',
    async ({ round }) => {
      const call = await round.anyone.get(CALL_PATH);
      const asked = { body: { standard: { implementedOn: '2026-01-01' } } };
      const assessed = await round.anyone.ask('POST', `${CALL_PATH}/assessments`, asked);

      expect(call.json).toMatchObject({ status: 'open' });
      expect(assessed.text).toContain('2025-12-31');
    },
  ],
  [
    'Three associations file for six standards, and get a receipt for each',
    async (stage) => {
      for (const [filing, account, days] of FILED) {
        const receipt = await stage.file(filing, account, standardOf(account, days));

        expect(receipt.json).toMatchObject({ verdict: 'admissible', inGrace: false });
      }
    },
  ],
  [
    'One that the ministry oversees files directly, past any recommender',
    async (stage) => {
      const content = standardOf('association-3', OLD);
      await stage.file('direct', 'association-3', {
        ...content,
        applicant: { ...content.applicant, relation: 'miit_managed' },
        recommendation: { route: 'direct' },
      });

      const routed = FILED.map(([filing]) => filing);
      const waiting = await stage.queue('recommender-1', '', routed);
      expect(waiting).toEqual(stage.idsOf(routed));
      const seen = await stage.seen('recommender-1', 'direct');
      expect(seen.json).toMatchObject({ code: 'application.not_found' });
    },
  ],
  [
    'The recommender returns one, which its association files again',
    async (stage) => {
      await stage.say('recommender-1', 'return', 'kept', { reasons: '样例：请写明推广计划' });
      const changed = { promotionPlan: '样例：三年内在全行业推广。' };
      const saved = await stage.edit('kept', (content) => ({ ...content, ...changed }));

      expect(saved).toMatchObject({ status: 200 });
      await stage.say('association-3', 'submission', 'kept');
      expect(await stage.stateOf('kept')).toBe('submitted');
    },
  ],
  [
    'The recommender declines one with reasons, and that is its end',
    async (stage) => {
      await stage.say('recommender-1', 'decline', 'declined', { reasons: '样例：不予推荐' });

      expect(await stage.stateOf('declined')).toBe('not_recommended');
      const claim = await stage.ask('examiner-1', 'claim', 'declined');
      expect(claim.json).toMatchObject({ code: 'application.not_from_here' });
    },
  ],
  [
    'It recommends the others at once; what changed meanwhile holds up no other',
    async (stage) => {
      const recommended = ['revoked', 'corrected', 'disputed', 'kept', 'reopened'] as const;
      const call = (await stage.round.anyone.get(CALL_PATH)).json as never as {
        recommenderChecklist: { id: string }[];
      };
      const checklist = call.recommenderChecklist.map(({ id }) => id);
      const itemOf = async (filing: Filing, stale = 0) => ({
        applicationId: stage.idOf(filing),
        version: (await stage.versionOf(filing)) - stale,
        checklist,
        opinion: '样例：同意推荐',
      });
      const recommend = async (items: object[]) => {
        const path = `/v1/recommender/calls/${CALL}/recommendations`;
        return (await stage.person('recommender-1')).ask('POST', path, { body: { items } });
      };

      const [first, ...others] = recommended;
      const fresh = await Promise.all(others.map((filing) => itemOf(filing)));
      const results = await recommend([await itemOf(first, 1), ...fresh]);
      const again = await recommend([await itemOf(first)]);

      expect(results.json['results']).toMatchObject([
        { status: 422, code: 'application.changed_meanwhile' },
        ...others.map(() => ({ status: 200, code: null })),
      ]);
      expect(again.json['results']).toMatchObject([{ status: 200, code: null }]);
    },
  ],
  [
    'It puts what it recommends in order, each of it and nothing else',
    async (stage) => {
      const recommender = await stage.person('recommender-1');
      const path = `/v1/recommender/calls/${CALL}/ranking`;
      const { version, applications } = (await recommender.get(path)).json as never as {
        version: number;
        applications: string[];
      };
      const others = applications.filter((id) => id !== stage.idOf('revoked'));
      const put = (ids: string[]) =>
        recommender.ask('PUT', path, { ifMatch: version, body: { applications: ids } });

      const incomplete = await put(others);
      const ranked = await put([stage.idOf('revoked'), ...others]);

      expect(incomplete.json).toMatchObject({ code: 'ranking.not_the_same_set' });
      expect(ranked).toMatchObject({ status: 200 });
      const seen = await stage.seen('examiner-1', 'revoked');
      expect(seen.json).toMatchObject({ recommenderRank: 1 });
    },
  ],
];
