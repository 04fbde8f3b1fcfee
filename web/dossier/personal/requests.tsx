import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { OF_ASSOCIATION } from '../../../shared/domain/people/whose-data.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { type Column, DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { person } from '../../sign-in/session.ts';
import type { DossierPlace } from '../review-view.ts';
import { PERSONAL_WORDS as W } from './words.ts';

export type AccessRequest = AnswerOf<'listPersonalDataRequests'>['requests'][number];

interface RequestsProps {
  readonly path: DossierPlace;
  readonly requests: readonly AccessRequest[];
  /** Called once one was granted. */
  readonly again: () => void;
}

/** Who asked to read personal data of the case; what others ask can be granted. */
export function Requests({ path, requests, again }: RequestsProps) {
  const reader = useReader();
  const { isSending, failure, send } = useCommand<AccessRequest, unknown>(
    async (api, { id: requestId }, key) =>
      dataOf(
        await api.POST(
          '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-requests/{requestId}/grant',
          { params: { path: { ...path, requestId }, header: { 'Idempotency-Key': key } } },
        ),
      ),
    again,
  );
  if (requests.length === 0) return null;
  const grant = (request: AccessRequest) => (
    <Button isBusy={isSending} onPress={() => void send(request)}>
      {reader.say(W.grant)}
      <span class="unseen">{reader.say(W.whose(request.by))}</span>
    </Button>
  );
  return (
    <>
      {failure && <FailedNotice failure={failure} again={again} />}
      <DataTable
        caption={reader.say(W.requests)}
        rows={requests}
        keyOf={({ id }) => id}
        nameOf={({ by }) => by}
        columns={columnsOf(reader, grant)}
      />
    </>
  );
}

/** What is asked for, in words. */
export function ofText(of: string) {
  return of === OF_ASSOCIATION ? W.ofAssociation : W.ofObjection(of);
}

type Grant = (request: AccessRequest) => preact.ComponentChild;

function columnsOf(reader: Reader, grant: Grant): Column<AccessRequest>[] {
  return [
    { id: 'by', name: reader.say(W.by), cell: ({ by }) => by },
    { id: 'of', name: reader.say(W.of), cell: ({ of }) => reader.say(ofText(of)) },
    { id: 'reason', name: reader.say(W.reason), cell: ({ reason }) => <Chinese>{reason}</Chinese> },
    { id: 'at', name: reader.say(W.at), cell: ({ at }) => reader.instant(at) },
    {
      id: 'standing',
      name: reader.say(W.standing),
      cell: (request) => {
        const { by, grantedBy, until } = request;
        if (grantedBy !== null) {
          return reader.say(W.granted(grantedBy, until === null ? '' : reader.date(until)));
        }
        return by === person.value?.subject ? reader.say(W.waits) : grant(request);
      },
    },
  ];
}
