import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { LETTER_TITLES } from '../../../shared/domain/publication/letter-titles.ts';
import type { AnswerOf } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PdfButton } from '../../parts/actions/pdf-button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import type { FilingPlace, View } from '../draft/filing.ts';
import { RECORD_WORDS as W } from './words.ts';

type Letter = AnswerOf<'listLetters'>['letters'][number];

/** The letters on a filing, to be saved; nothing before there is one. */
export function Letters({ view }: { view: View }) {
  return mayHaveSome(view) ? <LettersOf view={view} /> : null;
}

/** Whether something was told of which there is a letter: most pages need not ask. */
function mayHaveSome({ examination, decision, selection, reconsideration }: View): boolean {
  const isReturned = examination !== null && examination.returns > 0;
  return isReturned || Boolean(decision ?? selection ?? reconsideration);
}

function LettersOf({ view }: { view: View }) {
  const reader = useReader();
  const place = { callId: view.callId, applicationId: view.id };
  const answer = useAnswer((api) => lettersAt(api, place), [view.id, view.version]);
  if (answer.state === 'failed')
    return <FailedNotice failure={answer.failure} again={answer.again} />;
  if (answer.state !== 'ready' || answer.data.length === 0) return null;
  return (
    <Section id="letters" heading={reader.say(W.letters)}>
      <p class="quiet">{reader.say(W.lettersSay)}</p>
      <div class="actions">
        {answer.data.map((letter) => (
          <LetterButton key={letter.number} place={place} letter={letter} />
        ))}
      </div>
    </Section>
  );
}

function LetterButton({ place, letter }: { place: FilingPlace; letter: Letter }) {
  const reader = useReader();
  const { number, kind, at } = letter;
  const title = reader.say(LETTER_TITLES[kind]);
  return (
    <PdfButton
      name={`${place.applicationId}-${number}.pdf`}
      ask={(api) => letterAt(api, place, number)}
    >
      {reader.say(W.saveLetter(title, reader.date(at.slice(0, 10))))}
    </PdfButton>
  );
}

async function lettersAt(api: PilotsClient, place: FilingPlace): Promise<Letter[]> {
  const params = { path: place };
  const path = '/v1/calls/{callId}/applications/{applicationId}/letters';
  return dataOf(await api.GET(path, { params })).letters;
}

async function letterAt(api: PilotsClient, place: FilingPlace, number: number): Promise<Blob> {
  const params = { path: { ...place, number } };
  const path = '/v1/calls/{callId}/applications/{applicationId}/letters/{number}';
  return dataOf(await api.GET(path, { params, parseAs: 'blob' }));
}
