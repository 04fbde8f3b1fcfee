import { dataOf, type PilotsClient } from '../../../shared/client/client.ts';
import type { ListedCall, ListedPack } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { PickCall } from '../../queue/pick-call.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { PLACES, type ReadBy } from './places.ts';
import { type Report, isInForce } from './read-report.ts';
import { packText, progressText } from './report-text.ts';
import { REPORT_WORDS as W } from './words.ts';

/** What changed rules make of what was filed, call by call. */
export function ReportsPage({ as }: { readonly as: ReadBy }) {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.says[as])}</p>
      <PickCall>{(call) => <ReportsOf key={call.id} as={as} call={call} />}</PickCall>
    </>
  );
}

async function load(api: PilotsClient, callId: string) {
  const [given, packs] = await Promise.all([
    api.GET('/v1/reviewer/calls/{callId}/re-evaluations', { params: { path: { callId } } }),
    api.GET('/v1/rule-packs'),
  ]);
  return { reports: dataOf(given).reports, packs: dataOf(packs).rulePacks };
}

function ReportsOf({ as, call }: Pick<ReportsProps, 'as' | 'call'>) {
  const answer = useAnswer((api) => load(api, call.id), [call.id]);
  return <Loaded answer={answer}>{(data) => <Reports as={as} call={call} {...data} />}</Loaded>;
}

interface ReportsProps {
  readonly as: ReadBy;
  readonly call: ListedCall;
  readonly reports: readonly Report[];
  readonly packs: readonly ListedPack[];
}

function Reports({ as, call, reports, packs }: ReportsProps) {
  const reader = useReader();
  if (reports.length === 0) return <Empty says={reader.say(W.none)} />;
  return (
    <DataTable
      caption={reader.say(W.caption)}
      rows={reports}
      keyOf={({ id }) => id}
      nameOf={({ startedAt }) => reader.instant(startedAt)}
      columns={[
        {
          id: 'begun',
          name: reader.say(W.begun),
          cell: ({ id: reportId, startedAt }) => (
            <Link to={addressOf(PLACES[as].report, { callId: call.id, reportId })}>
              {reader.instant(startedAt)}
            </Link>
          ),
        },
        {
          id: 'kind',
          name: reader.say(W.kind),
          cell: (report) => reader.say(kindOf(report, call)),
        },
        { id: 'to', name: reader.say(W.to), cell: ({ to }) => packText(to, packs, reader) },
        {
          id: 'progress',
          name: reader.say(W.progress),
          cell: (report) => progressText(report, reader),
        },
        {
          id: 'reason',
          name: reader.say(W.reason),
          cell: ({ reason }) => <Chinese>{reason}</Chinese>,
        },
      ]}
    />
  );
}

/** Whether it asks for acts, and if not, why. */
export function kindOf(report: Report, call: Pick<ListedCall, 'rulePack'>) {
  if (!report.isMove) return W.tried;
  return isInForce(report, call) ? W.moved : W.overtaken;
}
