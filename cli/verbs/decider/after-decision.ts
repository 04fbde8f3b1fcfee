import { giveCommand } from '../../applications/give-command.ts';
import {
  PREVIEWED,
  PREVIEWED_FOR,
  giveOrPreview,
  previewedFor,
} from '../../applications/preview-letter.ts';
import { APPLICATION, DELEGABLE, REASON } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';

const PATH = '/v1/decider/calls/{callId}/applications/{applicationId}';

/** `pilots reconsider <application>`. */
export const reconsider = verb({
  name: 'reconsider',
  says: [
    '对复核申请作出决定；原决定人不能处理',
    'decide what was disputed; not by the first decider',
  ],
  words: { application: APPLICATION },
  options: {
    outcome: required(choice(['upheld', 'overturned'], '维持 upheld，改变 overturned')),
    reason: REASON,
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [
    found('queue --as decider --queue reconsiderations'),
    `pilots reconsider $id ${CALL} --outcome upheld --reason '经复核，维持' --account decider-2`,
  ],
  run: (io, { outcome, reason: reasons, ...stated }) =>
    giveOrPreview(io, stated, {
      side: 'decider',
      act: { act: 'decideReconsideration', outcome, reasons },
      send: ({ client, params }) =>
        client.POST(`${PATH}/reconsideration`, { params, body: { outcome, reasons } }),
    }),
});

/** `pilots answer-objection <application>`. */
export const answerObjection = verb({
  name: 'answer-objection',
  says: [
    '答复异议；提出建议或作出决定的人不能答复',
    'answer an objection; not by who proposed or decided',
  ],
  words: { application: APPLICATION },
  options: {
    case: required(text('number', '案号，见 show the case number, as show lists it')),
    outcome: required(choice(['dismissed', 'upheld'], '不成立 dismissed，成立 upheld')),
    reply: required(text('text', '答复，异议人可查看 the reply, which who objected can read')),
    ...PREVIEWED_FOR,
    ...DELEGABLE,
  },
  example: [
    found('queue --as decider --queue objections'),
    `pilots answer-objection $id ${CALL} --case 1-001-1 --outcome dismissed --reply '经核实，不成立' --account decider-2`,
  ],
  run: async (io, { case: caseNumber, outcome, reply, 'preview-to': to, ...stated }) =>
    giveOrPreview(io, stated, {
      side: 'decider',
      act: {
        act: 'answerObjection',
        caseNumber,
        outcome,
        reply,
        ...previewedFor(stated.preview, to),
      },
      send: ({ client, params: { path, ...others } }) =>
        client.POST(`${PATH}/objections/{caseNumber}/answer`, {
          params: { path: { ...path, caseNumber }, ...others },
          body: { outcome, reply },
        }),
    }),
});

/** `pilots revoke <application>`. */
export const revoke = verb({
  name: 'revoke',
  says: ['撤销已公布的项目', 'revoke an announced project'],
  words: { application: APPLICATION },
  options: { reason: REASON, ...DELEGABLE },
  example: [
    `id=$(pilots announcements 1 ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`,
    `pilots revoke $id ${CALL} --reason '标准已废止'`,
  ],
  run: (io, { reason: reasons, ...stated }) =>
    giveCommand(io, stated, {
      side: 'decider',
      send: ({ client, params }) =>
        client.POST(`${PATH}/revocation`, { params, body: { reasons } }),
    }),
});
