import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';
import { openLink } from '../data/open-link.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { FILED_FILE_WORDS as W } from './file-words.ts';
import type { Dossier } from './review-view.ts';

type FiledFile = AnswerOf<'listFilesForReviewer'>['files'][number];
type Declared = NonNullable<Dossier['view']['content']['materials']>[number];

interface Place {
  readonly callId: string;
  readonly applicationId: string;
}

interface FiledFilesProps extends Dossier {
  /** A recommender asks at a door of its own. */
  readonly asRecommender?: boolean | undefined;
}

/** The files of what was filed, each under the material that it is for; nothing where the call takes none. */
export function FiledFiles(props: FiledFilesProps) {
  return props.call.materialFiles ? <Files {...props} /> : null;
}

function Files({ call, view, asRecommender = false }: FiledFilesProps) {
  const reader = useReader();
  const place = { callId: call.id, applicationId: view.id };
  const answer = useAnswer(
    (api) => filesAt(api, place, asRecommender),
    [call.id, view.id, view.version],
  );
  const opening = useCommand<string, void>(
    (api, sha256) => openLink(() => linkTo(api, { ...place, sha256 }, asRecommender)),
    () => {},
  );
  const nameOf = (kind: string) => call.materials.find((each) => each.kind === kind)?.name;
  return (
    <Section id="files" heading={reader.say(W.heading)}>
      <Loaded answer={answer}>
        {(files) => {
          const rows = (view.content.materials ?? []).map((declared) => {
            const file = files.find(({ sha256 }) => sha256 === declared.sha256);
            const name = nameOf(declared.kind);
            return {
              name: name ? reader.say(name) : declared.kind,
              value: factsOf(declared, file, reader),
              act: file?.state === 'clean' && (
                <Button
                  isBusy={opening.isSending}
                  onPress={() => void opening.send(declared.sha256)}
                >
                  {reader.say(W.open(declared.name))}
                </Button>
              ),
            };
          });
          return (
            <>
              <p class="quiet">{reader.say(files.length === 0 ? W.none : W.says)}</p>
              {opening.failure && <FailedNotice failure={opening.failure} />}
              {files.length > 0 && <SummaryList rows={rows} />}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** What is known of a file, in one line. */
export function factsOf(
  { name }: Pick<Declared, 'name'>,
  file: FiledFile | undefined,
  reader: Reader,
): string {
  if (!file) return `${name} · ${reader.say(W.notUploaded)}`;
  if (file.state !== 'clean') return `${name} · ${reader.say(W.notClean)}`;
  return [
    name,
    ...(file.pages === null ? [] : [reader.say(W.pages(file.pages))]),
    ...(file.isScanned ? [] : [reader.say(W.notScanned)]),
  ].join(' · ');
}

async function filesAt(
  api: PilotsClient,
  path: Place,
  asRecommender: boolean,
): Promise<readonly FiledFile[]> {
  const params = { params: { path } };
  const answered = asRecommender
    ? await api.GET('/v1/recommender/calls/{callId}/applications/{applicationId}/files', params)
    : await api.GET('/v1/reviewer/calls/{callId}/applications/{applicationId}/files', params);
  return dataOf(answered).files;
}

async function linkTo(
  api: PilotsClient,
  path: Place & { readonly sha256: string },
  asRecommender: boolean,
) {
  const params = { params: { path } };
  const answered = asRecommender
    ? await api.POST(
        '/v1/recommender/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
        params,
      )
    : await api.POST(
        '/v1/reviewer/calls/{callId}/applications/{applicationId}/files/{sha256}/readings',
        params,
      );
  return dataOf(answered);
}
