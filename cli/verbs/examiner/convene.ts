import type { Schemas } from '../../../shared/client/client.ts';
import { PANEL_COLUMNS } from '../../../shared/sheets/panels.ts';
import { columnsSaid } from '../../../shared/sheets/sheet.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { several } from '../../applications/several.ts';
import { DELEGABLE } from '../../command-line/common-options.ts';
import { anyWords, repeated, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';
import { EXPERT_PLACEHOLDER, expertIn } from '../../input/expert.ts';
import { NOTHING_BESIDE, needed, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';
import { conveneEach, conveneTogether, panelTemplate } from './convene-many.ts';

const COLUMNS = columnsSaid(PANEL_COLUMNS);

/** `pilots convene <application> …`: one panel on each. */
export const convene = verb({
  name: 'convene',
  alias: 'assign',
  says: [
    '为一项或多项组建专家组（也可写作 assign）',
    'convene a panel on one or several; assign is the same',
  ],
  words: { application: anyWords('申报编号，见 queue ids, as queue lists them') },
  options: {
    expert: repeated(EXPERT_PLACEHOLDER, '专家及其单位，每人一次 once for each expert'),
    chair: text('subject', '组长 the chair, one of them'),
    file: text(
      'panel.yaml',
      '或用文件 or all in a file, as {experts: [{subject: …, organisation: {code: null, name: …}}], chair: …}',
    ),
    from: text(
      'panels.csv',
      `每项的专家组各不相同时：UTF-8 文件，列有：${COLUMNS.zh} where panels differ: a file with the columns ${COLUMNS.en}`,
    ),
    template: text(
      'new.csv',
      '先存一份待填写的表，列出已受理的申报 a file to fill in, with all that was accepted',
    ),
    ...DELEGABLE,
  },
  example: [
    found('queue --as examiner --queue mine'),
    `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`,
    `pilots convene $id ${CALL} --expert expert-1=样例大学 --expert expert-2=样例学院 --chair expert-1`,
  ],
  run: async (io, { application: ids, expert, chair, file, from, template, ...options }) => {
    const first = ids[0];
    if (template !== undefined) {
      const beside = { application: first, expert, chair, file, from };
      refuseBeside('template', beside, NOTHING_BESIDE);
      return panelTemplate(io, template, options);
    }
    if (from !== undefined) {
      refuseBeside('from', { application: first, expert, chair, file }, [
        '申报和专家组已在文件中',
        '--from has its applications and panels in the file',
      ]);
      return conveneEach(io, from, options);
    }
    if (first === undefined) {
      throw new UsageError('请指明 Name <application>, or --from <panels.csv>.');
    }
    const panel = await panelIn(io, { expert, chair, file });
    if (ids.length === 1) {
      return giveCommand(
        io,
        { application: first, ...options },
        {
          side: 'examiner',
          send: ({ client, params }) =>
            client.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/panel', {
              params,
              body: panel,
            }),
        },
      );
    }
    const named = ids.map((applicationId) => ({ applicationId }));
    return several(io, named, { side: 'examiner', send: conveneTogether(panel) }, options);
  },
});

interface PanelOptions {
  readonly expert: readonly string[] | undefined;
  readonly chair: string | undefined;
  readonly file: string | undefined;
}

/** The panel in a file, which the API checks, or of the experts that the options name. */
async function panelIn(
  io: IoContext,
  { file, expert, chair }: PanelOptions,
): Promise<Schemas['Panel']> {
  if (file === undefined) {
    const experts = expert?.map(expertIn);
    needed(expert?.[0], '--expert <subject>=<organisation>, once for each, or --file <panel.yaml>');
    return { experts: experts ?? [], chair: needed(chair, '--chair <subject>') };
  }
  refuseBeside('file', { expert, chair }, ['专家组已在文件中', '--file names the whole panel']);
  return (await readStructured(io, file)) as Schemas['Panel'];
}
