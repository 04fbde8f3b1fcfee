import { CONTENT_FIELDS } from 'bundled:content-fields';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { AnswerOf, Call, GivenPack, RulePack } from '../../data/answers.ts';
import { ifMatch } from '../../data/api.ts';
import { type KeptAs, keepHere, keptHere } from '../../data/kept-here.ts';
import { extraContentFields } from '../../form/content/extra-fields.ts';
import type { Content } from '../../form/content/pointer.ts';
import { givenPackOf } from '../../data/packs.ts';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import type { Rules } from '../../parts/text/cited.tsx';
import { person } from '../../sign-in/session.ts';
import { type Around, Draft, type Unsaved } from './draft.ts';

type Answered = AnswerOf<'getApplication'>;
/** An application as its association sees it. */
export type View = Omit<Answered, 'content'> & { readonly content: Content };

/** One application of one's own, with the call that it is filed in. */
export interface Filing {
  readonly call: Call;
  /** Null where the API gives another version of the rules. */
  readonly pack: RulePack | null;
  readonly trees: GivenPack['trees'];
  /** Which of the documents that the rules rest on were compared with their originals. */
  readonly compared: GivenPack['compared'];
  readonly view: View;
  /** How many the association files in the call. */
  readonly count: number;
  readonly draft: Draft;
}

export interface FilingPlace {
  readonly callId: string;
  readonly applicationId: string;
}

const FIELDS = CONTENT_FIELDS.map(({ pointer }) => pointer);

/** Drafts that were opened in this window: what is unsaved outlasts the way from page to page. */
const open = new Map<string, Draft>();

/** Reads an application anew; its draft goes on where this window or this machine left it. */
export function useFiling({ callId, applicationId }: FilingPlace): Answer<Filing> {
  return useAnswer((api) => filingAt(api, { callId, applicationId }), [callId, applicationId]);
}

async function filingAt(api: PilotsClient, place: FilingPlace): Promise<Filing> {
  const [view, call, ranking] = await Promise.all([
    viewAt(api, place),
    api
      .GET('/v1/calls/{callId}', { params: { path: { callId: place.callId } } })
      .then((answered) => dataOf(answered)),
    api
      .GET('/v1/calls/{callId}/ranking', { params: { path: { callId: place.callId } } })
      .then((answered) => dataOf(answered)),
  ]);
  const [given, draft] = await Promise.all([givenPackOf(api, call), draftOf(api, view, call)]);
  const { pack = null, trees = {}, compared = [] } = given ?? {};
  return { call, pack, trees, compared, view, count: ranking.applications.length, draft };
}

/** An application as it is now. */
export async function viewAt(api: PilotsClient, place: FilingPlace): Promise<View> {
  const params = { path: place };
  const answered = await api.GET('/v1/calls/{callId}/applications/{applicationId}', { params });
  // the same schema made both types: the client's knows less of what a text is
  return dataOf(answered) as View;
}

/** The rules of a filing, where they are at hand, for whatever cites a clause of them. */
export function rulesOf({ pack, compared }: Pick<Filing, 'pack' | 'compared'>): Rules | null {
  return pack && { pack, compared };
}

async function draftOf(api: PilotsClient, view: View, { asked }: Call): Promise<Draft> {
  const as = { person: person.value?.subject ?? '', of: view.id };
  const known = open.get(`${as.person} ${as.of}`);
  const around = aroundOf(api, view, as);
  if (known) {
    known.work(around);
    known.take(view);
    return known;
  }
  const extra = extraContentFields(asked).map(({ pointer }) => pointer);
  const draft = new Draft(view, [...FIELDS, ...extra], around);
  open.set(`${as.person} ${as.of}`, draft);
  const unsaved = (await keptHere(as)) as Unsaved | undefined;
  if (unsaved && view.allowed.includes('edit')) draft.restore(unsaved);
  return draft;
}

function aroundOf(api: PilotsClient, { id, callId }: View, as: KeptAs): Around {
  const path = { callId, applicationId: id };
  return {
    put: async (content, version) =>
      dataOf(
        await api.PUT('/v1/calls/{callId}/applications/{applicationId}', {
          params: { path, header: ifMatch(version) },
          body: content,
        }),
      ),
    read: () => viewAt(api, path),
    keep: (unsaved) => keepHere(as, unsaved),
  };
}
