import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';
import { ifMatch } from '../data/api.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { CheckboxesField, SelectField } from '../parts/fields/choice-fields.tsx';
import { ErrorSummary, type FieldFault } from '../parts/fields/error-summary.tsx';
import { TextField } from '../parts/fields/text-fields.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { type CalendarDone, CalendarPart } from './calendar.tsx';
import { FailuresNotice } from './failures.tsx';
import { NoMailNotice } from './no-mail.tsx';
import { type Receiver, type WebhookDone, WebhookPart } from './webhook.tsx';
import { NOTIFICATION_WORDS as W } from './words.ts';

type Settings = AnswerOf<'getNotifications'>;
type Chosen = Omit<Settings['preferences'], 'version'>;

interface PageProps {
  /** An association states its address with each application. */
  readonly as: Receiver;
}

/** What each is told of. */
const TOLD_OF = {
  association: W.ofFiler,
  office: W.ofOffice,
  person: W.ofPerson,
  admins: W.ofSystem,
} as const;

/** How one is written to: where, of what, and when not. */
export function Notifications({ as }: PageProps) {
  const reader = useReader();
  const [isSaved, setSaved] = useState(false);
  const [called, setCalled] = useState<WebhookDone>(null);
  const [dated, setDated] = useState<CalendarDone>(null);
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/notifications')), []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.says(TOLD_OF[as]))}</p>
      {as === 'admins' && <p>{reader.say(W.ofAdmins)}</p>}
      {(as === 'association' || as === 'office') && <p>{reader.say(W.ofOrganisation)}</p>}
      {as === 'association' && <p>{reader.say(W.ofFilings)}</p>}
      {isSaved && <Notice kind="success" title={reader.say(W.saved)} isNew />}
      <Loaded answer={answer}>
        {(settings) => (
          <>
            <NoMailNotice sendsMail={settings.sendsMail} />
            <FailuresNotice failures={settings.failures} isOfFilings={as === 'association'} />
            <Choices
              key={settings.preferences.version}
              settings={settings}
              as={as}
              again={answer.again}
              onSaved={setSaved}
            />
            {settings.calendar && (
              <CalendarPart
                calendar={settings.calendar}
                done={dated}
                onDone={(done) => {
                  setDated(done);
                  answer.again();
                }}
              />
            )}
            <WebhookPart
              as={as}
              webhook={settings.webhook}
              done={called}
              onDone={(done) => {
                setCalled(done);
                answer.again();
              }}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

interface ChoicesProps extends PageProps {
  readonly settings: Settings;
  readonly again: () => void;
  /** What is typed is not what is kept, until it is saved. */
  readonly onSaved: (isSaved: boolean) => void;
}

function Choices(props: ChoicesProps) {
  const { settings, as, again } = props;
  const reader = useReader();
  const { typed, setTyped, faults, save, isSending, failure } = useChoices(props);
  return (
    <form onSubmit={save} noValidate>
      {failure && <FailedNotice failure={failure} again={again} />}
      <ErrorSummary faults={faults} />
      {as !== 'association' && (
        <TextField
          id="email"
          label={reader.say(W.email)}
          hint={reader.say(W.emailHint(settings))}
          value={typed.email}
          onValue={(email) => setTyped({ ...typed, email })}
          maxLength={254}
          autocomplete="email"
          isOptional
        />
      )}
      <Kinds settings={settings} on={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
      <fieldset class="field">
        <legend>{reader.say(W.quiet)}</legend>
        <p class="hint">
          {reader.say(W.quietHint(settings.kinds.every(({ mayWait }) => mayWait)))}
        </p>
        <div class="row">
          {(['from', 'to'] as const).map((end) => (
            <SelectField
              key={end}
              id={`quiet-${end}`}
              label={reader.say(W[end])}
              none={reader.say(W.noQuiet)}
              choices={HOURS.map((hour) => ({
                value: String(hour),
                name: reader.say(W.hour(hour)),
              }))}
              value={typed[end]}
              onValue={(hour) => setTyped({ ...typed, [end]: hour })}
              error={faults.find(({ field }) => field === `quiet-${end}`)?.says}
            />
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <Button kind="primary" submits isBusy={isSending}>
          {reader.say(W.save)}
        </Button>
      </div>
    </form>
  );
}

interface KindsProps {
  readonly settings: Settings;
  readonly on: readonly string[];
  readonly onChange: (on: readonly string[]) => void;
}

/** Which kinds are sent; those that always are come with the reason. */
function Kinds({ settings: { kinds }, on, onChange }: KindsProps) {
  const reader = useReader();
  const always = kinds.filter(({ alwaysBecause }) => alwaysBecause !== null);
  const chosen = kinds.filter(({ alwaysBecause }) => alwaysBecause === null);
  return (
    <>
      {chosen.length > 0 && (
        <CheckboxesField
          id="kinds"
          label={reader.say(W.kinds)}
          choices={chosen.map(({ kind, says }) => ({ value: kind, name: reader.say(says) }))}
          values={on}
          onValues={onChange}
        />
      )}
      {always.length > 0 && (
        <p>
          {reader.say(
            W.always(
              reader.list(always.map(({ says }) => reader.say(says))),
              always[0]?.alwaysBecause ? reader.say(always[0].alwaysBecause) : '',
            ),
          )}
        </p>
      )}
    </>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What is typed, what was wrong with it when it was sent last, and how it is sent. */
function useChoices({ settings: { preferences, kinds }, again, onSaved }: ChoicesProps) {
  const reader = useReader();
  const { email, off, quiet, version } = preferences;
  const [typed, setTyped] = useState({
    email: email ?? '',
    on: kinds.map(({ kind }) => kind as string).filter((kind) => !off.some((one) => one === kind)),
    from: quiet ? String(quiet.from) : '',
    to: quiet ? String(quiet.to) : '',
  } as { email: string; on: readonly string[]; from: string; to: string });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const { isSending, failure, send } = useCommand<{ chosen: Chosen; version: number }, void>(
    put,
    () => {
      onSaved(true);
      again();
    },
  );
  const save = (event: Event) => {
    event.preventDefault();
    onSaved(false);
    const { from, to } = typed;
    const isHalf = (from === '') !== (to === '') || (from !== '' && from === to);
    const found = isHalf ? [{ field: 'quiet-from', says: reader.say(W.missing) }] : [];
    setFaults(found);
    if (found.length > 0) return;
    const chosen: Chosen = {
      email: typed.email.trim() === '' ? null : typed.email.trim(),
      off: kinds
        .filter(({ kind, alwaysBecause }) => alwaysBecause === null && !typed.on.includes(kind))
        .map(({ kind }) => kind),
      quiet: from === '' ? null : { from: Number(from), to: Number(to) },
    };
    void send({ chosen, version });
  };
  return { typed, setTyped, faults, save, isSending, failure };
}

async function put(
  api: PilotsClient,
  { chosen, version }: { chosen: Chosen; version: number },
  key: string,
): Promise<void> {
  const header = { ...(version > 0 && ifMatch(version)), 'Idempotency-Key': key };
  dataOf(await api.PUT('/v1/notifications', { params: { header }, body: chosen }));
}
