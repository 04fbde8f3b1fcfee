import { COUNTING, readingOfCondition } from '../../shared/domain/rules/reading-words.ts';
import type { Clause, GivenPack } from '../data/answers.ts';
import { useAnswered } from '../data/packs.ts';
import { Section } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Abbreviations } from '../parts/text/abbreviations.tsx';
import { Answered } from '../parts/text/answered.tsx';
import { Cited } from '../parts/text/cited.tsx';
import { Documents } from '../parts/text/documents.tsx';
import { useReader } from '../reader/context.ts';
import { REMARK_WORDS } from '../words/remark-words.ts';
import { KINDS } from '../../shared/domain/rules/kind-words.ts';
import { askingAbout } from './asking-address.ts';
import { PUBLIC_WORDS as W } from './words.ts';

type Kind = Clause['kind'];
type ShownPack = Pick<GivenPack, 'ref' | 'pack' | 'laws' | 'compared'>;

interface PackTextProps extends ShownPack {
  /** Whether the heading above it says what the pack is called. */
  readonly isTitled?: boolean;
}

/** The clauses of a pack by kind, and what they rest on. */
export function PackText({ ref, pack, laws, compared, isTitled = false }: PackTextProps) {
  const reader = useReader();
  const questions = useAnswered(ref);
  const kinds = (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    clauses: pack.clauses.filter((clause) => clause.kind === kind),
  }));
  return (
    <>
      <p class="quiet">
        {!isTitled && `${reader.say(pack.title)} · `}
        {pack.inForceFrom && `${reader.say(W.appliesFrom(reader.date(pack.inForceFrom)))} · `}
        <a href={`/v1/rule-packs/${encodeURIComponent(pack.id)}`}>{reader.say(W.wholePack)}</a>
      </p>
      <Abbreviations texts={pack.clauses.map(({ says }) => reader.say(says))} />
      {kinds
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ kind, clauses }) => (
          <Section key={kind} id={`${pack.id}-${kind}`} heading={reader.say(KINDS[kind].name)}>
            <p class="quiet">{reader.say(KINDS[kind].means)}</p>
            <ul class="lines">
              {clauses.map((clause) => (
                <li key={clause.id} id={clause.id}>
                  <ClauseText clause={clause} compared={compared} />
                  <Answered questions={questions} clause={clause.id} />
                  <p class="small no-print">
                    <Link to={askingAbout(ref, clause)}>{reader.say(REMARK_WORDS.ask)}</Link>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <Documents pack={pack} laws={laws} compared={compared} />
    </>
  );
}

/** Whether a date decides the clause. */
function countsDays({ requires }: Clause): boolean {
  return /addMonths|receivedOn|submittedOn/.test(requires ?? '');
}

function ClauseText({ clause, compared }: Pick<ShownPack, 'compared'> & { clause: Clause }) {
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
          {reader.say(referWhen.because)} · {reader.say(readingOfCondition(referWhen.read))}
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
