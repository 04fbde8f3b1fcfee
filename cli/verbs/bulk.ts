import type { CommandOptions } from '../commands/command.ts';
import { panelIn } from '../commands/panel.ts';
import { checklistOf } from '../commands/recommender.ts';
import type { Desk } from '../desk.ts';
import { stated } from '../review.ts';
import { several } from './several.ts';

type Bulk = (desk: Desk, ids: readonly string[], options: CommandOptions) => Promise<number>;

const conveneMany: Bulk = async (desk, ids, options) => {
  const panel = await panelIn(options, desk);
  return several(
    desk,
    ids.map((applicationId) => ({ applicationId })),
    {
      side: 'examiner',
      send: (client, params, items) =>
        client.POST('/v1/examiner/calls/{callId}/panels', {
          params,
          body: { panel, items: [...items] },
        }),
    },
    options,
  );
};

const recommendMany: Bulk = (desk, ids, options) => {
  const opinion = stated(options.opinion, '--opinion <text>');
  return several(
    desk,
    ids.map((applicationId) => ({ applicationId })),
    {
      side: 'recommender',
      send: async (client, params, some) => {
        const checklist = await checklistOf(client, params.path.callId);
        const items = some.map((one) => ({ ...one, checklist, opinion }));
        return client.POST('/v1/recommender/calls/{callId}/recommendations', {
          params,
          body: { items },
        });
      },
    },
    options,
  );
};

/** The verbs that take several applications, as one panel or one opinion is for all of them. */
export const BULK: Readonly<Record<string, Bulk>> = {
  convene: conveneMany,
  assign: conveneMany,
  recommend: recommendMany,
};
