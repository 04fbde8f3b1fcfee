import type { Schemas } from '../../../shared/client/client.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { several } from '../../applications/several.ts';
import { DELEGABLE } from '../../command-line/common-options.ts';
import { repeated, severalWords, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { EXPERT_PLACEHOLDER, expertIn } from '../../input/expert.ts';
import { needed, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';

/** `pilots convene <application> …`: one panel on each. */
export const convene = verb({
  name: 'convene',
  alias: 'assign',
  says: [
    '为一项或多项组建专家组（也可写作 assign）',
    'convene a panel on one or several; assign is the same',
  ],
  words: { application: severalWords('申报编号，见 queue ids, as queue lists them') },
  options: {
    expert: repeated(EXPERT_PLACEHOLDER, '专家及其单位，每人一次 once for each expert'),
    chair: text('subject', '组长 the chair, one of them'),
    file: text(
      'panel.yaml',
      '或用文件 or all in a file, as {experts: [{subject: …, organisation: {code: null, name: …}}], chair: …}',
    ),
    ...DELEGABLE,
  },
  example: [
    found('queue --as examiner --queue mine'),
    `pilots accept $id ${CALL} --reason '材料齐全，符合条件'`,
    `pilots convene $id ${CALL} --expert expert-1=样例大学 --expert expert-2=样例学院 --chair expert-1`,
  ],
  run: async (io, { application: ids, expert, chair, file, ...options }) => {
    const panel = await panelIn(io, { expert, chair, file });
    const [application, ...more] = ids;
    if (application !== undefined && more.length === 0) {
      return giveCommand(
        io,
        { application, ...options },
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

function conveneTogether(panel: Schemas['Panel']): Parameters<typeof several>[2]['send'] {
  return (client, params, items) =>
    client.POST('/v1/examiner/calls/{callId}/panels', {
      params,
      body: { panel, items: [...items] },
    });
}

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
