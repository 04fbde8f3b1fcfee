import type { FormField } from '../../form/sections.ts';
import { valueText } from '../../form/content/value-text.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import type { Draft } from '../draft/draft.ts';
import { FILING_WORDS as W } from './words.ts';

/** Fields that a colleague changed at the same time: both values, and which one holds. */
export function Conflicts({ draft, fields }: { draft: Draft; fields: readonly FormField[] }) {
  const reader = useReader();
  const conflicts = draft.conflicts.value;
  if (conflicts.length === 0) return null;
  return (
    <Notice kind="danger" title={reader.say(W.conflictTitle)} isNew>
      <p>{reader.say(W.conflictSays)}</p>
      {conflicts.map(({ pointer, mine, theirs }) => {
        const field = fields.find((each) => each.pointer === pointer);
        if (!field) return null;
        const shown = (value: unknown) =>
          valueText(field, value, reader) ?? reader.say(W.notStated);
        const name = reader.say(field.label);
        return (
          <section key={pointer} aria-label={name}>
            <h3>{name}</h3>
            <dl class="stated">
              <div>
                <dt>{reader.say(W.mine)}</dt>
                <dd>{shown(mine)}</dd>
              </div>
              <div>
                <dt>{reader.say(W.theirs)}</dt>
                <dd>{shown(theirs)}</dd>
              </div>
            </dl>
            <div class="actions">
              <Button onPress={() => draft.settle(pointer, 'mine')}>
                {reader.say(W.keepMine)}
                <span class="unseen"> {name}</span>
              </Button>
              <Button onPress={() => draft.settle(pointer, 'theirs')}>
                {reader.say(W.keepTheirs)}
                <span class="unseen"> {name}</span>
              </Button>
            </div>
          </section>
        );
      })}
    </Notice>
  );
}
