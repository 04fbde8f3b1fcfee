import { dataOf } from '../../shared/client/client.ts';
import { ifMatch } from '../data/api.ts';
import { useKeptInTab } from '../data/kept-in-tab.ts';
import { useCommand } from '../data/use-command.ts';
import type { Panel, PanelReviewView } from '../dossier/review-view.ts';
import { Button } from '../parts/actions/button.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { NumberField, TextAreaField } from '../parts/fields/text-fields.tsx';
import { useFaults } from '../parts/fields/use-faults.ts';
import { Section } from '../parts/frame/heading.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { EMPTY_SHEET, type TypedSheet, filled, wrongIn } from './sheet.ts';
import { EXPERT_WORDS as W } from './words.ts';

interface ScoreFormProps {
  readonly view: Pick<PanelReviewView, 'id' | 'callId' | 'version'>;
  readonly panel: Panel;
  readonly again: () => void;
}

/** The score sheet to fill in: a draft of it is kept while the window is open. */
export function ScoreForm(props: ScoreFormProps) {
  const reader = useReader();
  const { criteria } = props.panel.scoreSheet;
  const { sheet, setSheet, summary, errorAt, submit, isSending, failure } = useSheet(props);
  return (
    <Section id="sheet" heading={reader.say(W.sheet)}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary {...summary} />
        {failure && <FailedNotice failure={failure} again={props.again} />}
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
        <p class="small">{reader.say(W.final)}</p>
        <div class="actions">
          <Button kind="primary" submits isBusy={isSending}>
            {reader.say(W.handIn)}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** The draft, what is wrong with it, and how it is sent. */
function useSheet({ view, panel, again }: ScoreFormProps) {
  const reader = useReader();
  // another expert who signs in in this tab finds nothing of it
  const key = `sheet:${person.value?.subject}:${view.id}`;
  const [sheet, setSheet] = useKeptInTab<TypedSheet>(key, EMPTY_SHEET);
  const path = { callId: view.callId, applicationId: view.id };
  const { isSending, failure, send } = useCommand(
    async (api, body: ReturnType<typeof filled>, key) =>
      dataOf(
        await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/scores', {
          params: { path, header: { ...ifMatch(view.version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    () => {
      setSheet(EMPTY_SHEET);
      again();
    },
  );
  const wrong = wrongIn(panel.scoreSheet.criteria, sheet);
  const { summary, errorAt, isRight } = useFaults([
    ...wrong.map(({ id, name, lowest, highest }) => ({
      field: id,
      says: reader.say(W.wrongPoints(reader.say(name), lowest, highest)),
    })),
    ...(sheet.comment.trim() === '' ? [{ field: 'comment', says: reader.say(W.noComment) }] : []),
  ]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send(filled(sheet));
  };
  return { sheet, setSheet, summary, errorAt, submit, isSending, failure };
}
