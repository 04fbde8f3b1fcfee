import { useLocation, useRoute } from 'preact-iso/router';
import type { AnswerOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { PersonalDataPart } from '../dossier/personal/personal-data-part.tsx';
import { PanelPart, Proposed } from '../dossier/panel-part.tsx';
import { type DossierPlace, type PanelReviewView, useDossier } from '../dossier/review-view.ts';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { actsOf } from './acts.ts';
import { ObjectionsPart } from './objections/objections-part.tsx';
import { ToPublishing, waitsForNotice } from './to-publishing.tsx';
import { DECIDER_TITLES } from './titles.ts';
import { DECIDER_WORDS as W } from './words.ts';

/** One application before its decider: the scores and the proposal, and what may be decided. */
export function DecisionPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  // whoever comes from the objections finds them first, and the way back there
  const isContested = useLocation().path.startsWith(`${ADDRESSES.objections}/`);
  const answer = useDossier({ callId, applicationId }, read);
  return (
    <Loaded answer={answer}>
      {({ call, view }) => {
        const isAsked = isContested || view.state === 'objection_open';
        return (
          <DossierPage
            call={call}
            view={view}
            first={isAsked && <ObjectionsPart view={view} />}
            lead={
              <>
                {view.panel && <PanelPart panel={view.panel} />}
                {!isAsked && <ObjectionsPart view={view} />}
              </>
            }
            over={<WayBack callId={callId} isContested={isContested} />}
          >
            <PersonalDataPart
              view={view}
              objections={view.objections.map(({ caseNumber }) => caseNumber)}
            />
            <ActBar
              view={view}
              acts={actsOf(view)}
              first={view.panel && view.state === 'proposed' && <Proposed panel={view.panel} />}
              again={answer.again}
              next={waitsForNotice(view.state) && <ToPublishing callId={callId} />}
            />
          </DossierPage>
        );
      }}
    </Loaded>
  );
}

function WayBack({ callId, isContested }: { callId: string; isContested: boolean }) {
  const list = isContested ? ADDRESSES.objections : ADDRESSES.decider;
  return (
    <Link to={`${list}?call=${encodeURIComponent(callId)}`}>
      {useReader().say(isContested ? DECIDER_TITLES.objections : W.title)}
    </Link>
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
