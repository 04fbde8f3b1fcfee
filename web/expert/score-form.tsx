import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { dataOf } from '../../shared/client/client.ts';
import { ifMatch, newKey, useApi } from '../data/api.ts';
import { useKeptInTab } from '../data/kept-in-tab.ts';
import { hold, sending, waiting } from '../data/outgoing.ts';
import type { Panel, PanelReviewView } from '../dossier/review-view.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { Button } from '../parts/actions/button.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { NumberField, TextAreaField } from '../parts/fields/text-fields.tsx';
import { useFaults } from '../parts/fields/use-faults.ts';
import { Section } from '../parts/frame/heading.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { AskedOnce } from './asked-once.tsx';
import { EMPTY_SHEET, type TypedSheet, filled, wrongIn } from './sheet.ts';
import { EXPERT_WORDS as W } from './words.ts';

interface ScoreFormProps {
  readonly view: Pick<PanelReviewView, 'id' | 'callId' | 'version' | 'standardNumber'>;
  readonly panel: Panel;
  readonly again: () => void;
}

/** The score sheet to fill in: a draft of it is kept while the window is open. */
export function ScoreForm(props: ScoreFormProps) {
  const reader = useReader();
  const { criteria } = props.panel.scoreSheet;
  const { sheet, setSheet, summary, errorAt, submit, isHeld, isAsked, setAsked, give } =
    useSheet(props);
  return (
    <Section id="sheet" heading={reader.say(W.sheet)}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary {...summary} />
        <p>{reader.say(W.basis)}</p>
        <fieldset class="field" disabled={isHeld}>
          {criteria.map(({ id, name, lowest, highest }) => (
            <NumberField
              key={id}
              id={id}
              label={reader.say(name)}
              hint={reader.say(W.points(lowest, highest))}
              min={lowest}
              value={sheet.scores[id] ?? ''}
              onValue={(typed) => setSheet({ ...sheet, scores: { ...sheet.scores, [id]: typed } })}
              error={errorAt(id)}
            />
          ))}
          <TextAreaField
            id="comment"
            label={reader.say(W.comment)}
            hint={reader.say(W.commentHint)}
            value={sheet.comment}
            onValue={(comment) => setSheet({ ...sheet, comment })}
            maxLength={1000}
            error={errorAt('comment')}
          />
        </fieldset>
        <p class="small">{reader.say(W.final)}</p>
        <div class="actions">
          <Button kind="primary" submits isBusy={isHeld}>
            {reader.say(W.handIn)}
          </Button>
        </div>
      </form>
      <AskedOnce
        isOpen={isAsked}
        criteria={criteria}
        sheet={sheet}
        onConfirm={give}
        onClose={() => setAsked(false)}
      />
    </Section>
  );
}

/** The draft, what is wrong with it, and how it is sent: asked once, then held back for ten seconds. */
function useSheet({ view, panel, again }: ScoreFormProps) {
  const reader = useReader();
  const { sheet, setSheet } = useDraft(view);
  const [isAsked, setAsked] = useState(false);
  const handIn = useHandIn(view, () => {
    setSheet(EMPTY_SHEET);
    again();
  });
  const wrong = wrongIn(panel.scoreSheet.criteria, sheet);
  const { summary, errorAt, isRight } = useFaults([
    ...wrong.map(({ id, name, lowest, highest }) => ({
      field: id,
      says: reader.say(W.wrongPoints(reader.say(name), lowest, highest)),
    })),
    ...(sheet.comment.trim() === '' ? [{ field: 'comment', says: reader.say(W.noComment) }] : []),
  ]);
  const isHeld = waiting.value?.of === view.id || sending.value.includes(view.id);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isHeld && isRight()) setAsked(true);
  };
  const give = () => {
    setAsked(false);
    handIn(filled(sheet));
  };
  return { sheet, setSheet, summary, errorAt, submit, isHeld, isAsked, setAsked, give };
}

function useDraft(view: ScoreFormProps['view']) {
  // another expert who signs in in this tab finds nothing of it
  const key = `sheet:${person.value?.subject}:${view.id}`;
  const [sheet, setSheet] = useKeptInTab<TypedSheet>(key, EMPTY_SHEET);
  return { sheet, setSheet };
}

/** Hands a sheet in once its ten seconds are over; the draft stays until it has arrived. */
function useHandIn(view: ScoreFormProps['view'], done: () => void) {
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  return (body: ReturnType<typeof filled>) => {
    const { id: applicationId, callId, standardNumber, version } = view;
    const header = { ...ifMatch(version), 'Idempotency-Key': newKey() };
    hold({
      of: applicationId,
      at: url,
      says: reader.say(DOSSIER_WORDS.about(W.handIn, standardNumber)),
      sent: reader.say(DOSSIER_WORDS.done(W.handIn, standardNumber)),
      send: async () =>
        dataOf(
          await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/scores', {
            params: { path: { callId, applicationId }, header },
            body,
          }),
        ),
      done,
    });
  };
}
