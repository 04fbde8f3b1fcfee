import { useState } from 'preact/hooks';
import { useKeptViews } from '../data/kept-views.ts';
import { Button } from '../parts/actions/button.tsx';
import { TextField } from '../parts/fields/text-fields.tsx';
import { Link } from '../parts/frame/link.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { QUEUE } from './words.ts';

interface SavedViewsProps {
  /** The page whose views they are. */
  readonly list: string;
  /** The address of what is shown now. */
  readonly at: string;
}

/** What one comes back to, by its name, and the way to keep what is shown under one. */
export function SavedViews({ list, at }: SavedViewsProps) {
  const reader = useReader();
  const { views, keep, forget } = useKeptViews(person.value?.subject ?? '', list);
  const [name, setName] = useState('');
  const [isLacking, setLacking] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const stated = name.trim();
    setLacking(stated === '');
    if (stated === '') {
      document.getElementById('view-name')?.focus();
      return;
    }
    keep({ name: stated, at });
    setName('');
  };
  return (
    <details class="no-print">
      <summary>{reader.say(QUEUE.saved(views.length))}</summary>
      <ul class="tasks">
        {views.map((view) => (
          <li key={view.name}>
            <Link to={view.at}>{view.name}</Link>{' '}
            <button type="button" class="plain" onClick={() => forget(view.name)}>
              {reader.say(QUEUE.forget)}
              <span class="unseen">{reader.say(QUEUE.whichView(view.name))}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={save} noValidate>
        <TextField
          id="view-name"
          label={reader.say(QUEUE.viewName)}
          hint={reader.say(QUEUE.viewHint)}
          value={name}
          onValue={setName}
          maxLength={40}
          error={isLacking && name.trim() === '' ? reader.say(QUEUE.noViewName) : undefined}
        />
        <Button submits>{reader.say(QUEUE.saveView)}</Button>
      </form>
    </details>
  );
}
