import { dataOf } from '../../../shared/client/client.ts';
import { listed } from '../../../shared/domain/texts/listed.ts';
import { DECISION_COLUMNS, decisionsIn, isDecided } from '../../../shared/sheets/decisions.ts';
import { columnsSaid } from '../../../shared/sheets/sheet.ts';
import { clientFor, inPlaceOf, type OnCall } from '../../applications/on-call.ts';
import { PREVIEWED, giveOrPreview } from '../../applications/preview-letter.ts';
import { several } from '../../applications/several.ts';
import { DELEGABLE } from '../../command-line/common-options.ts';
import { optionalWord, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { LATE_SCORES, SELECTION, SELECTION_OUTCOMES, selectionOf } from '../../input/selection.ts';
import { linesIn } from '../../input/sheet.ts';
import { NOTHING_BESIDE, needed, refuseBeside } from '../../input/stated.ts';
import { writeTemplate } from '../../sheets/template.ts';

const PATH = '/v1/decider/calls/{callId}';
const COLUMNS = columnsSaid(DECISION_COLUMNS);

/** `pilots decide <application>`, or `pilots decide --from <decisions.csv>` for many. */
export const decide = verb({
  name: 'decide',
  says: ['决定是否入选，一项或多项', 'decide: one application, or all in a file'],
  words: { application: optionalWord('申报编号，见 queue an id, as queue lists it') },
  options: {
    outcome: SELECTION,
    reason: text('text', '理由 why'),
    clauses: text('id,id', '所依据的条款 the clauses it rests on'),
    'late-scores': LATE_SCORES,
    from: text(
      'decisions.csv',
      `多项：UTF-8 文件，列有：${COLUMNS.zh} many: a file with the columns ${COLUMNS.en}`,
    ),
    template: text(
      'new.csv',
      '先存一份待填写的表，列出待决定的申报 a file to fill in, with all that waits for a decision',
    ),
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [
    found('queue --as decider'),
    `pilots show $id ${CALL} --as decider`,
    `pilots decide $id ${CALL} --outcome select --reason '同意'`,
  ],
  run: async (io, { application, outcome, reason, clauses, from, template, ...given }) => {
    const { 'late-scores': lateScores, preview, ...options } = given;
    if (template !== undefined) {
      refuseBeside(
        'template',
        { application, from, outcome, reason, clauses, preview },
        NOTHING_BESIDE,
      );
      return decisionTemplate(io, template, options);
    }
    if (from !== undefined) {
      refuseBeside('from', { outcome, reason, clauses, 'late-scores': lateScores }, [
        '结果和理由已在文件中',
        '--from has its outcomes and reasons in the file',
      ]);
      refuseBeside('from', { preview }, ['预览一次一项', 'A preview is of one application']);
      if (application === undefined) return decideMany(io, from, options);
      throw new UsageError('编号已在文件中。 --from names its applications in the file.');
    }
    if (application === undefined)
      throw new UsageError('请指明 Name <application>, or --from <decisions.csv>.');
    const decision = needed(
      outcome,
      `--outcome ${SELECTION_OUTCOMES.join(' or ')}, or --from <decisions.csv>`,
    );
    const body = {
      outcome: selectionOf(decision),
      reasons: needed(reason, '--reason <text>'),
      ...(clauses !== undefined && { clauses: listed(clauses) }),
      ...(lateScores !== undefined && { lateScores }),
    };
    return giveOrPreview(
      io,
      { application, preview, ...options },
      {
        side: 'decider',
        act: { act: 'decideSelection', ...body },
        send: ({ client, params }) =>
          client.POST(`${PATH}/applications/{applicationId}/decision`, { params, body }),
      },
    );
  },
});

/** A result for each decision; 1 where any was refused. Nothing is sent before every line is in order. */
async function decideMany(io: IoContext, path: string, options: OnCall): Promise<number> {
  const lines = await linesIn(io, path, decisionsIn);
  return several(
    io,
    lines,
    {
      side: 'decider',
      isDone: ({ selection }, asked) => isDecided(selection, asked),
      send: async (client, params, items) => {
        const body = { items: items.map(({ row: _row, ...item }) => item) };
        return dataOf(await client.POST(`${PATH}/decisions`, { params, body })).results;
      },
    },
    options,
  );
}

async function decisionTemplate(io: IoContext, path: string, options: OnCall): Promise<number> {
  const acting = inPlaceOf('decider', options);
  await writeTemplate(io, await clientFor(io, 'decider', options), {
    path,
    columns: DECISION_COLUMNS,
    readPage: async (client, cursor) => {
      const query = { queue: 'proposed' as const, ...acting, ...(cursor && { cursor }) };
      const params = { path: { callId: options.call }, query };
      return dataOf(await client.GET(`${PATH}/applications`, { params }));
    },
  });
  return 0;
}
