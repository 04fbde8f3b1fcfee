import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ADDRESSES } from '../app/addresses.ts';
import type { Call, QueueLine } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { PanelPart } from '../dossier/panel-part.tsx';
import type { DossierPlace, Panel, PanelReviewView } from '../dossier/review-view.ts';
import { JumpButton } from '../parts/actions/jump-button.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { actsOf } from './acts.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { NextReview } from './next-review.tsx';
import { Over } from './over.tsx';
import { ScoreForm } from './score-form.tsx';
import { readSeen } from './seen.ts';
import { EXPERT_WORDS as W } from './words.ts';

/** One application for one expert: the declaration first, then what was filed with the score sheet. */
export function ReviewPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  // a page for each: what was declared on one says nothing of the next
  return <OneReview key={applicationId} callId={callId} applicationId={applicationId} />;
}

function OneReview({ callId, applicationId }: DossierPlace) {
  const reader = useReader();
  const [hasConflict, setConflict] = useState(false);
  const answer = useAnswer(
    (api) => readSeen(api, { callId, applicationId }),
    [callId, applicationId],
  );
  const declared = () => setConflict(true);
  const over = (
    <Link to={`${ADDRESSES.expert}?call=${encodeURIComponent(callId)}`}>{reader.say(W.title)}</Link>
  );
  if (hasConflict) return <Over callId={callId} why="declared" />;
  return (
    <Loaded answer={answer}>
      {(seen) => {
        if ('over' in seen) return <Over callId={callId} why={seen.over} />;
        const shared = { over, declared, again: answer.again };
        if ('line' in seen) return <Invitation {...shared} line={seen.line} />;
        return <Review {...shared} {...seen} />;
      }}
    </Loaded>
  );
}

interface PartProps {
  readonly over: ReturnType<typeof Link>;
  /** Called once a conflict is on record. */
  readonly declared: () => void;
  readonly again: () => void;
}

function Invitation({ line, over, ...ways }: PartProps & { readonly line: QueueLine }) {
  const reader = useReader();
  return (
    <>
      <PageTitle over={over}>{line.standardNumber ?? reader.say(QUEUE.noNumber)}</PageTitle>
      <p class="lead">
        <Chinese>{line.titleZh ?? ''}</Chinese>
      </p>
      <p>
        <Chinese>{line.association.name}</Chinese>
      </p>
      <DeclarationForm line={line} {...ways} />
    </>
  );
}

interface ReviewProps extends PartProps {
  readonly call: Call;
  readonly view: PanelReviewView;
}

function Review({ call, view, over, declared, again }: ReviewProps) {
  const reader = useReader();
  const { panel, allowed } = view;
  return (
    <DossierPage call={call} view={view} over={over} lead={panel && <PanelPart panel={panel} />}>
      {panel && allowed.includes('score') && <ScoreForm view={view} panel={panel} again={again} />}
      {panel && <HandedIn panel={panel} subject={person.value?.subject ?? null} />}
      <ActBar
        view={view}
        acts={actsOf(allowed, declared)}
        again={again}
        first={
          allowed.includes('score') && (
            <JumpButton to="sheet" shortcut="s">
              {reader.say(W.toSheet)}
            </JumpButton>
          )
        }
        next={<NextReview callId={view.callId} applicationId={view.id} />}
      />
    </DossierPage>
  );
}

interface HandedInProps {
  readonly panel: Pick<Panel, 'isOpen' | 'proposal' | 'seats'>;
  /** Who reads it. */
  readonly subject: string | null;
}

/** That one's scores are in, until the panel has proposed: also to the last, with whom they open. */
export function HandedIn({ panel: { seats, isOpen, proposal }, subject }: HandedInProps) {
  const reader = useReader();
  const hasScored = seats.some((seat) => seat.subject === subject && seat.hasScored);
  if (!hasScored || proposal) return null;
  return (
    <Notice kind="success" isNew>
      <p>{reader.say(isOpen ? W.handedInOpen : W.handedIn)}</p>
    </Notice>
  );
}
