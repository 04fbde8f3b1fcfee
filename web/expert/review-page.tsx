import { useRoute } from 'preact-iso/router';
import { dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { Call } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { type Act, ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { PanelPart } from '../dossier/panel-part.tsx';
import type { PanelReviewView } from '../dossier/review-view.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { DeclarationForm } from './declaration-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { readSeen } from './seen.ts';
import { EXPERT_WORDS as W } from './words.ts';

/** One application for one expert: the declaration first, then what was filed with the score sheet. */
export function ReviewPage() {
  const reader = useReader();
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useAnswer(
    (api) => readSeen(api, { callId, applicationId }),
    [callId, applicationId],
  );
  const over = (
    <Link to={`${ADDRESSES.expert}?call=${encodeURIComponent(callId)}`}>{reader.say(W.title)}</Link>
  );
  return (
    <Loaded answer={answer}>
      {(seen) =>
        'line' in seen ? (
          <>
            <PageTitle over={over}>
              {seen.line.standardNumber ?? reader.say(QUEUE.noNumber)}
            </PageTitle>
            <p class="lead">
              <Chinese>{seen.line.titleZh ?? ''}</Chinese>
            </p>
            <p>
              <Chinese>{seen.line.association.name}</Chinese>
            </p>
            <DeclarationForm line={seen.line} again={answer.again} />
          </>
        ) : (
          <Review {...seen} over={over} again={answer.again} />
        )
      }
    </Loaded>
  );
}

interface ReviewProps {
  readonly call: Call;
  readonly view: PanelReviewView;
  readonly over: ReturnType<typeof Link>;
  readonly again: () => void;
}

function Review({ call, view, over, again }: ReviewProps) {
  const { panel, allowed } = view;
  return (
    <DossierPage call={call} view={view} over={over} lead={panel && <PanelPart panel={panel} />}>
      {panel && allowed.includes('score') && <ScoreForm view={view} panel={panel} again={again} />}
      <ActBar view={view} acts={allowed.includes('close_review') ? [CLOSE] : []} again={again} />
    </DossierPage>
  );
}

const CLOSE: Act = {
  name: W.close,
  shortcut: 'e',
  reason: { label: W.closeReason },
  give: async (api, params, reason) =>
    dataOf(
      await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/closing', {
        params,
        body: { reason },
      }),
    ),
};
