import type { ComponentChildren } from 'preact';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf } from '../data/answers.ts';
import { OpenedPart } from '../calls/opened-part.tsx';
import { openLink } from '../data/open-link.ts';
import { useAnswer } from '../data/use-answer.ts';
import { type Command, useCommand } from '../data/use-command.ts';
import { fileName } from '../form/content/materials.ts';
import { RedactedNote } from '../parts/text/redacted-note.tsx';
import { ScanNote } from '../parts/text/scan-note.tsx';
import { Button } from '../parts/actions/button.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import type { Role } from '../../shared/domain/people/roles.ts';
import { role } from '../sign-in/session.ts';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { FileChanges } from './file-changes.tsx';
import { FILED_FILE_WORDS as W } from './file-words.ts';
import type { Dossier } from './review-view.ts';
import type { MaterialLine } from './stated-content.tsx';

type FiledFile = AnswerOf<'listFilesForReviewer'>['files'][number];
type Declared = NonNullable<Dossier['view']['content']['materials']>[number];

interface Place {
  readonly callId: string;
  readonly applicationId: string;
}

export type ActOnFile = (file: Pick<Declared, 'sha256' | 'name'>) => ComponentChildren;

interface FiledFilesProps extends Dossier {
  readonly heading: string;
  /** Each material of the call with what is declared for it. */
  readonly lines: readonly MaterialLine[];
  /** What may be done about a file, beside it. */
  readonly actOnFile?: ActOnFile | undefined;
  /** A recommender asks at a door of its own. */
  readonly asRecommender?: boolean | undefined;
}

/** The materials of what was filed, each with its files to open. */
export function FiledFiles(props: FiledFilesProps) {
  const { call, view, heading, lines, actOnFile, asRecommender = false } = props;
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
  return (
    <Section id="materials" heading={heading}>
      <Loaded answer={answer}>
        {(files) => (
          <>
            <p class="quiet">{reader.say(files.length === 0 ? W.none : W.says)}</p>
            {opening.failure && <FailedNotice failure={opening.failure} />}
            <FileChanges call={call} view={view} />
            <SummaryList
              rows={lines.map(({ kind, name, value, act }) => {
                const declared = (view.content.materials ?? []).filter(
                  (each) => each.kind === kind,
                );
                // nothing was uploaded at all: the names are what there is
                const isNamed = files.length === 0 || declared.length === 0;
                return {
                  name,
                  value: isNamed ? value : <Held {...{ declared, files, opening, actOnFile }} />,
                  act,
                };
              })}
            />
            {seesReadings(role.value) && files.length > 0 && (
              <OpenedPart as="reviewer" {...place} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** Who opened them is told to those who examine and decide. */
function seesReadings(as: Role | null): boolean {
  return as === 'examiner' || as === 'decider';
}

interface HeldProps extends Pick<FiledFilesProps, 'actOnFile'> {
  readonly declared: readonly Declared[];
  readonly files: readonly FiledFile[];
  readonly opening: Pick<Command<string>, 'isSending' | 'send'>;
}

/** The files of one material: what is known of each, and the way to open it. */
function Held({ declared, files, opening, actOnFile }: HeldProps) {
  const reader = useReader();
  return (
    <ul class="files">
      {declared.map((each) => {
        const file = files.find(({ sha256 }) => sha256 === each.sha256);
        return (
          <li key={each.sha256}>
            {factsOf(each, file, reader)}{' '}
            {file?.redaction && <RedactedNote file={file} redaction={file.redaction} />}
            {file?.scan && <ScanNote scan={file.scan} code={file.code} as={role.value} />}{' '}
            {file?.state === 'clean' && (
              <Button isBusy={opening.isSending} onPress={() => void opening.send(each.sha256)}>
                {reader.say(W.open(each.name))}
              </Button>
            )}{' '}
            {file && actOnFile?.(each)}
          </li>
        );
      })}
    </ul>
  );
}

/** What is known of a file, in one line. */
function factsOf(declared: Declared, file: FiledFile | undefined, reader: Reader): string {
  const named = fileName(declared, reader);
  if (!file) return `${named} · ${reader.say(W.notUploaded)}`;
  // what stands in its place follows
  if (file.redaction) return named;
  if (file.state !== 'clean') return `${named} · ${reader.say(W.notClean)}`;
  return [
    named,
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
