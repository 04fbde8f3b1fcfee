import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import type { KnownPerson } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { PeopleFromFile } from './from-file.tsx';
import { PersonForm } from './person-form.tsx';
import { isSoughtPerson, rolesText } from './person-text.ts';
import { PEOPLE_WORDS as W } from './words.ts';

/** The people whom one may choose as examiners, experts and deciders, and how they come in. */
export function PeoplePage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/directory')).people, []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.says)}</p>
      <Loaded answer={answer}>
        {(people) => (
          <>
            <Directory people={people} again={answer.again} />
            <PeopleFromFile people={people} again={answer.again} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface DirectoryProps {
  readonly people: readonly KnownPerson[];
  readonly again: () => void;
}

function Directory({ people, again }: DirectoryProps) {
  const reader = useReader();
  const [asked, setAsked] = useState<{ readonly seen: KnownPerson | null } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const close = () => setAsked(null);
  const title = asked?.seen
    ? reader.say(W.change) + reader.say(W.whom(asked.seen.name ?? asked.seen.subject))
    : reader.say(W.add);
  return (
    <>
      <div class="actions">
        <Button kind="primary" onPress={() => setAsked({ seen: null })}>
          {reader.say(W.add)}
        </Button>
      </div>
      {saved !== null && <Notice kind="success" title={reader.say(W.saved(saved))} isNew />}
      <Dialog title={title} isOpen={asked !== null} onClose={close}>
        {asked && (
          <PersonForm
            seen={asked.seen}
            people={people}
            done={({ name }) => {
              setSaved(name);
              close();
              again();
            }}
            onCancel={close}
          />
        )}
      </Dialog>
      {people.length === 0 ? (
        <Empty says={reader.say(W.none)} />
      ) : (
        <People people={people} onChange={(seen) => setAsked({ seen })} />
      )}
    </>
  );
}

interface PeopleProps {
  readonly people: readonly KnownPerson[];
  readonly onChange: (person: KnownPerson) => void;
}

function People({ people, onChange }: PeopleProps) {
  const reader = useReader();
  const [sought, setSought] = useState('');
  const [role, setRole] = useState('');
  const shown = people.filter((person) => isSoughtPerson(person, sought, role));
  return (
    <>
      <div class="row no-print">
        <TextField id="find" label={reader.say(W.find)} value={sought} onValue={setSought} />
        <SelectField
          id="role"
          label={reader.say(W.role)}
          none={reader.say(W.anyRole)}
          choices={[
            ...Object.entries(W.roles).map(([value, name]) => ({ value, name: reader.say(name) })),
            { value: 'none', name: reader.say(W.noRole) },
          ]}
          value={role}
          onValue={setRole}
        />
      </div>
      <p role="status">{reader.say(W.shown(shown.length, people.length))}</p>
      {shown.length === 0 ? (
        <Empty says={reader.say(W.noneFound)} />
      ) : (
        <PeopleTable people={shown} onChange={onChange} />
      )}
    </>
  );
}

function PeopleTable({ people, onChange }: PeopleProps) {
  const reader = useReader();
  return (
    <DataTable
      caption={reader.say(W.caption)}
      rows={people}
      keyOf={({ subject }) => subject}
      nameOf={({ name, subject }) => name ?? subject}
      columns={[
        {
          id: 'name',
          name: reader.say(W.name),
          order: ({ name }) => name ?? '',
          cell: ({ name }) =>
            name === null ? (
              <span class="quiet">{reader.say(W.unnamed)}</span>
            ) : (
              <Chinese>{name}</Chinese>
            ),
        },
        { id: 'subject', name: reader.say(W.subject), cell: ({ subject }) => subject },
        {
          id: 'organisation',
          name: reader.say(W.organisation),
          order: ({ organisation }) => organisation.name,
          cell: ({ organisation: { name, code } }) => (
            <span>
              <Chinese>{name}</Chinese> <span class="quiet small">{code ?? ''}</span>
            </span>
          ),
        },
        { id: 'roles', name: reader.say(W.role), cell: (person) => rolesText(person, reader) },
        {
          id: 'source',
          name: reader.say(W.source),
          cell: ({ askedInBy, invitation }) => {
            if (askedInBy === null) return reader.say(W.signedIn);
            return reader.say(
              invitation ? W.waits(invitation.until, askedInBy) : W.enteredBy(askedInBy),
            );
          },
        },
        {
          id: 'change',
          name: reader.say(W.change),
          isAct: true,
          cell: (person) => (
            <span>
              <button type="button" class="plain" onClick={() => onChange(person)}>
                {reader.say(W.change)}
                <span class="unseen">{reader.say(W.whom(person.name ?? person.subject))}</span>
              </button>
            </span>
          ),
        },
      ]}
    />
  );
}
