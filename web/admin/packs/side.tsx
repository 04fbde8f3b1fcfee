import { KINDS } from '../../../shared/domain/rules/kind-words.ts';
import { READINGS } from '../../../shared/domain/rules/reading-words.ts';
import type { Clause, GivenPack } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { ADMIN_WORDS } from '../words.ts';
import type { ClauseChange } from '../../../shared/domain/rules/clause-changes.ts';

const W = ADMIN_WORDS.packs;

interface SideProps extends Pick<GivenPack, 'conditions'> {
  readonly of: ClauseChange<Clause>;
  readonly side: 'before' | 'after';
}

/** What one of the two packs says: all of a clause that only it has, else what differs. */
export function Side({ of, side, conditions }: SideProps) {
  const reader = useReader();
  const clause = side === 'before' ? of.was : of.is;
  if (!clause) return <>–</>;
  if (of.how !== 'changed') return <>{reader.say(clause.says)}</>;
  // the wording in the other language says the same
  const other = reader.language === 'en' ? /\/zh$/ : /\/en$/;
  // a document is told by its name; its key says nothing besides
  const isNamed = of.fields.some(({ pointer }) => pointer === '/citation/document');
  return (
    <ul class="lines">
      {of.fields
        .filter(({ pointer }) => !other.test(pointer) && !(isNamed && pointer === KEY))
        .map((change) => (
          <li key={change.pointer}>
            <small class="quiet">{partName(change.pointer, reader)}</small>{' '}
            {shown(change[side], conditions, reader)}
          </li>
        ))}
    </ul>
  );
}

const KEY = '/citation/source';

/** A part of a clause by its name; the language that it is worded in goes without saying. */
function partName(pointer: string, reader: Reader): string {
  const part = pointer.replace(/\/(zh|en)$/, '').slice(1) as keyof typeof W.parts;
  const known = W.parts[part] as (typeof W.parts)['says'] | undefined;
  return known ? reader.say(known) : part;
}

const WORDS: Readonly<Record<string, (typeof READINGS)['source']>> = {
  ...READINGS,
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, { name }]) => [kind, name])),
};

function shown(value: unknown, conditions: GivenPack['conditions'], reader: Reader): string {
  if (value === undefined) return reader.say(W.nothing);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const words = conditions[text] ?? WORDS[text];
  return words ? reader.say(words) : text;
}

/** What a clause says, and its number small behind it. */
export function Named({ clause: { id, says } }: { readonly clause: Pick<Clause, 'id' | 'says'> }) {
  return (
    <>
      {useReader().say(says)} <small class="quiet">{id}</small>
    </>
  );
}
