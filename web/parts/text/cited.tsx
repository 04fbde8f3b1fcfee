import { namedIn, notFoundOf, readingOf } from '../../../shared/domain/rules/reading-words.ts';
import type { Clause, GivenPack } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { OutwardLink } from '../frame/link.tsx';
import { PARTS } from '../words.ts';

interface CitedProps extends Pick<Clause, 'citation'> {
  /** What was compared with its original since the rules were published. */
  readonly compared: GivenPack['compared'];
}

/** Document and article, linked where the source can be read, and how it was read. */
export function Cited({ citation, compared }: CitedProps) {
  const reader = useReader();
  return (
    <span>
      <OutwardLink url={citation.url}>
        <span lang="zh-CN">{namedIn(citation)}</span>
      </OutwardLink>
      {howRead({ citation, compared }, reader)}
    </span>
  );
}

/** The same as text, for what can hold no link: a choice, a hint. */
export function citedText({ citation, compared }: CitedProps, reader: Reader): string {
  return namedIn(citation) + howRead({ citation, compared }, reader);
}

function howRead({ citation, compared }: CitedProps, reader: Reader): string {
  return [...notFoundOf(citation), readingOf(citation, compared)]
    .map((wording) => ` · ${reader.say(wording)}`)
    .join('');
}

/** The same folded, where clauses stand close together. */
export function CitedFolded(props: CitedProps) {
  const reader = useReader();
  return (
    <details class="small">
      <summary>{reader.say(PARTS.source)}</summary>
      <Cited {...props} />
    </details>
  );
}

/** Rules as they are at hand: their clauses, and what of their sources was compared. */
export interface Rules extends Pick<GivenPack, 'compared'> {
  readonly pack: { readonly clauses: readonly Pick<Clause, 'id' | 'says' | 'citation'>[] };
}

interface CitedClauseProps {
  /** Null where they are not at hand. */
  readonly rules: Rules | null;
  readonly id: string;
}

/** The source of a clause that is named by its id; nothing where the rules are not at hand. */
export function CitedClause({ rules, id }: CitedClauseProps) {
  const clause = rules?.pack.clauses.find((each) => each.id === id);
  if (!rules || !clause) return null;
  return (
    <small class="quiet">
      <Cited citation={clause.citation} compared={rules.compared} />
    </small>
  );
}
