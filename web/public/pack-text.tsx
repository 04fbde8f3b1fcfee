import { COUNTING, READINGS, TEXTS } from '../../shared/domain/rules/reading-words.ts';
import type { Clause, GivenPack } from '../data/answers.ts';
import { Section } from '../parts/frame/heading.tsx';
import { OutwardLink } from '../parts/frame/link.tsx';
import { Cited } from '../parts/text/cited.tsx';
import { useReader } from '../reader/context.ts';
import { KINDS } from '../words/call-words.ts';
import { PUBLIC_WORDS as W } from './words.ts';

type Kind = Clause['kind'];
type Given = Pick<GivenPack, 'pack' | 'compared'>;

/** The clauses of a pack by kind, and what they rest on. */
export function PackText({ pack, compared }: Given) {
  const reader = useReader();
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    clauses: pack.clauses.filter((clause) => clause.kind === kind),
  }));
  return (
    <>
      <p class="quiet">
        {reader.say(pack.title)} ·{' '}
        <a href={`/v1/rule-packs/${encodeURIComponent(pack.id)}`}>{reader.say(W.wholePack)}</a>
      </p>
      {kinds
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ kind, clauses }) => (
          <Section key={kind} id={`${pack.id}-${kind}`} heading={reader.say(KINDS[kind].name)}>
            <p class="quiet">{reader.say(KINDS[kind].means)}</p>
            <ul class="lines">
              {clauses.map((clause) => (
                <li key={clause.id} id={clause.id}>
                  <ClauseText clause={clause} compared={compared} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <Documents pack={pack} compared={compared} />
    </>
  );
}

/** The documents that the clauses rest on, and what nobody has read or compared. */
function Documents({ pack: { id, documents = [] }, compared }: Given) {
  const reader = useReader();
  return (
    <Section id={`${id}-documents`} heading={reader.say(W.documents)}>
      <p>{reader.say(W.measuresNotFound)}</p>
      <ul class="lines">
        {documents.map(({ key, issuer, document, date, copies }) => (
          <li key={key}>
            <span lang="zh-CN">
              {issuer} {document}
            </span>
            {date && ` · ${date}`}
            {compared
              .filter(({ document: compare }) => compare === key)
              .map(({ at, result }) =>
                reader.say(W.comparedOn(at.slice(0, 10), result === 'agrees')),
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

/** Whether a date decides the clause. */
function countsDays({ requires }: Clause): boolean {
  return /addMonths|receivedOn|submittedOn/.test(requires ?? '');
}

function ClauseText({ clause, compared }: Pick<Given, 'compared'> & { clause: Clause }) {
  const { id, says, citation, remedy, referWhen } = clause;
  const reader = useReader();
  return (
    <>
      <p>
        <strong>{reader.say(says)}</strong>
      </p>
      {remedy && <p>{reader.say(remedy)}</p>}
      {countsDays(clause) && <p class="small">{reader.say(COUNTING)}</p>}
      {referWhen?.read && (
        <p class="small">
          {reader.say(referWhen.because)} · {reader.say(READINGS[referWhen.read])}
        </p>
      )}
      <details>
        <summary class="small">{reader.say(W.source)}</summary>
        <p class="small">
          <code>{id}</code> · <Cited citation={citation} compared={compared} />
        </p>
      </details>
    </>
  );
}
