import { notFoundOf, TEXTS } from '../../../shared/domain/rules/reading-words.ts';
import type { GivenPack } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import { DOCUMENT_WORDS as W } from '../../words/document-words.ts';
import { Section } from '../frame/heading.tsx';
import { OutwardLink } from '../frame/link.tsx';

/** The documents that the clauses rest on, and what nobody has read or compared. */
export function Documents({
  pack: { id, documents = [] },
  compared,
}: Pick<GivenPack, 'pack' | 'compared'>) {
  const reader = useReader();
  return (
    <Section id={`${id}-documents`} heading={reader.say(W.documents)}>
      <p>{reader.say(W.measuresNotFound)}</p>
      <ul class="lines">
        {documents.map(({ key, issuer, document, title, number, date, copies }) => (
          <li key={key}>
            <span lang="zh-CN">
              {issuer} {document}
              {title && !document.includes(title) && `《${title}》`}
            </span>
            {notFoundOf({ document, title, number }).map((said) => ` · ${reader.say(said)}`)}
            {` · ${date ?? reader.say(W.noDate)}`}
            {compared
              .filter(({ document: compare }) => compare === key)
              .map(({ by, at, result }) =>
                reader.say(W.comparedOn(at.slice(0, 10), by, result === 'agrees')),
              )
              .map((said) => ` · ${said}`)}
            {copies.length > 0 && ` · ${reader.say(W.copiesRead)}`}
            {copies.map(({ address, is }) => (
              <span key={address}>
                {' '}
                {is && `${reader.say(TEXTS[is])} `}
                <OutwardLink url={address}>{new URL(address).hostname}</OutwardLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
