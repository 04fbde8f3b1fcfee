import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../parts/actions/button.tsx';
import { CopyButton, PrintButton } from '../parts/actions/copy-button.tsx';
import { Dialog } from '../parts/actions/dialog.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';
import { GALLERY as W } from './words.ts';

export function Actions() {
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section id="actions" heading={reader.say(W.actions)}>
      <div class="actions">
        <Button kind="primary">{reader.say(W.primary)}</Button>
        <Button>{reader.say(W.secondary)}</Button>
        <Button kind="danger">{reader.say(W.danger)}</Button>
        <Button kind="primary" isBusy>
          {reader.say(W.busy)}
        </Button>
        <Button shortcut="a">{reader.say(W.shortcut)}</Button>
        <ButtonLink to="/" kind="secondary">
          {reader.say(W.primary)}
        </ButtonLink>
        <CopyButton text={() => reader.say(W.title)} />
        <PrintButton />
        <Button onPress={() => setOpen(true)}>{reader.say(W.openDialog)}</Button>
      </div>
      <Dialog title={reader.say(W.dialogTitle)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{reader.say(W.dialogSays)}</p>
        <div class="actions">
          <Button kind="danger" onPress={() => setOpen(false)}>
            {reader.say(W.danger)}
          </Button>
          <Button onPress={() => setOpen(false)}>{reader.say(PARTS.close)}</Button>
        </div>
      </Dialog>
    </Section>
  );
}
