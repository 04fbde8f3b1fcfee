import { useMemo } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import {
  type Directory,
  PANEL_COLUMNS,
  type PanelLine,
  alikeIn,
  isSeated,
  panelsIn,
} from '../../../shared/sheets/panels.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { PickCall } from '../../queue/pick-call.tsx';
import { allOf } from '../../queue/queue-table.tsx';
import { useReader } from '../../reader/context.ts';
import { FromSheet } from '../../sheets/from-sheet.tsx';
import { type SheetWork, inParts } from '../../sheets/sheet-work.ts';
import { type Expert, expertName, seated } from '../panel/experts.ts';
import { PANEL_DESK_WORDS } from '../panel/words.ts';
import { EXAMINER_TITLES } from '../titles.ts';
import { PANEL_SHEET_WORDS as W } from './words.ts';

/** Panels of many, each of its own experts, by a table that is filled in elsewhere. */
export function PanelSheetPage() {
  const reader = useReader();
  const people = useAnswer(
    async (api) =>
      dataOf(await api.GET('/v1/people', { params: { query: { role: 'expert' } } })).people,
    [],
  );
  return (
    <>
      <PageTitle>{reader.say(EXAMINER_TITLES.panelSheet)}</PageTitle>
      <p>{reader.say(W.intro)}</p>
      <p>{reader.say(W.columns)}</p>
      <Loaded answer={people}>{(experts) => <Panels experts={experts} />}</Loaded>
    </>
  );
}

function Panels({ experts }: { readonly experts: readonly Expert[] }) {
  const reader = useReader();
  const work = useMemo(() => workBy(experts), [experts]);
  if (experts.length === 0) return <Empty says={reader.say(PANEL_DESK_WORDS.noPeople)} />;
  return (
    <>
      <details>
        <summary>{reader.say(W.directory(experts.length))}</summary>
        <DataTable
          caption={reader.say(W.directory(experts.length))}
          rows={experts}
          keyOf={({ subject }) => subject}
          nameOf={expertName}
          columns={[
            { id: 'account', name: reader.say(W.account), cell: ({ subject }) => subject },
            { id: 'name', name: reader.say(W.name), cell: ({ name }) => name ?? '–' },
            {
              id: 'organisation',
              name: reader.say(W.organisation),
              cell: ({ organisation }) => organisation.name,
            },
          ]}
        />
      </details>
      <PickCall>{(call) => <FromSheet key={call.id} call={call} work={work} />}</PickCall>
    </>
  );
}

/** What does not depend on who is in the directory. */
const OF_PANELS: Pick<SheetWork<PanelLine>, 'waiting' | 'standing' | 'requests' | 'send'> = {
  waiting: async (api, callId) => {
    const all = await allOf(api, (asked, cursor) =>
      asked.GET('/v1/examiner/calls/{callId}/applications', {
        params: { path: { callId }, query: { queue: 'accepted', ...(cursor && { cursor }) } },
      }),
    );
    return all.applications;
  },
  standing: async (api, callId, { applicationId, panel }) => {
    const view = dataOf(
      await api.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', {
        params: { path: { callId, applicationId } },
      }),
    );
    const { version, standardNumber } = view;
    return { version, standardNumber, isDone: isSeated(view.panel, panel) };
  },
  requests: (lines) => alikeIn(lines).flatMap((alike) => inParts(alike)),
  send: async (api, callId, lines, { key, isTrial }) => {
    const [first] = lines;
    if (!first) return [];
    const { results } = dataOf(
      await api.POST('/v1/examiner/calls/{callId}/panels', {
        params: {
          path: { callId },
          query: { dryRun: isTrial ? 'true' : 'false' },
          header: { 'Idempotency-Key': key },
        },
        body: {
          panel: first.panel,
          items: lines.map(({ applicationId, version }) => ({ applicationId, version })),
        },
      }),
    );
    return results;
  },
};

function workBy(experts: readonly Expert[]): SheetWork<PanelLine> {
  const known = new Map(experts.map((expert) => [expert.subject, expert]));
  const directory: Directory = (subject) => {
    const expert = known.get(subject);
    return expert ? seated(expert).organisation : null;
  };
  const nameOf = (subject: string) => {
    const expert = known.get(subject);
    return expert ? expertName(expert) : subject;
  };
  return {
    id: 'panels',
    columns: PANEL_COLUMNS,
    read: (text) => panelsIn(text, directory),
    ...OF_PANELS,
    asked: [
      {
        id: 'experts',
        name: W.experts,
        says: ({ panel }, reader) =>
          reader.list(panel.experts.map(({ subject }) => nameOf(subject))),
      },
      { id: 'chair', name: W.chair, says: ({ panel }) => nameOf(panel.chair) },
    ],
    confirm: W.confirm,
    outgoing: W.outgoing,
  };
}
