import { ADDRESSES } from '../../app/addresses.ts';
import type { Content } from '../../form/content/pointer.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { FilingPlace } from '../draft/filing.ts';
import { cameFrom } from '../filing/way-back.ts';
import { CHECK_WORDS as W } from './check-words.ts';

interface NoEmailProps {
  readonly content: Content;
  readonly place: FilingPlace;
  readonly sendsMail: boolean;
}

/** Says before it is filed that no mail can reach whoever states no address; nothing where one is stated, or none is sent at all. */
export function NoEmail({ content, place, sendsMail }: NoEmailProps) {
  const reader = useReader();
  if (!sendsMail || (content.people?.contactEmail ?? '') !== '') return null;
  const at = addressOf(ADDRESSES.filingSection, { ...place, section: 'applicant' });
  return (
    <Notice kind="warn">
      <p>
        {reader.say(W.noEmail)}{' '}
        <Link to={`${at}?${cameFrom('check')}#people.contactEmail`}>
          {reader.say(W.stateEmail)}
        </Link>
      </p>
    </Notice>
  );
}
