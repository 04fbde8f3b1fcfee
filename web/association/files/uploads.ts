import { useEffect, useRef, useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { useApi } from '../../data/api.ts';
import { failureOf, isPassing } from '../../data/failure.ts';
import type { FilingPlace } from '../draft/filing.ts';
import type { Declared } from '../filing/declared-file.ts';
import type { Sending, UploadedFile } from './standing.ts';

const FILES = '/v1/calls/{callId}/applications/{applicationId}/files';
const PAUSE_MS = 1000;
const MOST_LOOKS = 60;

/** The files of a filing, and what this window does for them. */
export interface Uploads {
  readonly fileOf: (declared: Declared) => UploadedFile | undefined;
  readonly sendingOf: (declared: Declared) => Sending | undefined;
  readonly begin: (declared: Declared, file: File) => void;
  /** Goes on with what broke off, from where it was; null where this window has not got the file. */
  readonly resumptionOf: (declared: Declared) => (() => void) | null;
}

/** Uploads files one after another as they are chosen; null: the call takes none. */
export function useUploads(place: FilingPlace, takesFiles: boolean): Uploads | null {
  const api = useApi();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const [sending, setSending] = useState<Readonly<Record<string, Sending>>>({});
  const chosen = useRef(new Map<string, File>());
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
      // its code comes with the first file that is chosen
      const { sendFile } = await import('./send-later.ts');
      await sendFile(api, { ...place, sha256 }, { name: declared.name, file }, (part) =>
        tell(sha256, { part: Math.min(part, 0.99) }),
      );
      tell(sha256, { part: 1 });
      await untilChecked(sha256, look);
    } catch (thrown) {
      const failure = failureOf(thrown);
      const detail = failure.problem?.detail ?? null;
      tell(sha256, { refused: detail, isPassing: isPassing(failure) });
    }
  };
  const begin = (declared: Declared, file: File) => {
    tell(declared.sha256, { part: 0 });
    chosen.current.set(declared.sha256, file);
    queue.current = queue.current.then(() => upload(declared, file));
  };
  return {
    fileOf: ({ sha256 }) => files.find((file) => file.sha256 === sha256),
    sendingOf: ({ sha256 }) => sending[sha256],
    begin,
    resumptionOf: (declared) => {
      const file = chosen.current.get(declared.sha256);
      return file ? () => begin(declared, file) : null;
    },
  };
}

async function filesAt(api: PilotsClient, path: FilingPlace): Promise<readonly UploadedFile[]> {
  return dataOf(await api.GET(FILES, { params: { path } })).files;
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
