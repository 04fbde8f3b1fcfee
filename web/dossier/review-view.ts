import type { AnswerOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { Call } from '../data/answers.ts';
import { type Answer, useAnswer } from '../data/use-answer.ts';
import type { Content } from '../form/content/pointer.ts';

type Answered = AnswerOf<'viewForRecommender'>;

/** An application as whoever reviews it sees it, whatever their role. */
export type ReviewView = Omit<Answered, 'content'> & { readonly content: Content } & Partial<
    Pick<AnswerOf<'viewForDecider'>, 'heldBack'>
  >;

/** The same with the panel, for whoever convenes, scores or decides. */
export type PanelReviewView = ReviewView & Pick<AnswerOf<'viewForDecider'>, 'panel'>;
export type Panel = NonNullable<PanelReviewView['panel']>;

export type Finding = ReviewView['assessment']['findings'][number];

/** An application with the call that it is filed in. */
export interface Dossier<View extends ReviewView = ReviewView> {
  readonly call: Call;
  readonly view: View;
}

export interface DossierPlace {
  readonly callId: string;
  readonly applicationId: string;
}

/** Reads an application by a role's own operation, and the call beside it. */
export function useDossier<View extends ReviewView>(
  { callId, applicationId }: DossierPlace,
  read: (api: PilotsClient, place: DossierPlace) => Promise<View>,
): Answer<Dossier<View>> {
  return useAnswer(
    async (api) => {
      const [view, call] = await Promise.all([
        read(api, { callId, applicationId }),
        api.GET('/v1/calls/{callId}', { params: { path: { callId } } }),
      ]);
      return { view, call: dataOf(call) };
    },
    [callId, applicationId],
  );
}
