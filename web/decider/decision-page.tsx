import { useRoute } from 'preact-iso/router';
import type { AnswerOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { PersonalDataPart } from '../dossier/personal/personal-data-part.tsx';
import { PanelPart } from '../dossier/panel-part.tsx';
import { type DossierPlace, type PanelReviewView, useDossier } from '../dossier/review-view.ts';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { actsOf } from './acts.ts';
import { ObjectionsPart } from './objections/objections-part.tsx';
import { ToPublishing, waitsForNotice } from './to-publishing.tsx';
import { DECIDER_WORDS as W } from './words.ts';

/** One application before its decider: the scores and the proposal, and what may be decided. */
export function DecisionPage() {
  const reader = useReader();
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useDossier({ callId, applicationId }, read);
  return (
    <Loaded answer={answer}>
      {({ call, view }) => (
        <DossierPage
          call={call}
          view={view}
          lead={
            <>
              {view.panel && <PanelPart panel={view.panel} />}
              <ObjectionsPart
                objections={view.objections}
                callId={callId}
                applicationId={applicationId}
              />
            </>
          }
          over={
            <Link to={`${ADDRESSES.decider}?call=${encodeURIComponent(callId)}`}>
              {reader.say(W.title)}
            </Link>
          }
        >
          <PersonalDataPart
            view={view}
            objections={view.objections.map(({ caseNumber }) => caseNumber)}
          />
          <ActBar
            view={view}
            acts={actsOf(view)}
            again={answer.again}
            next={waitsForNotice(view.state) && <ToPublishing callId={callId} />}
          />
        </DossierPage>
      )}
    </Loaded>
  );
}

type DeciderView = PanelReviewView & Pick<AnswerOf<'viewForDecider'>, 'objections'>;

async function read(api: PilotsClient, path: DossierPlace): Promise<DeciderView> {
  const answered = await api.GET('/v1/decider/calls/{callId}/applications/{applicationId}', {
    params: { path },
  });
  // the same schema made both types: the client's knows less of what a text is
  return dataOf(answered) as DeciderView;
}
