import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../app/addresses.ts';
import type { QueueLine } from '../../data/answers.ts';
import { useCommand } from '../../data/use-command.ts';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { Button } from '../../parts/actions/button.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type ActKind, actFor } from '../acts.ts';
import { RECOMMENDER_WORDS } from '../words.ts';
import { triedText } from './outcome.ts';
import { type Done, type Tried, giveMany, tryMany } from './try-many.ts';

const W = RECOMMENDER_WORDS.many;

interface ManyFormProps {
  readonly kind: ActKind;
  /** The checklist of the call. */
  readonly items: readonly string[];
  readonly chosen: readonly QueueLine[];
  readonly onCancel: () => void;
  readonly done: (of: Done) => void;
}

/** What is said of each, then what would become of each, and only then the act itself. */
export function ManyForm(props: ManyFormProps) {
  const { kind, onCancel } = props;
  const reader = useReader();
  const { reason, setReason, isLacking, look, tried, ready, give, isSending, failure } =
    useMany(props);
  const name = reader.say(RECOMMENDER_WORDS[kind]);
  return (
    <form onSubmit={tried ? give : look} noValidate>
      {failure && <FailedNotice failure={failure} />}
      <p>{reader.say(W.same)}</p>
      <TextAreaField
        id="many-reason"
        label={reader.say(actFor(kind, []).reason?.label ?? W.same)}
        value={reason}
        onValue={setReason}
        error={isLacking && reason.trim() === '' ? reader.say(DOSSIER_WORDS.noReason) : undefined}
      />
      {tried && <TriedTable tried={tried} />}
      {tried && ready.length === 0 && <p role="status">{reader.say(W.none)}</p>}
      <div class="actions">
        {(!tried || ready.length > 0) && (
          <Button
            kind={tried ? (actFor(kind, []).kind ?? 'primary') : 'primary'}
            submits
            isBusy={isSending}
          >
            {reader.say(tried ? W.give(name, ready.length) : W.check)}
          </Button>
        )}
        <Button onPress={onCancel}>{reader.say(DOSSIER_WORDS.cancel)}</Button>
      </div>
    </form>
  );
}

function useMany({ kind, items, chosen, done }: ManyFormProps) {
  const [reason, setTyped] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [tried, setTried] = useState<readonly Tried[] | null>(null);
  const trying = useCommand<string, readonly Tried[]>(
    (api, stated) => tryMany(api, chosen, { kind, items, reason: stated }),
    setTried,
  );
  const ready = tried?.filter(({ act }) => act !== null) ?? [];
  const giving = useCommand<string, Done>((api, stated) => giveMany(api, ready, stated), done);
  const look = (event: Event) => {
    event.preventDefault();
    const stated = reason.trim();
    setLacking(stated === '');
    if (stated === '') document.getElementById('many-reason')?.focus();
    else void trying.send(stated);
  };
  const give = (event: Event) => {
    event.preventDefault();
    void giving.send(reason.trim());
  };
  // what was tried was tried with what was said
  const setReason = (typed: string) => {
    setTyped(typed);
    setTried(null);
  };
  const isSending = trying.isSending || giving.isSending;
  const failure = trying.failure ?? giving.failure;
  return { reason, setReason, isLacking, look, tried, ready, give, isSending, failure };
}

function TriedTable({ tried }: { readonly tried: readonly Tried[] }) {
  const reader = useReader();
  return (
    <DataTable
      caption={reader.say(W.outcome)}
      rows={tried}
      keyOf={({ line }) => line.id}
      nameOf={({ line }) => line.standardNumber ?? line.id}
      columns={[
        {
          id: 'number',
          name: reader.say(QUEUE.number),
          cell: ({ line: { id, callId, standardNumber } }) => (
            <Link to={addressOf(ADDRESSES.recommendation, { callId, applicationId: id })}>
              {standardNumber ?? reader.say(QUEUE.noNumber)}
            </Link>
          ),
        },
        { id: 'outcome', name: reader.say(W.outcome), cell: (each) => triedText(each, reader) },
      ]}
    />
  );
}
