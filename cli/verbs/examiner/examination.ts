import { giveCommand } from '../../applications/give-command.ts';
import { PREVIEWED, giveOrPreview } from '../../applications/preview-letter.ts';
import { APPLICATION, DELEGABLE, REASON } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}';
const MINE = found('queue --as examiner --queue mine');

/** `pilots claim <application>`. */
export const claim = verb({
  name: 'claim',
  says: ['认领，其他人不能再办', 'take it, so that nobody else does'],
  words: { application: APPLICATION },
  options: DELEGABLE,
  example: [found('queue --as examiner'), `pilots claim $id ${CALL}`],
  run: (io, stated) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) => client.POST(`${PATH}/claim`, { params }),
    }),
});

/** `pilots release <application>`. */
export const release = verb({
  name: 'release',
  says: ['取消认领', 'put it back'],
  words: { application: APPLICATION },
  options: DELEGABLE,
  example: [MINE, `pilots release $id ${CALL}`],
  run: (io, stated) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) => client.POST(`${PATH}/release`, { params }),
    }),
});

/** `pilots override <application>`: what a person says stands beside what the rules found. */
export const override = verb({
  name: 'override',
  says: ['人工认定某一条款', 'judge a clause yourself; the rules’ finding stays beside'],
  words: { application: APPLICATION },
  options: {
    clause: required(text('id', '条款 the clause')),
    outcome: required(
      choice(['met', 'unmet', 'not_applicable'], '符合 met，不符合 unmet，不适用 not_applicable'),
    ),
    reason: REASON,
    ...DELEGABLE,
  },
  example: [
    MINE,
    `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome met --reason '经查公告'`,
  ],
  run: (io, { clause, outcome, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/overrides`, { params, body: { clause, outcome, reason } }),
    }),
});

/** `pilots accept <application>`. */
export const accept = verb({
  name: 'accept',
  says: ['受理', 'accept'],
  words: { application: APPLICATION },
  options: { reason: REASON, ...DELEGABLE },
  example: [MINE, `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`],
  run: (io, { reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) => client.POST(`${PATH}/acceptance`, { params, body: { reason } }),
    }),
});

/** `pilots refuse <application>`. */
export const refuse = verb({
  name: 'refuse',
  says: ['不予受理，须引用条款', 'refuse, citing at least one clause'],
  words: { application: APPLICATION },
  options: {
    reason: REASON,
    clauses: required(text('id,id', '所依据的条款 the clauses it rests on')),
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [
    MINE,
    `pilots override $id ${CALL} --clause SAMPLE2026-A4 --outcome unmet --reason '与公告不符'`,
    `pilots refuse $id ${CALL} --reason '实施未满六个月' --clauses SAMPLE2026-A4`,
  ],
  run: (io, { reason, clauses, ...stated }) => {
    const body = { reason, clauses: listed(clauses) };
    return giveOrPreview(io, stated, {
      side: 'examiner',
      act: { act: 'refuseApplication', ...body },
      send: ({ client, params }) => client.POST(`${PATH}/refusal`, { params, body }),
    });
  },
});

/** `pilots rule-change <application>`. */
export const ruleChange = verb({
  name: 'rule-change',
  says: [
    '规则变更后维持结论，或重新审查',
    'after a change of the rules: keep the verdict, or examine anew',
  ],
  words: { application: APPLICATION },
  options: {
    report: required(text('id', '影响报告，见 reports the report that names it')),
    action: required(choice(['keep', 'reopen'], '维持 keep，重新审查 reopen')),
    reason: REASON,
    ...DELEGABLE,
  },
  example: [
    `report=$(pilots reports ${CALL} --json | grep -o 're_[a-z0-9_]*' | head -n 1)`,
    `id=$(pilots report $report ${CALL} --json | grep -o 'app_[a-z0-9]*' | head -n 1)`,
    `pilots rule-change $id ${CALL} --report $report --action keep --reason '原结论仍成立'`,
  ],
  run: (io, { report: reportId, action, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/rule-changes`, { params, body: { reportId, action, reason } }),
    }),
});
