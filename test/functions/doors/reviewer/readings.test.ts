import { describe, expect, it } from 'vitest';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { aContent } from '../../../support/filing.ts';
import { openExamining } from '../../../support/people/examiners.ts';
import { aFiling } from '../../../support/people/recommenders.ts';

const here = openExamining('readings');

interface Judged {
  readonly findings: readonly { readonly clause: string; readonly reading: { zh: string } }[];
}

const readingIn = ({ findings }: Judged, clause: string) =>
  findings.find((finding) => finding.clause === `SAMPLE2026-${clause}`)?.reading.zh;

interface Cases {
  readonly filed: Filed;
  /** Withdrawn, and not filed yet. */
  readonly draft: Filed;
}

async function cases(): Promise<Cases> {
  const { door, callId } = here;
  const filed = await aFiling(door, callId, { number: 'T/CNTAC 7-2018' });
  const content = { ...aContent('T/CNTAC 8-2018'), standard: { status: 'withdrawn' as const } };
  const { id } = bodyOf('startApplication', await door.start(callId, { content }));
  return { filed, draft: { callId, id } };
}

/** What association, recommender and examiner are given of a filing, and how a draft is refused. */
async function judgements({ filed, draft }: Cases): Promise<Judged[]> {
  const refusal = refusalIn(await here.door.submit(draft, 1));
  return [
    bodyOf('assessApplication', await here.door.assess(draft)),
    bodyOf('assessApplication', await here.door.assess(filed)),
    bodyOf('viewForRecommender', await here.desk.view(filed)).assessment,
    bodyOf('viewForExaminer', await here.office.view(filed)).assessment,
    'assessment' in refusal ? refusal.assessment : { findings: [] },
  ];
}

describe('how a wording was read', () => {
  it('is told in words with every judgement, and once somebody has compared the document, so', async () => {
    const both = await cases();
    for (const judged of await judgements(both)) {
      expect(readingIn(judged, 'A1')).toBe('据通知的转载文本，未与原件核对');
      expect(readingIn(judged, 'C3')).toBe('据地方或协会的转发文本，未与原件核对');
    }

    const body = { result: 'agrees', note: '样例：与印发件逐条核对' };
    bodyOf('compareDocument', await here.door.compare('miit-2024', body));

    for (const judged of await judgements(both)) {
      expect(readingIn(judged, 'A1')).toMatch(
        /^据转载文本，已于\d{4}年\d{1,2}月\d{1,2}日与原件核对一致$/,
      );
      expect(readingIn(judged, 'M1')).toBe('据通知的转载文本，未与原件核对');
      expect(readingIn(judged, 'C1')).toBe('参照相邻年度通知推定');
    }
  });
});
