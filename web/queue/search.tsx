import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { QueueLine } from '../data/answers.ts';
import { Button } from '../parts/actions/button.tsx';
import { useShortcuts } from '../parts/actions/shortcuts.ts';
import { TextField } from '../parts/fields/text-fields.tsx';
import { useReader } from '../reader/context.ts';
import { QUEUE } from './words.ts';

/** Whether a filing is one that is sought: by number, title or association. */
export function isSought(line: QueueLine, sought: string): boolean {
  const { standardNumber, titleZh, association } = line;
  const text = plain([standardNumber ?? '', titleZh ?? '', association.name].join(' '));
  return plain(sought)
    .split(' ')
    .every((part) => text.includes(part));
}

// numbers are written with either dash
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[—–]/g, '-')
    .trim()
    .replaceAll(/\s+/g, ' ');
}

/** What is sought stands in the address, so that it can be kept as a bookmark and sent to others. */
export function Search({ sought, at }: { sought: string; at: (sought: string) => string }) {
  const reader = useReader();
  const { route } = useLocation();
  const [typed, setTyped] = useState(sought);
  useShortcuts({ '/': () => document.getElementById('sought')?.focus() });
  const search = (event: Event) => {
    event.preventDefault();
    route(reader.to(at(typed.trim())));
  };
  return (
    <form role="search" class="search no-print" onSubmit={search}>
      <TextField
        id="sought"
        label={reader.say(QUEUE.search)}
        hint={reader.say(QUEUE.searchHint)}
        value={typed}
        onValue={setTyped}
      />
      <Button submits shortcut="/">
        {reader.say(QUEUE.find)}
      </Button>
    </form>
  );
}
