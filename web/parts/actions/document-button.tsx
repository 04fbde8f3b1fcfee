import type { PilotsClient } from '../../../shared/client/client.ts';
import { useCommand } from '../../data/use-command.ts';
import { FailedNotice } from '../states/failed.tsx';
import { Button } from './button.tsx';
import { saveFile } from './save-button.tsx';

interface DocumentButtonProps {
  /** Of the file. */
  readonly name: string;
  readonly ask: (api: PilotsClient) => Promise<Blob>;
  readonly children: string;
  /** Whether there is anything to ask with; says what lacks where there is not. */
  readonly isReady?: () => boolean;
}

/** Asks for a document and saves it on the reader's machine; says so where there is none to be had. */
export function DocumentButton(props: DocumentButtonProps) {
  const { name, ask, children, isReady = () => true } = props;
  const saving = useCommand<null, Blob>(ask, (document) => saveFile(name, document));
  return (
    <>
      <Button isBusy={saving.isSending} onPress={() => void (isReady() && saving.send(null))}>
        {children}
      </Button>
      {saving.failure && <FailedNotice failure={saving.failure} again={saving.again} />}
    </>
  );
}
