import { dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { useAnswer } from '../../data/use-answer.ts';
import type { Content } from '../../form/content/pointer.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { FilingPlace } from '../draft/filing.ts';
import { cameFrom } from '../filing/way-back.ts';
import type { UploadedFile } from '../files/standing.ts';
import { CHECK_WORDS as W } from './check-words.ts';

type Materials = NonNullable<Content['materials']>;

/** The files that are named in a filing and that nobody could open: each once. */
export function withoutFile(
  materials: Materials,
  files: readonly Pick<UploadedFile, 'sha256' | 'state'>[],
): string[] {
  const isThere = (sha256: string) =>
    files.some((file) => file.sha256 === sha256 && file.state === 'clean');
  const lacking = materials.filter(({ sha256 }) => !isThere(sha256)).map(({ name }) => name);
  return [...new Set(lacking)];
}

interface NotUploadedProps {
  readonly materials: Materials;
  readonly place: FilingPlace;
}

/** Says before it is filed which of its files are not there; nothing where all are, or it is not known. */
export function NotUploaded({ materials, place }: NotUploadedProps) {
  const reader = useReader();
  const answer = useAnswer(
    async (api) =>
      dataOf(
        await api.GET('/v1/calls/{callId}/applications/{applicationId}/files', {
          params: { path: place },
        }),
      ).files,
    [place.applicationId],
  );
  if (answer.state !== 'ready') return null;
  const names = withoutFile(materials, answer.data);
  if (names.length === 0) return null;
  const at = addressOf(ADDRESSES.filingSection, { ...place, section: 'materials' });
  return (
    <Notice kind="warn">
      <p>
        {reader.say(W.notUploaded(reader.list(names)))}{' '}
        <Link to={`${at}?${cameFrom('check')}`}>{reader.say(W.toUpload)}</Link>
      </p>
    </Notice>
  );
}
