import { useRoute } from 'preact-iso/router';
import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PanelPart } from '../../dossier/panel-part.tsx';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { type Dossier, type PanelReviewView, useDossier } from '../../dossier/review-view.ts';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { read } from '../examination-page.tsx';
import { ConveneForm } from './convene-form.tsx';
import type { Expert } from './experts.ts';
import { ProposeForm } from './propose-form.tsx';
import { Seats } from './seats.tsx';
import { PANEL_DESK_WORDS as W } from './words.ts';

/** The panel of one application: convened, changed where somebody is out, brought to a proposal. */
export function PanelPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useDossier({ callId, applicationId }, read);
  const people = useAnswer(
    async (api) =>
      dataOf(await api.GET('/v1/people', { params: { query: { role: 'expert' } } })).people,
    [],
  );
  return (
    <Loaded answer={answer}>
      {(dossier) => (
        <Loaded answer={people}>
          {(experts) => <PanelDesk {...dossier} experts={experts} again={answer.again} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface PanelDeskProps extends Dossier<PanelReviewView> {
  readonly experts: readonly Expert[];
  readonly again: () => void;
}

function PanelDesk(props: PanelDeskProps) {
  const { view, experts, again } = props;
  const { panel, allowed, callId, id: applicationId } = view;
  const reader = useReader();
  const number = view.standardNumber ?? reader.say(QUEUE.noNumber);
  const mayConvene = allowed.includes('convene');
  return (
    <>
      <PageTitle
        windowTitle={`${reader.say(W.title)} ${number}`}
        over={
          <Link to={addressOf(ADDRESSES.examination, { callId, applicationId })}>
            {reader.say(W.dossier)} {number}
          </Link>
        }
      >
        {reader.say(W.title)}
      </PageTitle>
      <p class="lead">
        <Chinese>{view.content.standard?.titleZh ?? ''}</Chinese>
      </p>
      {mayConvene && <ConveneForm {...props} />}
      {!mayConvene && !panel && (
        <Empty
          says={reader.say(view.heldBack ? DOSSIER_WORDS.heldBack[view.heldBack] : W.nothing)}
        />
      )}
      {panel && (
        <>
          <PanelPart
            panel={panel}
            nameOf={(subject) => experts.find((each) => each.subject === subject)?.name ?? null}
          />
          <Seats view={view} again={again} panel={panel} experts={experts} />
          <Ending {...props} />
        </>
      )}
    </>
  );
}

function Ending({ view, again }: PanelDeskProps) {
  const reader = useReader();
  const { panel, allowed } = view;
  if (!panel || !allowed.includes('propose')) return null;
  return panel.isOpen ? (
    <ProposeForm view={view} again={again} />
  ) : (
    <p class="quiet">{reader.say(W.notYet)}</p>
  );
}
