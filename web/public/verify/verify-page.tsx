import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { DropField } from '../../parts/fields/drop-field.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { detailsOf } from './details.ts';
import {
  type Verifiable,
  type Unreadable,
  entryAt,
  repeatedIn,
  textIn,
  verifiableIn,
} from './verifiable.ts';
import { partsOf, shifted } from './parts.ts';
import { VERIFY_WORDS as W } from './words.ts';

type Verdict = AnswerOf<'verify'>;
interface Found {
  readonly given: Verifiable;
  readonly verdict: Verdict;
}

/** A file that was chosen. */
interface Chosen {
  readonly name: string;
  readonly content: string | Unreadable;
}

/** Whether something that one has of this system is its own and unchanged, and what it says. */
export function VerifyPage() {
  const reader = useReader();
  const { text, setText, chosen, open, again, refused, found, verify } = useVerifying();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.intro)}</p>
      <DropField
        id="file"
        label={reader.say(W.drop)}
        accept=".json,.jws,.txt,application/json"
        onFiles={(files) => void open(files)}
      />
      {chosen && <p>{reader.say(W.chosen(chosen.name))}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          again();
        }}
      >
        <TextAreaField
          id="given"
          label={reader.say(W.paste)}
          hint={reader.say(W.hint)}
          value={text}
          onValue={setText}
          maxLength={1_000_000}
        />
        <Button kind="primary" submits isBusy={verify.isSending}>
          {reader.say(W.verify)}
        </Button>
      </form>
      {refused && (
        <Notice kind="danger" isNew>
          <p>{reader.say(refused)}</p>
          {refused === W.pdf && (
            <p>
              <Link to={ADDRESSES.association}>{reader.say(W.toReceipts)}</Link>
            </p>
          )}
        </Notice>
      )}
      {verify.failure && <FailedNotice failure={verify.failure} again={again} />}
      {found && <VerdictText {...found} />}
    </>
  );
}

/** What is looked at, and what came of it. */
function useVerifying() {
  const [text, setText] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const [refused, setRefused] = useState<Text | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const verify = useCommand<Verifiable, Found>(verdictOn, setFound);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const look = (at: string | Unreadable) => {
    const unreadable = typeof at === 'string' ? repeatedIn(at) : at;
    const fromAddress = typeof at === 'string' ? verifiableIn(at) : null;
    setFound(null);
    setRefused(unreadable ? sayingOf(unreadable) : fromAddress === null ? W.unknown : null);
    if (fromAddress && !unreadable) void verify.send(fromAddress);
  };
  useEffect(() => {
    // whoever comes with something in the address has asked for it already
    if (verifiableIn(text)) look(text);
  }, []);
  const open = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const content = textIn(new Uint8Array(await file.arrayBuffer()));
    setChosen({ name: file.name, content });
    look(content);
  };
  const again = () => {
    // a file was looked at as it was chosen, and is what the button is about as long as nothing is pasted
    const asked = text.trim() === '' ? chosen?.content : text;
    if (asked === undefined) setRefused(W.nothing);
    else look(asked);
  };
  return { text, setText, chosen, open, again, refused, found, verify };
}

function sayingOf(unreadable: Unreadable): Text {
  return unreadable.because === 'repeated' ? W.repeated(unreadable.pointer) : W[unreadable.because];
}

async function verdictOn(api: PilotsClient, fromAddress: Verifiable): Promise<Found> {
  let verdict: Verdict = { whole: false, wrong: null };
  for (const { body, from } of partsOf(fromAddress)) {
    const sent = { body: body as { receipt: unknown } };
    verdict = dataOf(await api.POST('/v1/verifications', sent));
    const { wrong } = verdict;
    if (wrong)
      return {
        given: fromAddress,
        verdict: { ...verdict, wrong: { ...wrong, at: shifted(wrong.at, from) } },
      };
  }
  return { given: fromAddress, verdict };
}

/** The plain answer, and below it what it rests on. */
function VerdictText({ given: fromAddress, verdict: { wrong } }: Found) {
  const reader = useReader();
  const { kind } = fromAddress;
  if (!wrong)
    return (
      <>
        <Notice kind="success" title={reader.say(W.whole[kind])} isNew>
          <p>{reader.say(W.wholeSays[kind])}</p>
        </Notice>
        <SummaryList rows={detailsOf(fromAddress, reader)} />
      </>
    );
  const entry = entryAt(wrong.at);
  const what = reader.say(wrong.what);
  return (
    <Notice kind="danger" title={reader.say(W.broken[kind])} isNew>
      <p>{reader.say(entry === null ? W.wrong(what) : W.wrongAt(entry, what))}</p>
    </Notice>
  );
}
