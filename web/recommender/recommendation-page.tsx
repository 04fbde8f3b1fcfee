import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { useKeptInTab } from '../data/kept-in-tab.ts';
import { ActBar } from '../dossier/act-bar.tsx';
import { DossierPage } from '../dossier/dossier-page.tsx';
import {
  type Dossier,
  type DossierPlace,
  type ReviewView,
  useDossier,
} from '../dossier/review-view.ts';
import { JumpButton } from '../parts/actions/jump-button.tsx';
import { CheckboxesField } from '../parts/fields/choice-fields.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { actsOf, tickedKey } from './acts.ts';
import { notAsked } from './not-asked.ts';
import { RECOMMENDER_WORDS as W } from './words.ts';

/** One application with its recommender: compared item by item, then recommended, returned or declined. */
export function RecommendationPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useDossier({ callId, applicationId }, read);
  return (
    <Loaded answer={answer}>
      {(dossier) => <Recommendation {...dossier} again={answer.again} />}
    </Loaded>
  );
}

function Recommendation({ call, view, again }: Dossier & { again: () => void }) {
  const reader = useReader();
  const [ticked, setTicked] = useKeptInTab(tickedKey(view), view.recommendation?.checklist ?? []);
  const free = notAsked({ call, view });
  const items = call.recommenderChecklist.map(({ id }) => id);
  const left = items.filter((item) => !ticked.includes(item)).length;
  return (
    <DossierPage
      asRecommender
      call={call}
      view={view}
      over={
        <Link to={`${ADDRESSES.recommender}?call=${encodeURIComponent(call.id)}`}>
          {reader.say(W.title)}
        </Link>
      }
    >
      {view.allowed.includes('recommend') && (
        <>
          <CheckboxesField
            id="checklist"
            label={reader.say(W.checklist)}
            hint={reader.say(W.checklistHint)}
            choices={call.recommenderChecklist.map(({ id, text }) => ({
              value: id,
              name: reader.say(text),
              ...(free.has(id) && { hint: reader.say(W.notAsked) }),
            }))}
            values={ticked}
            onValues={(values) => setTicked([...values])}
          />
          <p role="status">{left > 0 && reader.say(W.tickAll(left))}</p>
        </>
      )}
      <ActBar
        view={view}
        acts={actsOf(view.allowed, items, ticked)}
        again={again}
        first={
          view.allowed.includes('recommend') &&
          left > 0 && (
            <JumpButton to="checklist" shortcut="l">
              {reader.say(W.toChecklist(left))}
            </JumpButton>
          )
        }
      />
    </DossierPage>
  );
}

/** A filing as its recommender sees it. */
export async function read(api: PilotsClient, path: DossierPlace): Promise<ReviewView> {
  const answered = await api.GET('/v1/recommender/calls/{callId}/applications/{applicationId}', {
    params: { path },
  });
  // the same schema made both types: the client's knows less of what a text is
  return dataOf(answered) as ReviewView;
}
