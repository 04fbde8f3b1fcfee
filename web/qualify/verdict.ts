import type { Schemas } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';
import { cited } from '../call/clauses.ts';
import { separated } from '../call/materials.ts';
import { type Element, type Node, el } from '../node.ts';
import { badge } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { KINDS } from '../words/call-words.ts';
import { valueName } from './form.ts';

type Assessment = Schemas['Assessment'];
type Finding = Assessment['findings'][number];
type Outcome = Finding['outcome'];

interface Worded {
  readonly name: Text;
  readonly means: Text;
}

const VERDICTS: Readonly<Record<Assessment['verdict'], Worded>> = {
  admissible: {
    name: { zh: '符合申报条件', en: 'It qualifies' },
    means: { zh: '硬性条件都符合。', en: 'Every hard condition is met.' },
  },
  inadmissible: {
    name: { zh: '不符合申报条件', en: 'It does not qualify' },
    means: {
      zh: '至少有一条读自通知原文的硬性条件不符合。',
      en: 'At least one hard condition that was read in the notice itself is not met.',
    },
  },
  needs_person: {
    name: { zh: '需人工判断', en: 'A person has to judge' },
    means: {
      zh: '至少有一条硬性条件不能由系统判定，须由人工核实。',
      en: 'At least one hard condition cannot be settled by the system; a person looks at it.',
    },
  },
  incomplete: {
    name: { zh: '尚缺信息', en: 'Not enough is known yet' },
    means: {
      zh: '至此没有发现不符合的硬性条件，但还有问题没有回答。',
      en: 'No hard condition is found unmet so far, but questions are still open.',
    },
  },
};

/** In the order in which they concern the reader. */
const OUTCOMES: readonly (readonly [Outcome, Text])[] = [
  ['unmet', { zh: '不符合', en: 'Not met' }],
  ['undetermined', { zh: '未定', en: 'Not settled' }],
  ['met', { zh: '符合', en: 'Met' }],
  ['not_applicable', { zh: '不适用', en: 'Does not apply' }],
];

/** The verdict with its reasons, in plain words. */
export function verdictView({ verdict, findings, warnings }: Assessment, reader: Reader): Node[] {
  const { name, means } = VERDICTS[verdict];
  // only what an applicant can do something about
  const own = findings.filter(({ kind }) => kind === 'hard' || kind === 'priority');
  return [
    el('h3', { id: 'verdict', tabindex: '-1' }, badge(verdict, reader.say(name))),
    el('p', {}, reader.say(means)),
    ...warnings.map(({ says }) => el('p', {}, reader.say(NOTE), reader.say(says))),
    ...OUTCOMES.flatMap(([outcome, words]) => group(outcome, reader.say(words), own, reader)),
    el('p', { class: 'small' }, reader.say(NO_DECISION)),
  ];
}

const NOTE: Text = { zh: '提示：', en: 'Note: ' };
const NO_DECISION: Text = {
  zh: '预判按所填内容作出，不是受理决定；由专家判断的条款不在其中。',
  en: 'This goes by what was filled in and is no decision; what experts judge is not part of it.',
};

function group(
  outcome: Outcome,
  words: string,
  findings: readonly Finding[],
  reader: Reader,
): Node[] {
  const own = findings.filter((finding) => finding.outcome === outcome);
  if (own.length === 0) return [];
  const isSettled = outcome === 'met' || outcome === 'not_applicable';
  const lines = own.map((finding) => line(finding, reader));
  return [
    el(
      'details',
      { open: !isSettled },
      el('summary', {}, el('h4', {}, `${words} (${own.length})`)),
      el('ul', { class: 'clauses' }, lines),
    ),
  ];
}

function line(finding: Finding, reader: Reader): Element {
  const { clause, kind, says, citation, outcome, because, remedy } = finding;
  const isOpen = outcome === 'unmet' || outcome === 'undetermined';
  const id = el('a', { href: `#${clause}` }, clause);
  return el(
    'li',
    {},
    el('p', { class: 'says' }, reader.say(says)),
    because ? el('p', {}, reader.say(because)) : null,
    isOpen ? missing(finding, reader) : null,
    isOpen && remedy ? el('p', {}, reader.say(remedy)) : null,
    isOpen ? nearest(finding, reader) : null,
    el(
      'p',
      { class: 'small' },
      separated([reader.say(KINDS[kind].name), id, cited(citation, reader)]),
    ),
  );
}

function missing({ missing: paths, facts }: Finding, reader: Reader): Node[] {
  const labels = facts.filter(({ path }) => paths.includes(path));
  if (labels.length === 0) return [];
  const names = labels.map(({ label }) => reader.say(label)).join(reader.say(COMMA));
  return [el('p', {}, reader.say({ zh: `还不清楚：${names}`, en: `Not known yet: ${names}` }))];
}

const COMMA: Text = { zh: '、', en: ', ' };

/** What would turn an unmet clause; for one that is not settled, stating the facts comes first. */
function nearest({ outcome, nearestChange: changes }: Finding, reader: Reader): Node[] {
  if (outcome !== 'unmet' || !changes || changes.length === 0) return [];
  const each = changes.map(({ path, label, from, to }) => {
    const [before, after] = [from, to].map((value) =>
      value === undefined ? reader.say(NOT_STATED) : valueName(path, value, reader),
    );
    const colon = reader.say({ zh: '：', en: ': ' });
    return `${reader.say(label)}${colon}${before} → ${after}`;
  });
  const intro = reader.say({ zh: '最小的改变：', en: 'The smallest change: ' });
  return [el('p', { class: 'change' }, intro, each.join(reader.say({ zh: '；', en: '; ' })))];
}

const NOT_STATED: Text = { zh: '未填', en: 'not stated' };

/** Where the API refused what was filled in, or did not answer. */
export function notJudged(problem: Schemas['Problem'] | null, reader: Reader): Node[] {
  const title = reader.say({ zh: '没有作出预判', en: 'Nothing was judged' });
  const heading = el('h3', { id: 'verdict', tabindex: '-1' }, title);
  if (!problem) return [heading, el('p', {}, reader.say(NO_ANSWER))];
  const errors = (problem.errors ?? []).map(({ pointer, message }) =>
    el('li', {}, separated([el('code', {}, pointer), message])),
  );
  return [heading, el('p', {}, problem.detail), errors.length > 0 ? el('ul', {}, errors) : ''];
}

const NO_ANSWER: Text = {
  zh: '系统没有答复，请稍后重试。所填内容仍在表中。',
  en: 'The system does not answer; please try again later. What you filled in is still there.',
};
