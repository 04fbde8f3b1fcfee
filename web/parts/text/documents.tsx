import {
  namedIn,
  notFoundOf,
  readingOfLaw,
  TEXTS,
} from '../../../shared/domain/rules/reading-words.ts';
import type { GivenPack } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import { DOCUMENT_WORDS as W } from '../../words/document-words.ts';
import { Section } from '../frame/heading.tsx';
import { OutwardLink } from '../frame/link.tsx';

type Compared = Pick<GivenPack, 'compared'>;
type Law = GivenPack['laws'][number];
type SourceDocument = NonNullable<GivenPack['pack']['documents']>[number];
type Copy = SourceDocument['copies'][number];

/** The documents and laws that the clauses rest on, and what nobody has read or compared. */
export function Documents({
  pack: { id, documents = [] },
  laws,
  compared,
}: Pick<GivenPack, 'pack' | 'laws' | 'compared'>) {
  const reader = useReader();
  return (
    <Section id={`${id}-documents`} heading={reader.say(W.documents)}>
      <p>{reader.say(W.measuresNotFound)}</p>
      <ul class="lines">
        {documents.map((document) => (
          <li key={document.key}>
            <Named document={document} />
            <ComparedWith document={document.key} compared={compared} />
            {document.copies.length > 0 && ` · ${reader.say(W.copiesRead)}`}
            <Copies copies={document.copies} />
          </li>
        ))}
      </ul>
      <h3>{reader.say(W.laws)}</h3>
      <ul class="lines">
        {laws.map((law) => (
          <li key={law.key}>
            <LawLine law={law} compared={compared} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LawLine({ law, compared }: { law: Law } & Compared) {
  const reader = useReader();
  const { key, read, copies, serves } = law;
  const isUnplaced = read === 'source' && copies.length === 0;
  return (
    <>
      <Named document={law} />
      {` · ${reader.say(serves)} · ${reader.say(readingOfLaw(law, compared))}`}
      <ComparedWith document={key} compared={compared} />
      {isUnplaced && ` · ${reader.say(W.noAddress)}`}
      {copies.length > 0 && ` · ${reader.say(W.copiesRead)}`}
      <Copies copies={copies} />
    </>
  );
}

/** Who issued it, what it is called, and when; or that this was not found. */
function Named({ document: named }: { document: Omit<SourceDocument, 'copies'> }) {
  const reader = useReader();
  const { document, title, date } = named;
  return (
    <>
      <span lang="zh-CN">
        {namedIn(named)}
        {title && !document.includes(title) && `《${title}》`}
      </span>
      {notFoundOf(named).map((wording) => ` · ${reader.say(wording)}`)}
      {` · ${date === undefined || date === null ? reader.say(W.noDate) : reader.date(date)}`}
    </>
  );
}

function ComparedWith({ document, compared }: { document: string } & Compared) {
  const reader = useReader();
  const found = compared.filter((each) => each.document === document);
  return found
    .map(({ by, at, result }) =>
      reader.say(W.comparedOn(reader.date(at.slice(0, 10)), by, result === 'agrees')),
    )
    .map((wording) => ` · ${wording}`);
}

function Copies({ copies }: { copies: readonly Copy[] }) {
  const reader = useReader();
  return copies.map(({ address, is, hash }) => (
    <span key={address}>
      {' '}
      {is && `${reader.say(TEXTS[is])} `}
      <OutwardLink url={address}>{new URL(address).hostname}</OutwardLink>
      {hash !== null && <small class="hash"> {reader.say(W.keptHash(hash))}</small>}
    </span>
  ));
}
