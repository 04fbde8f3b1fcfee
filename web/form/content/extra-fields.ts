import type { Text } from '../../../shared/domain/text.ts';
import type { Call } from '../../data/answers.ts';
import type { ContentField } from '../content-field.ts';
import type { AskedTable, FactField } from '../fact-field.ts';

type ExtraFacts = NonNullable<Call['asked']>;
type Extra = ExtraFacts[number];

/** What the call asks besides, as fields of an application. */
export function extraContentFields(asked: ExtraFacts = []): readonly ContentField[] {
  return asked.map((fact) => ({ pointer: `/extra/${fact.id}`, ...controlOf(fact) }));
}

function controlOf(fact: Extra): Omit<ContentField, 'pointer'> {
  const { kind, min = 0, max } = fact;
  switch (kind) {
    case 'table':
      return { kind, table: tableOf(fact) };
    case 'yes_no':
      return { kind: 'boolean' };
    case 'number':
      return { kind: 'integer', min, ...(max !== undefined && { max }) };
    case 'text':
      return { kind: 'long-text', max: 2000 };
    case 'choice':
    case 'date':
      return { kind };
  }
}

function tableOf({ columns = [], maxRows = 50 }: Extra): AskedTable {
  return { columns, maxRows };
}

interface ExtraWords {
  readonly label: Text;
  readonly hint?: Text;
  readonly choices?: readonly { readonly value: string; readonly name: Text }[];
}

/** What a field is called that is asked besides, and its choices; null for any other. */
export function extraWords(pointer: string, asked: ExtraFacts = []): ExtraWords | null {
  const fact = asked.find(({ id }) => pointer === `/extra/${id}`);
  if (!fact) return null;
  const { label, choices } = fact;
  const hint = hintOf(fact);
  return {
    label,
    ...(hint && { hint }),
    ...(choices && { choices: choices.map(({ id, name }) => ({ value: id, name })) }),
  };
}

const AS_FACTS = {
  yes_no: 'boolean',
  choice: 'choice',
  number: 'integer',
  date: 'date',
  text: 'string',
  table: 'table',
} as const satisfies Record<Extra['kind'], FactField['kind']>;

/** The facts that a pack asks besides, as the check asks for them. */
export function extraFactFields(asked: ExtraFacts = []): readonly FactField[] {
  return asked.map((fact) => {
    const { id, label, kind, choices, min } = fact;
    const hint = hintOf(fact);
    return {
      path: `extra.${id}`,
      label,
      kind: AS_FACTS[kind],
      ...(hint && { hint }),
      ...(kind === 'table' && { table: tableOf(fact) }),
      ...(min !== undefined && { min }),
      ...(choices && {
        values: choices.map((each) => each.id),
        names: Object.fromEntries(choices.map((each) => [each.id, each.name])),
      }),
    };
  });
}

/** Where one finds the answer, then what is meant by it. */
function hintOf({ hint, help }: Extra): Text | undefined {
  if (!hint || !help) return hint ?? help;
  return { zh: `${hint.zh}${help.zh}`, en: `${hint.en} ${help.en}` };
}
