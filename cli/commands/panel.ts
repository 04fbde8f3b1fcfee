import type { Schemas } from '../../shared/client/client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { stated } from '../review.ts';
import { readStructured } from '../structured.ts';
import type { CommandOptions, Commands, Prepare } from './command.ts';
import { selectionIn } from './selection.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}';

type Expert = Schemas['Panel']['experts'][number];

const convene: Prepare = async (options, desk) => {
  const body = await panelIn(options, desk);
  return ({ client, params }) => client.POST(`${PATH}/panel`, { params, body });
};

const replaceExpert: Prepare = async ({ out, expert = [], reason }) => {
  const [other, ...more] = expert;
  if (more.length > 0)
    throw new UsageError('只能指明一名专家。 Name one expert: --expert is given once here.');
  const body = {
    out: stated(out, '--out <subject>, the expert who goes'),
    expert: expertIn(stated(other, '--expert <subject>=<organisation>, the expert who comes')),
    reason: stated(reason, '--reason <text>'),
  };
  return ({ client, params }) => client.POST(`${PATH}/panel/replacements`, { params, body });
};

const recuse: Prepare = async ({ out, reason }) => {
  const body = {
    subject: stated(out, '--out <subject>, the expert who goes'),
    reason: stated(reason, '--reason <text>'),
  };
  return ({ client, params }) => client.POST(`${PATH}/panel/recusals`, { params, body });
};

const propose: Prepare = async ({ outcome, reason, minutes }) => {
  const body = {
    outcome: selectionIn(stated(outcome, '--outcome select or not_select')),
    reasons: stated(reason, '--reason <text>'),
    minutes: stated(minutes, '--minutes <text>, the minutes of the panel'),
  };
  return ({ client, params }) => client.POST(`${PATH}/proposal`, { params, body });
};

/** The panel in a file, which the API checks, or of the experts that the options name. */
export async function panelIn(
  { file, expert = [], chair }: CommandOptions,
  desk: Desk,
): Promise<Schemas['Panel']> {
  if (file === undefined) {
    stated(expert[0], '--expert <subject>=<organisation>, once for each, or --file <panel.yaml>');
    return { experts: expert.map(expertIn), chair: stated(chair, '--chair <subject>') };
  }
  if (expert.length > 0 || chair !== undefined) {
    throw new UsageError(
      '专家组已在文件中。 --file names the whole panel; give no --expert and no --chair with it.',
    );
  }
  return (await readStructured(desk, file)) as Schemas['Panel'];
}

function expertIn(text: string): Expert {
  const [subject = '', name = '', code = '', ...more] = text.split('=').map((part) => part.trim());
  if (subject === '' || name === '' || more.length > 0) {
    throw new UsageError(
      `${text} 不是专家及其单位。 ${text} names no expert: --expert <subject>=<organisation>, or <subject>=<organisation>=<code>.`,
    );
  }
  return { subject, organisation: { code: code === '' ? null : code, name } };
}

const convening = { side: 'examiner', prepare: convene } as const;

/** What an examiner does for an expert review (专家评审). */
export const PANEL_COMMANDS = {
  convene: convening,
  assign: convening,
  'replace-expert': { side: 'examiner', prepare: replaceExpert },
  recuse: { side: 'examiner', prepare: recuse },
  propose: { side: 'examiner', prepare: propose },
} as const satisfies Commands;
