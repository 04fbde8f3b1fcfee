import { useState } from 'preact/hooks';
import { type Archived, archiveOf, eventsOf } from '../../../shared/client/archive.ts';
import type { PilotsClient } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SaveButton } from '../../parts/actions/save-button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { ASSOCIATION_WORDS } from '../words.ts';
import { RECORD_WORDS as W } from './words.ts';

/** All that the association filed, as one file. */
export function ArchivePage() {
  const reader = useReader();
  const [archive, setArchive] = useState<Archived[] | null>(null);
  const gather = useCommand<null, Archived[]>(wholeArchive, setArchive);
  return (
    <>
      <PageTitle
        over={<Link to={ADDRESSES.association}>{reader.say(ASSOCIATION_WORDS.title)}</Link>}
      >
        {reader.say(W.archive)}
      </PageTitle>
      <p>{reader.say(W.archiveSays)}</p>
      {gather.failure && (
        <FailedNotice failure={gather.failure} again={() => void gather.send(null)} />
      )}
      {archive && (
        <Notice kind={archive.length === 0 ? 'info' : 'success'} isNew>
          <p>{reader.say(archive.length === 0 ? W.nothingYet : W.gathered(archive.length))}</p>
        </Notice>
      )}
      <div class="actions">
        {archive && archive.length > 0 ? (
          <SaveButton name="pilots-archive.json" value={{ applications: archive }}>
            {reader.say(W.saveArchive)}
          </SaveButton>
        ) : (
          <Button kind="primary" isBusy={gather.isSending} onPress={() => void gather.send(null)}>
            {reader.say(W.gather)}
          </Button>
        )}
      </div>
    </>
  );
}

async function wholeArchive(api: PilotsClient): Promise<Archived[]> {
  const all: Archived[] = [];
  for await (const one of archiveOf(api)) {
    all.push({ ...one, events: await eventsOf(api, one), nextCursor: null });
  }
  return all;
}
