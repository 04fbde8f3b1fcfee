import { kindInWords, NATURE_WORDS } from '../../../shared/domain/rules/extra-words.ts';
import type { RulePack } from '../../data/answers.ts';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { useReader } from '../../reader/context.ts';
import { ADMIN_WORDS } from '../words.ts';

const W = ADMIN_WORDS.packs;

type Extra = NonNullable<RulePack['extra']>[number];

/** The facts that a pack asks besides, with how they are asked; nothing where it asks none. */
export function ExtraFacts({ extra }: { readonly extra: readonly Extra[] }) {
  const reader = useReader();
  if (extra.length === 0) return null;
  return (
    <DataTable
      caption={reader.say(W.extra)}
      rows={extra}
      keyOf={({ id }) => id}
      nameOf={({ label }) => reader.say(label)}
      columns={[
        { id: 'fact', name: reader.say(W.fact), cell: ({ label }) => reader.say(label) },
        { id: 'as', name: reader.say(W.factKind), cell: (fact) => reader.say(kindInWords(fact)) },
        {
          id: 'nature',
          name: reader.say(W.nature),
          cell: ({ nature }) => reader.say(NATURE_WORDS[nature]),
        },
        {
          id: 'hint',
          name: reader.say(W.hint),
          cell: ({ hint }) => (hint ? reader.say(hint) : ''),
        },
      ]}
    />
  );
}
