import type { Schemas } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';

type State = Schemas['Application']['state'];

/** What an association can do about its filing now. */
export type NextAct = 'finish' | 'correct' | 'dispute' | 'wait' | 'nothing';

interface Standing {
  /** How many stations lie behind it; null: it is on its way no more. */
  readonly at: number | null;
  readonly asked: NextAct;
  /** In one sentence. */
  readonly says: Text;
}

/** The stations of a filing, in order. */
export const STATIONS: readonly Text[] = [
  { zh: '填报', en: 'Filing' },
  { zh: '推荐', en: 'Recommendation' },
  { zh: '形式审查', en: 'Formal examination' },
  { zh: '专家评审', en: 'Expert review' },
  { zh: '公示', en: 'Public notice' },
  { zh: '公布', en: 'Announcement' },
];

const standing = (at: number | null, asked: NextAct, zh: string, en: string): Standing => ({
  at,
  asked,
  says: { zh, en },
});

/** Where a filing is, and what is asked of its association, by the state it is in. */
export const STANDINGS: Readonly<Record<State, Standing>> = {
  draft: standing(0, 'finish', '请填写完整并提交。', 'Please complete and submit it.'),
  submitted: standing(
    1,
    'wait',
    '已提交，等待推荐部门审查；直接申报的，等待形式审查。现在无需操作。',
    'Submitted; the recommender will look at it or, where it was filed directly, the formal examination comes next. Nothing to do now.',
  ),
  recommender_check: standing(
    1,
    'wait',
    '推荐部门正在审查。现在无需操作。',
    'The recommender is looking at it. Nothing to do now.',
  ),
  returned: standing(
    0,
    'correct',
    '推荐部门已退回，请按退回理由修改后重新提交。',
    'The recommender returned it. Please revise it for the reasons given and submit it again.',
  ),
  not_recommended: standing(
    1,
    'nothing',
    '推荐部门不予推荐，理由见详情。',
    'The recommender declined it; the reasons are inside.',
  ),
  recommended: standing(
    2,
    'wait',
    '已推荐，等待形式审查。现在无需操作。',
    'Recommended; the formal examination comes next. Nothing to do now.',
  ),
  formal_examination: standing(
    2,
    'wait',
    '正在形式审查。现在无需操作。',
    'It is being examined. Nothing to do now.',
  ),
  returned_for_correction: standing(
    2,
    'correct',
    '需要补正：请逐条改正指出的问题后重新提交。',
    'Corrections are needed: please put right what was pointed out and submit it again.',
  ),
  not_accepted: standing(
    2,
    'dispute',
    '不予受理。可以查看理由；在期限内可以申请复核一次。',
    'It was not accepted. See the reasons; findings can be disputed once, within the time given.',
  ),
  accepted: standing(
    3,
    'wait',
    '已受理，等待专家评审。现在无需操作。',
    'Accepted; experts will review it. Nothing to do now.',
  ),
  expert_review: standing(
    3,
    'wait',
    '专家正在评审。现在无需操作。',
    'Experts are reviewing it. Nothing to do now.',
  ),
  proposed: standing(
    3,
    'wait',
    '评审已结束，等待审定。现在无需操作。',
    'The review is over and the decision is awaited. Nothing to do now.',
  ),
  selected: standing(
    4,
    'wait',
    '拟入选，等待公示。现在无需操作。',
    'Proposed for selection; the public notice comes next. Nothing to do now.',
  ),
  not_selected: standing(
    3,
    'dispute',
    '未入选。可以查看理由；在期限内可以申请复核一次。',
    'It was not selected. See the reasons; findings can be disputed once, within the time given.',
  ),
  public_notice: standing(
    4,
    'wait',
    '正在公示。现在无需操作。',
    'It is on public notice. Nothing to do now.',
  ),
  objection_open: standing(
    4,
    'wait',
    '公示期间收到异议，正在处理。现在无需操作。',
    'An objection to it is being handled. Nothing to do now.',
  ),
  announced: standing(6, 'nothing', '已公布为示范项目。', 'It is announced as a pilot project.'),
  revoked: standing(
    5,
    'nothing',
    '公布后已撤销，理由见详情。',
    'It was revoked after the announcement; the reasons are inside.',
  ),
  reconsideration: standing(
    2,
    'wait',
    '复核正在进行。现在无需操作。',
    'What was disputed is being reconsidered. Nothing to do now.',
  ),
  withdrawn: standing(null, 'nothing', '已撤回。', 'It was withdrawn.'),
};

const ORDER: readonly NextAct[] = ['correct', 'finish', 'dispute', 'wait', 'nothing'];

/** What asks for something first, the latest change first among those that ask alike. */
export function byUrgency<F extends { readonly state: State; readonly updatedAt: string }>(
  filings: readonly F[],
): F[] {
  const rank = ({ state }: F) => ORDER.indexOf(STANDINGS[state].asked);
  return filings.toSorted(
    (one, other) =>
      rank(one) - rank(other) || Date.parse(other.updatedAt) - Date.parse(one.updatedAt),
  );
}
