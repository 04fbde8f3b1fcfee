import { dataOf } from '../../../shared/client/client.ts';
import {
  DECISION_COLUMNS,
  type DecisionLine,
  decisionsIn,
  isDecided,
} from '../../../shared/sheets/decisions.ts';
import { ifMatch } from '../../data/api.ts';
import { previewForDecider } from '../../dossier/letter-preview.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { PickCall } from '../../queue/pick-call.tsx';
import { allOf } from '../../queue/queue-table.tsx';
import { useReader } from '../../reader/context.ts';
import { FromSheet } from '../../sheets/from-sheet.tsx';
import { type SheetWork, inParts } from '../../sheets/sheet-work.ts';
import { DECIDER_TITLES } from '../titles.ts';
import { DECISION_SHEET_WORDS as W } from './words.ts';

/** Decisions on many, each with a reason of its own, by a table that is filled in elsewhere. */
export function DecisionSheetPage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(DECIDER_TITLES.decisionSheet)}</PageTitle>
      <p>{reader.say(W.intro)}</p>
      <p>{reader.say(W.columns)}</p>
      <PickCall>{(call) => <FromSheet key={call.id} call={call} work={WORK} />}</PickCall>
    </>
  );
}

const WORK: SheetWork<DecisionLine> = {
  id: 'decisions',
  columns: DECISION_COLUMNS,
  read: decisionsIn,
  waiting: async (api, callId) => {
    const all = await allOf(api, (asked, cursor) =>
      asked.GET('/v1/decider/calls/{callId}/applications', {
        params: { path: { callId }, query: { queue: 'proposed', ...(cursor && { cursor }) } },
      }),
    );
    return all.applications;
  },
  standing: async (api, callId, line) => {
    const path = { callId, applicationId: line.applicationId };
    const { version, standardNumber, selection } = dataOf(
      await api.GET('/v1/decider/calls/{callId}/applications/{applicationId}', {
        params: { path },
      }),
    );
    return { version, standardNumber, isDone: isDecided(selection, line) };
  },
  requests: inParts,
  send: async (api, callId, lines, { key, isTrial }) => {
    const { results } = dataOf(
      await api.POST('/v1/decider/calls/{callId}/decisions', {
        params: {
          path: { callId },
          query: { dryRun: isTrial ? 'true' : 'false' },
          header: { 'Idempotency-Key': key },
        },
        body: { items: lines.map(({ row: _row, ...item }) => item) },
      }),
    );
    return results;
  },
  preview: {
    of: ({ outcome }) => outcome,
    ask: (api, callId, { row: _row, applicationId, version, ...decision }) =>
      previewForDecider(
        api,
        { path: { callId, applicationId }, header: ifMatch(version) },
        { act: 'decideSelection', ...decision },
      ),
  },
  asked: [
    {
      id: 'outcome',
      name: W.outcome,
      says: ({ outcome }, reader) => reader.say(W.outcomes[outcome]),
    },
    { id: 'reasons', name: W.reasons, says: ({ reasons }) => reasons },
    {
      id: 'clauses',
      name: W.clauses,
      says: ({ clauses = [] }, reader) => reader.list(clauses) || '–',
    },
  ],
  confirm: W.confirm,
  outgoing: W.outgoing,
};
