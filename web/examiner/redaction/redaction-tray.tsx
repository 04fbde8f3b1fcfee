import { REDACTED_DATA } from '../../../shared/domain/materials/redaction-words.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { openLink } from '../../data/open-link.ts';
import { useCommand } from '../../data/use-command.ts';
import type { Deed } from '../../dossier/act-bar.tsx';
import { FILED_FILE_WORDS } from '../../dossier/file-words.ts';
import type { ReviewView } from '../../dossier/review-view.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { type NamedFile, asking, redacting, refusing } from './deeds.tsx';
import { isOwn, namedIn, standingIn, waitingIn } from './waiting.ts';
import { REDACTION_WORDS as W } from './words.ts';

const READINGS = '/v1/reviewer/calls/{callId}/applications/{applicationId}/files/{sha256}/readings';

interface RedactionTrayProps {
  readonly view: Pick<
    ReviewView,
    'id' | 'callId' | 'redactions' | 'content' | 'allowed' | 'heldBack'
  >;
  /** Who reads it. */
  readonly subject: string | null;
  readonly isFree: boolean;
  readonly onDeed: (deed: Deed) => void;
}

/** What waits for a second person: each file with what it holds and why, for whoever did not ask. */
export function RedactionTray({ view, subject, isFree, onDeed }: RedactionTrayProps) {
  const reader = useReader();
  const waiting = waitingIn(view);
  const path = { callId: view.callId, applicationId: view.id };
  const opening = useCommand<string, void>(
    (api, sha256) =>
      openLink(async () =>
        dataOf(await api.POST(READINGS, { params: { path: { ...path, sha256 } } })),
      ),
    () => {},
  );
  if (waiting.length === 0 || view.heldBack) return null;
  return (
    <Section id="redactions" heading={reader.say(W.title(waiting.length))}>
      <p>{reader.say(W.says)}</p>
      {opening.failure && <FailedNotice failure={opening.failure} />}
      <ul class="tasks">
        {waiting.map((asked) => {
          const { sha256, data, reason, at } = asked;
          const file = namedIn(view, sha256);
          return (
            <li key={sha256}>
              <strong>{file.name}</strong>
              <p>
                {reader.say(REDACTED_DATA[data])} · <Chinese>{reason}</Chinese>{' '}
                <span class="quiet small">{reader.say(W.askedAt(reader.instant(at)))}</span>
              </p>
              {isOwn(asked, subject) && <p class="quiet">{reader.say(W.own)}</p>}
              <div class="actions no-print">
                <Button isBusy={opening.isSending} onPress={() => void opening.send(sha256)}>
                  {reader.say(FILED_FILE_WORDS.open(file.name))}
                </Button>
                {!isOwn(asked, subject) && view.allowed.includes('redact') && (
                  <Decide file={file} isFree={isFree} onDeed={onDeed} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface DecideProps extends Pick<RedactionTrayProps, 'isFree' | 'onDeed'> {
  readonly file: NamedFile;
}

function Decide({ file, isFree, onDeed }: DecideProps) {
  const reader = useReader();
  return (
    <>
      {[redacting(file), refusing(file)].map((deed) => (
        <Button
          key={deed.name.en}
          kind={deed.kind ?? 'secondary'}
          isBusy={!isFree}
          onPress={() => onDeed(deed)}
        >
          {reader.say(deed.name)}
          <span class="unseen">{reader.say(W.about(file.name))}</span>
        </Button>
      ))}
    </>
  );
}

interface AskRedactionProps extends Pick<RedactionTrayProps, 'isFree' | 'onDeed'> {
  readonly view: Pick<ReviewView, 'redactions'>;
  readonly file: NamedFile;
}

/** Beside a file: begins to ask for it, or says that somebody has. */
export function AskRedaction({ view, file, isFree, onDeed }: AskRedactionProps) {
  const reader = useReader();
  const standing = standingIn(view, file.sha256);
  if (standing === 'redacted') return null;
  if (standing === 'asked') return <span class="small quiet">{reader.say(W.asked)}</span>;
  return (
    <button
      type="button"
      class="plain small no-print"
      disabled={!isFree}
      onClick={() => onDeed(asking(file))}
    >
      {reader.say(W.ask)}
      <span class="unseen">{reader.say(W.about(file.name))}</span>
    </button>
  );
}
