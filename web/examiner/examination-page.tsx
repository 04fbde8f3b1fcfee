import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { type DossierPlace, type ReviewView, useDossier } from '../dossier/review-view.ts';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import { actsOf } from './acts.ts';
import { EXAMINER_WORDS as W } from './words.ts';

/** One application in the formal examination, and what its examiner may do with it. */
export function ExaminationPage() {
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
          over={
            <Link to={`${ADDRESSES.examiner}?call=${encodeURIComponent(callId)}`}>
              {reader.say(W.title)}
            </Link>
          }
        >
          <ActBar
            view={view}
            acts={actsOf(view, person.value?.subject ?? null)}
            again={answer.again}
          />
        </DossierPage>
      )}
    </Loaded>
  );
}

async function read(api: PilotsClient, path: DossierPlace): Promise<ReviewView> {
  const answered = await api.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', {
    params: { path },
  });
  // the same schema made both types: the client's knows less of what a text is
  return dataOf(answered) as ReviewView;
}
