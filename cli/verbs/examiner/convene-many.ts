import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import {
  PANEL_COLUMNS,
  type PanelLine,
  alikeIn,
  isSeated,
  panelsIn,
} from '../../../shared/sheets/panels.ts';
import { clientFor, inPlaceOf, type OnCall } from '../../applications/on-call.ts';
import { type SentResult, type Several, refusalOf, several } from '../../applications/several.ts';
import type { IoContext } from '../../context/context.ts';
import { linesIn } from '../../input/sheet.ts';
import { writeTemplate } from '../../sheets/template.ts';

type Panel = Schemas['Panel'];
interface Named {
  readonly applicationId: string;
}
type Send = Several<Named>['send'];

/** Sends one panel for several. */
export function conveneTogether(panel: Panel): Send {
  return async (client, params, items) => {
    const named = items.map(({ applicationId, version }) => ({ applicationId, version }));
    const body = { panel, items: named };
    return dataOf(await client.POST('/v1/examiner/calls/{callId}/panels', { params, body }))
      .results;
  };
}

/** A result for each row of a file; 1 where any was refused. Nothing is sent before every row is in order. */
export async function conveneEach(io: IoContext, path: string, options: OnCall): Promise<number> {
  const lines = await linesIn(io, path, panelsIn);
  const command: Several<PanelLine> = {
    side: 'examiner',
    isDone: (view, { panel }) => isSeated(view.panel, panel),
    send: sendEach,
  };
  return several(io, lines, command, options);
}

/** Those with the same panel together; a panel that is refused hinders no other. */
const sendEach: Several<PanelLine>['send'] = async (client, params, items) => {
  const results: SentResult[] = [];
  for (const some of alikeIn(items)) {
    const sent = conveneTogether(some[0].panel)(client, params, some);
    results.push(...(await sent.catch((error: unknown) => refusedAll(some, refusalOf(error)))));
  }
  return results;
};

function refusedAll(some: readonly Named[], refusal: ReturnType<typeof refusalOf>): SentResult[] {
  return some.map(({ applicationId }) => ({ applicationId, ...refusal }));
}

/** A file to fill in, with all that was accepted. */
export async function panelTemplate(io: IoContext, path: string, options: OnCall): Promise<number> {
  const acting = inPlaceOf('examiner', options);
  const readPage = async (client: PilotsClient, cursor: string | undefined) => {
    const query = { queue: 'accepted' as const, ...acting, ...(cursor && { cursor }) };
    const params = { path: { callId: options.call }, query };
    return dataOf(await client.GET('/v1/examiner/calls/{callId}/applications', { params }));
  };
  const client = await clientFor(io, 'examiner', options);
  await writeTemplate(io, client, { path, columns: PANEL_COLUMNS, readPage });
  return 0;
}
