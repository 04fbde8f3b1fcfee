import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import type { Call, Extension } from '../../data/answers.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { MomentField, TextAreaField, TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { ADMIN_WORDS } from '../words.ts';

const W = ADMIN_WORDS.extension;
const FIELDS = ['association', 'until', 'reason'] as const;
type Field = (typeof FIELDS)[number];
type Typed = Readonly<Record<Field, string>>;

interface ExtensionsProps {
  readonly call: Call;
  readonly extensions: readonly Extension[];
  readonly again: () => void;
}

/** Who was given more time so far, and the form that gives it. */
export function Extensions({ call, extensions, again }: ExtensionsProps) {
  const reader = useReader();
  return (
    <Section id="extensions" heading={reader.say(W.title)}>
      <p>{reader.say(W.says)}</p>
      {extensions.length === 0 ? (
        <p class="quiet">{reader.say(W.none)}</p>
      ) : (
        <GrantedExtensions extensions={extensions} />
      )}
      <Giving call={call} again={again} />
    </Section>
  );
}

function GrantedExtensions({ extensions }: Pick<ExtensionsProps, 'extensions'>) {
  const reader = useReader();
  return (
    <DataTable
      caption={reader.say(W.given)}
      rows={extensions}
      keyOf={({ association, grantedAt }) => `${association} ${grantedAt}`}
      nameOf={({ association }) => association}
      columns={[
        { id: 'association', name: reader.say(W.association), cell: (each) => each.association },
        { id: 'until', name: reader.say(W.until), cell: (each) => reader.instant(each.closesAt) },
        {
          id: 'reason',
          name: reader.say(W.reason),
          cell: ({ reason }) => <Chinese>{reason}</Chinese>,
        },
        { id: 'by', name: reader.say(W.by), cell: ({ grantedBy }) => grantedBy },
        { id: 'at', name: reader.say(W.at), cell: ({ grantedAt }) => reader.instant(grantedAt) },
      ]}
    />
  );
}

function Giving({ call, again }: Pick<ExtensionsProps, 'call' | 'again'>) {
  const reader = useReader();
  const [typed, setTyped] = useState<Typed>({ association: '', until: '', reason: '' });
  const [given, setGiven] = useState<Extension | null>(null);
  const give = useCommand<Typed, Extension>(
    async (api, { association, until, reason }, key) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/extensions', {
          params: {
            path: { callId: call.id },
            header: { ...ifMatch(call.version), 'Idempotency-Key': key },
          },
          // what is typed is the clock of Beijing
          body: { association: association.trim(), closesAt: `${until}:00+08:00`, reason },
        }),
      ),
    (extension) => {
      setGiven(extension);
      setTyped({ association: '', until: '', reason: '' });
      again();
    },
  );
  const { summary, errorAt, isRight } = useFaults(
    FIELDS.filter((id) => typed[id].trim() === '').map((id) => ({
      field: id,
      says: reader.say(W.missing[id]),
    })),
  );
  const send = (event: Event) => {
    event.preventDefault();
    setGiven(null);
    if (isRight()) void give.send(typed);
  };
  const field = (id: Field) => ({
    id,
    label: reader.say(W[id]),
    error: errorAt(id),
    value: typed[id],
    onValue: (value: string) => setTyped({ ...typed, [id]: value }),
  });
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      {give.failure && <FailedNotice failure={give.failure} again={again} />}
      {given && (
        <Notice kind="success" isNew>
          <p>{reader.say(W.done(reader.instant(given.closesAt)))}</p>
        </Notice>
      )}
      <TextField {...field('association')} hint={reader.say(W.associationHint)} maxLength={18} />
      <MomentField {...field('until')} />
      <TextAreaField {...field('reason')} hint={reader.say(W.reasonHint)} maxLength={1000} />
      <Button kind="primary" submits isBusy={give.isSending}>
        {reader.say(W.button)}
      </Button>
    </form>
  );
}
