import { giveCommand } from '../../applications/give-command.ts';
import { APPLICATION, DELEGABLE, REASON } from '../../command-line/common-options.ts';
import { repeated, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { UsageError } from '../../context/context.ts';
import { EXPERT_PLACEHOLDER, expertIn } from '../../input/expert.ts';
import { SELECTION, selectionOf } from '../../input/selection.ts';
import { needed } from '../../input/stated.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}';
const REVIEWED = found('reviews');
const OUT = required(text('subject', '离任的专家 the expert who goes'));

/** `pilots replace-expert <application>`. */
export const replaceExpert = verb({
  name: 'replace-expert',
  says: ['更换专家', 'give the place of an expert to another'],
  words: { application: APPLICATION },
  options: {
    out: OUT,
    expert: repeated(EXPERT_PLACEHOLDER, '接任的专家，一名 who comes, one'),
    reason: REASON,
    ...DELEGABLE,
  },
  example: [
    REVIEWED,
    `pilots replace-expert $id ${CALL} --out expert-2 --expert expert-3=样例研究院 --reason '另有安排'`,
  ],
  run: async (io, { out, expert: experts = [], reason, ...stated }) => {
    const [comes, ...more] = experts;
    if (more.length > 0)
      throw new UsageError('只能指明一名专家。 Name one expert: --expert is given once here.');
    const expert = expertIn(
      needed(comes, '--expert <subject>=<organisation>, the expert who comes'),
    );
    return giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/panel/replacements`, { params, body: { out, expert, reason } }),
    });
  },
});

/** `pilots recuse <application>`. */
export const recuse = verb({
  name: 'recuse',
  says: ['专家回避', 'recuse an expert'],
  words: { application: APPLICATION },
  options: { out: OUT, reason: REASON, ...DELEGABLE },
  example: [REVIEWED, `pilots recuse $id ${CALL} --out expert-3 --reason '参与起草'`],
  run: (io, { out: subject, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/panel/recusals`, { params, body: { subject, reason } }),
    }),
});

/** `pilots propose <application>`. */
export const propose = verb({
  name: 'propose',
  says: [
    '评分公开后提出建议，由另一人决定',
    'propose once the scores are open; another person decides',
  ],
  words: { application: APPLICATION },
  options: {
    outcome: required(SELECTION),
    reason: REASON,
    minutes: required(text('text', '专家组纪要 the minutes of the panel')),
    ...DELEGABLE,
  },
  example: [
    found('queue --as examiner --queue in_review'),
    `pilots propose $id ${CALL} --outcome select --reason '评分较高' --minutes '专家组一致同意'`,
  ],
  run: (io, { outcome, reason: reasons, minutes, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/proposal`, {
          params,
          body: { outcome: selectionOf(outcome), reasons, minutes },
        }),
    }),
});
