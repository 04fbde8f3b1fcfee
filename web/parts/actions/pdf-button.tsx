import type { PilotsClient } from '../../../shared/client/client.ts';
import { useCommand } from '../../data/use-command.ts';
import { FailedNotice } from '../states/failed.tsx';
import { Button } from './button.tsx';
import { saveFile } from './save-button.tsx';

interface PdfButtonProps {
  /** Of the file. */
  readonly name: string;
  readonly ask: (api: PilotsClient) => Promise<Blob>;
  readonly children: string;
}

/** Asks for a document and saves it on the reader's machine; says so where there is none to be had. */
export function PdfButton({ name, ask, children }: PdfButtonProps) {
  const saving = useCommand<null, Blob>(ask, (pdf) => saveFile(name, pdf));
  return (
    <>
      <Button isBusy={saving.isSending} onPress={() => void saving.send(null)}>
        {children}
      </Button>
      {saving.failure && <FailedNotice failure={saving.failure} />}
    </>
  );
}
