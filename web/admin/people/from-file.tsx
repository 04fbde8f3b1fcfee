import { useState } from 'preact/hooks';
import { type PlannedPerson, plannedPeople } from '../../../shared/domain/people/directory-plan.ts';
import type { PersonEntry } from '../../../shared/domain/people/known-person.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { KnownPerson } from '../../data/answers.ts';
import { newKey } from '../../data/api.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import type { GivenFile } from '../apply/call-files.ts';
import { FilesField } from '../apply/files-field.tsx';
import { peopleIn } from './people-file.ts';
import { personText } from './person-text.ts';
import { putPerson } from './put-person.ts';
import { PEOPLE_WORDS } from './words.ts';

const W = PEOPLE_WORDS.file;

interface FromFileProps {
  readonly people: readonly KnownPerson[];
  readonly again: () => void;
}

/** The people of a file: what it would change, and only then the change itself. */
export function PeopleFromFile({ people, again }: FromFileProps) {
  const reader = useReader();
  const [unread, setUnread] = useState<Text | null>(null);
  const [entries, setEntries] = useState<readonly PersonEntry[] | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const { isSending, failure, send } = useCommand<readonly PlannedPerson[], number>(
    async (api, planned) => {
      for (const { entry, seen } of planned)
        await putPerson(api, { entry, version: seen?.version ?? 0 }, newKey());
      return planned.length;
    },
    (count) => {
      setEntries(null);
      setWritten(count);
      again();
    },
  );
  const look = ([file]: readonly GivenFile[]) => {
    if (!file) return;
    const read = peopleIn(file);
    setWritten(null);
    setUnread(read.ok ? null : read.why);
    setEntries(read.ok ? read.entries : null);
  };
  // by the directory as it is shown: what somebody has just saved may come in after the file
  const plan = entries && plannedPeople(entries, people);
  const changing = plan?.filter(({ isSame }) => !isSame) ?? [];
  return (
    <Section id="from-file" heading={reader.say(W.title)}>
      <p>{reader.say(W.says)}</p>
      <FilesField id="people-file" label={reader.say(W.drop)} look={look} />
      {unread && <Notice kind="danger" title={reader.say(unread)} isNew />}
      {failure && <FailedNotice failure={failure} again={again} />}
      {written !== null && <Notice kind="success" title={reader.say(W.written(written))} isNew />}
      {plan && <PlanOfPeople plan={plan} />}
      {plan && changing.length > 0 && (
        <div class="actions">
          <Button kind="primary" isBusy={isSending} onPress={() => void send(changing)}>
            {reader.say(W.write(changing.length))}
          </Button>
        </div>
      )}
      {plan && changing.length === 0 && (
        <Notice kind="info" isNew>
          <p>{reader.say(W.noChange)}</p>
        </Notice>
      )}
    </Section>
  );
}

function PlanOfPeople({ plan }: { readonly plan: readonly PlannedPerson[] }) {
  const reader = useReader();
  return (
    <DataTable
      caption={reader.say(W.plan)}
      rows={plan}
      keyOf={({ entry }) => entry.subject}
      nameOf={({ entry }) => entry.name}
      columns={[
        {
          id: 'subject',
          name: reader.say(PEOPLE_WORDS.subject),
          cell: ({ entry }) => entry.subject,
        },
        { id: 'what', name: reader.say(W.what), cell: (each) => reader.say(changeOf(each)) },
        {
          id: 'now',
          name: reader.say(W.now),
          cell: ({ seen }) => (seen ? personText(seen, reader) : reader.say(W.nobody)),
        },
        { id: 'after', name: reader.say(W.after), cell: ({ entry }) => personText(entry, reader) },
      ]}
    />
  );
}

function changeOf({ entry, seen, isSame }: PlannedPerson): Text {
  if (isSame) return W.same;
  if (entry.roles.length === 0) return W.out;
  return seen ? W.changed : W.isNew;
}
