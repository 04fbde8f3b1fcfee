import type { ComponentChildren } from 'preact';
import { dataOf } from '../../../shared/client/client.ts';
import { openLink } from '../../data/open-link.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { RedactedNote } from '../../parts/text/redacted-note.tsx';
import { ScanNote } from '../../parts/text/scan-note.tsx';
import { useReader } from '../../reader/context.ts';
import type { FilingPlace } from '../draft/filing.ts';
import type { Declared } from '../filing/declared-file.ts';
import { oddityOf, standingOf } from './standing.ts';
import type { Uploads } from './uploads.ts';
import { FILE_WORDS as W } from './words.ts';

interface FileStandingProps {
  readonly place: FilingPlace;
  readonly uploads: Uploads;
  readonly file: Declared;
  readonly all: readonly Declared[];
  /** What is asked of it. */
  readonly children: ComponentChildren;
  /** The button that takes it away, where it may be. */
  readonly remove: ComponentChildren;
}

/** Where a file is, what is odd about it, and the way to open it. */
export function FileStanding({ place, uploads, file, all, children, remove }: FileStandingProps) {
  const reader = useReader();
  const standing = standingOf(uploads.fileOf(file), uploads.sendingOf(file), reader);
  const goOn = standing.canGoOn ? uploads.resumptionOf(file) : null;
  const known = uploads.fileOf(file);
  const oddity = oddityOf(file, all);
  const opening = useCommand<null, void>(
    (api) =>
      openLink(async () =>
        dataOf(
          await api.POST(
            '/v1/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
            { params: { path: { ...place, sha256: file.sha256 } } },
          ),
        ),
      ),
    () => {},
  );
  return (
    <>
      <p role="status">
        {known?.redaction ? (
          <>
            <RedactedNote file={known} redaction={known.redaction} />
            {remove && reader.say(W.replace)}
          </>
        ) : (
          <Badge tone={standing.tone}>{standing.says}</Badge>
        )}
      </p>
      {known?.scan && (
        <p>
          <ScanNote scan={known.scan} code={known.code} as="association" />
        </p>
      )}
      {oddity && <p class="quiet small">{reader.say(oddity)}</p>}
      {opening.failure && <FailedNotice failure={opening.failure} again={opening.again} />}
      {children}
      <div class="actions">
        {goOn && <Button onPress={goOn}>{reader.say(W.resume(file.name))}</Button>}
        {standing.canBeOpened && (
          <Button isBusy={opening.isSending} onPress={() => void opening.send(null)}>
            {reader.say(W.open(file.name))}
          </Button>
        )}
        {remove}
      </div>
    </>
  );
}
