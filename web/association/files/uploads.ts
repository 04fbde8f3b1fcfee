import { useEffect, useRef, useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { useApi } from '../../data/api.ts';
import { failureOf } from '../../data/failure.ts';
import type { FilingPlace } from '../draft/filing.ts';
import type { Declared } from '../filing/declared-file.ts';
import { sendForm } from './send-form.ts';
import type { Sending, UploadedFile } from './standing.ts';

const FILES = '/v1/calls/{callId}/applications/{applicationId}/files';
const PAUSE_MS = 1000;
const MOST_LOOKS = 60;

/** The files of a filing, and what this window does for them. */
export interface Uploads {
  readonly fileOf: (declared: Declared) => UploadedFile | undefined;
  readonly sendingOf: (declared: Declared) => Sending | undefined;
  readonly begin: (declared: Declared, file: File) => void;
}

/** Uploads files one after another as they are chosen; null: the call takes none. */
export function useUploads(place: FilingPlace, takesFiles: boolean): Uploads | null {
  const api = useApi();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  const tell = (sha256: string, now: Sending) => setSending((all) => ({ ...all, [sha256]: now }));
  const look = async () => {
    const found = await filesAt(api, place);
    setFiles(found);
    return found;
  };
  useEffect(() => {
    // where it fails, what is not known is not shown as there
    if (takesFiles) void look().catch(() => {});
  }, [api, place.applicationId, takesFiles]);
  if (!takesFiles) return null;

  const upload = async (declared: Declared, file: File) => {
    const { sha256 } = declared;
    try {
      const { upload: form } = await askToUpload(api, place, declared);
      if (form) await sendForm(form, file, (part) => tell(sha256, { part }));
      tell(sha256, { part: 1 });
      await untilChecked(sha256, look);
    } catch (thrown) {
      tell(sha256, { refused: failureOf(thrown).problem?.detail ?? null });
    }
  };
  return {
    fileOf: ({ sha256 }) => files.find((file) => file.sha256 === sha256),
    sendingOf: ({ sha256 }) => sending[sha256],
    begin: (declared, file) => {
      tell(declared.sha256, { part: 0 });
      queue.current = queue.current.then(() => upload(declared, file));
    },
  };
}

async function filesAt(api: PilotsClient, path: FilingPlace): Promise<readonly UploadedFile[]> {
  return dataOf(await api.GET(FILES, { params: { path } })).files;
}

async function askToUpload(api: PilotsClient, place: FilingPlace, declared: Declared) {
  const { sha256, name, size } = declared;
  const params = { path: { ...place, sha256 } };
  return dataOf(await api.PUT(`${FILES}/{sha256}`, { params, body: { name, size } }));
}

/** Looks again until the check has said something; a check that is long over due says nothing. */
async function untilChecked(
  sha256: string,
  look: () => Promise<readonly UploadedFile[]>,
): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const file = (await look()).find((each) => each.sha256 === sha256);
    if (file?.state !== 'awaited') return;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
}
