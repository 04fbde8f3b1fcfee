import { readingOf } from '../../../shared/domain/rules/reading-words.ts';
import type { Clause, GivenPack } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import { OutwardLink } from '../frame/link.tsx';

interface CitedProps extends Pick<Clause, 'citation'> {
  /** What was compared with its original since the rules were published. */
  readonly compared: GivenPack['compared'];
}

/** Document and article, linked where the source can be read, and how it was read. */
export function Cited({ citation, compared }: CitedProps) {
  const { issuer, document, article, url } = citation;
  const reader = useReader();
  return (
    <span>
      <OutwardLink url={url}>
        <span lang="zh-CN">
          {issuer && `${issuer} `}
          {document} {article}
        </span>
      </OutwardLink>{' '}
      · {reader.say(readingOf(citation, compared))}
    </span>
  );
}
