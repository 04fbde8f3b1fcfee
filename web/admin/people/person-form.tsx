import { useState } from 'preact/hooks';
import type { PersonEntry } from '../../../shared/domain/people/known-person.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { KnownPerson } from '../../data/answers.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { CheckboxesField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { DateField, TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { type Put, putPerson } from './put-person.ts';
import { PEOPLE_WORDS as W } from './words.ts';

interface PersonFormProps {
  /** Whom it changes; null: somebody new. */
  readonly seen: KnownPerson | null;
  readonly people: readonly KnownPerson[];
  readonly done: (entry: PersonEntry) => void;
  readonly onCancel: () => void;
}

/** One person of the directory, new or changed. */
export function PersonForm(props: PersonFormProps) {
  const { seen, onCancel } = props;
  const reader = useReader();
  const { typed, setTyped, summary, errorAt, save, isSending, failure } = usePerson(props);
  const field = (id: 'subject' | 'name' | 'organisation' | 'code' | 'email') => ({
    id: `person-${id}`,
    label: reader.say(W[id]),
    value: typed[id],
    onValue: (value: string) => setTyped({ ...typed, [id]: value }),
    error: errorAt(`person-${id}`),
  });
  return (
    <form onSubmit={save} noValidate>
      {failure && <FailedNotice failure={failure} />}
      <ErrorSummary {...summary} />
      {seen ? (
        <p>{seen.subject}</p>
      ) : (
        <TextField {...field('subject')} hint={reader.say(W.subjectHint)} />
      )}
      <TextField {...field('name')} maxLength={100} />
      <TextField {...field('organisation')} hint={reader.say(W.organisationHint)} />
      <TextField {...field('code')} hint={reader.say(W.codeHint)} maxLength={18} isOptional />
      <TextField {...field('email')} hint={reader.say(W.emailHint)} maxLength={254} isOptional />
      <CheckboxesField
        id="person-roles"
        label={reader.say(W.role)}
        hint={reader.say(seen ? W.rolesHint.changed : W.rolesHint.added)}
        choices={ROLES.map((role) => ({ value: role, name: reader.say(W.roles[role]) }))}
        values={typed.roles}
        onValues={(roles) =>
          setTyped({ ...typed, roles: ROLES.filter((role) => roles.includes(role)) })
        }
        error={errorAt('person-roles')}
      />
      {(!seen || seen.invitation) && (
        <DateField
          id="person-invited"
          label={reader.say(W.invitedUntil)}
          hint={reader.say(W.invitedHint)}
          value={typed.invited}
          onValue={(invited) => setTyped({ ...typed, invited })}
          isOptional
        />
      )}
      <div class="actions">
        <Button kind="primary" submits isBusy={isSending}>
          {reader.say(W.save)}
        </Button>
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}

const ROLES = Object.keys(W.roles) as readonly PersonEntry['roles'][number][];
const ASKED = ['subject', 'name', 'organisation'] as const;

interface Typed extends Readonly<Record<(typeof ASKED)[number], string>> {
  readonly roles: readonly unknown[];
}

/** What is wrong with what is typed, field by field; a new person is entered with a role at least. */
export function faultsIn(
  typed: Typed,
  { seen, people }: Pick<PersonFormProps, 'seen' | 'people'>,
): readonly (readonly [field: string, says: Text])[] {
  const subject = typed.subject.trim();
  const isKnown = !seen && people.some((person) => person.subject === subject);
  return [
    ...ASKED.filter((id) => typed[id].trim() === '').map((id) => [id, W.missing[id]] as const),
    ...(isKnown ? [['subject', W.missing.known] as const] : []),
    ...(!seen && typed.roles.length === 0 ? [['roles', W.missing.roles] as const] : []),
  ];
}

/** What is typed, what is wrong with it, and how it is sent. */
function usePerson({ seen, people, done }: PersonFormProps) {
  const reader = useReader();
  const [typed, setTyped] = useState({
    subject: seen?.subject ?? '',
    name: seen?.name ?? '',
    organisation: seen?.organisation.name ?? '',
    code: seen?.organisation.code ?? '',
    email: seen?.email ?? '',
    roles: seen?.invitation?.roles ?? seen?.roles ?? [],
    invited: seen?.invitation?.until ?? '',
  });
  const { isSending, failure, send } = useCommand<Put, PersonEntry>(putPerson, done);
  const subject = typed.subject.trim();
  const { summary, errorAt, isRight } = useFaults(
    faultsIn(typed, { seen, people }).map(([id, says]) => ({
      field: `person-${id}`,
      says: reader.say(says),
    })),
  );
  const save = (event: Event) => {
    event.preventDefault();
    if (!isRight()) return;
    const code = typed.code.trim();
    const organisation = { code: code === '' ? null : code, name: typed.organisation.trim() };
    const invitedUntil = typed.invited === '' ? null : typed.invited;
    const email = typed.email.trim() === '' ? null : typed.email.trim();
    const person = {
      subject,
      name: typed.name.trim(),
      organisation,
      roles: [...typed.roles],
      email,
    };
    const entry = { ...person, ...(invitedUntil !== null && { invitedUntil }) };
    void send({ entry, version: seen?.version ?? 0 });
  };
  return { typed, setTyped, summary, errorAt, save, isSending, failure };
}
