import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { type DossierPlace, type PanelReviewView, useDossier } from '../dossier/review-view.ts';
import { Loaded } from '../parts/states/loaded.tsx';
import { Examination } from './examination.tsx';

/** One application in the formal examination, and what its examiner may do with it. */
export function ExaminationPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useDossier({ callId, applicationId }, read);
  return (
    <Loaded answer={answer}>
      {({ call, view }) => (
        // a tray is of one case between two returns
        <Examination
          key={`${view.id} ${view.examination?.returns ?? 0}`}
          call={call}
          view={view}
          again={answer.again}
        />
      )}
    </Loaded>
  );
}

/** An application with its panel, as an examiner sees it. */
export async function read(api: PilotsClient, path: DossierPlace): Promise<PanelReviewView> {
  const answered = await api.GET('/v1/examiner/calls/{callId}/applications/{applicationId}', {
    params: { path },
  });
  // the same schema made both types: the client's knows less of what a text is
  return dataOf(answered) as PanelReviewView;
}
