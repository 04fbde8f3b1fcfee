import type { Citation, Clause, Example, RulePack } from '../../domain/rules/clause.ts';
import type { ExtraFact } from '../../domain/rules/extra-facts.ts';
import type { SourceDocument } from '../../domain/rules/source.ts';
import type { Text } from '../../domain/text.ts';
import { filled, type Values, valuesOf } from './fill.ts';
import type { Template, WrittenClause, WrittenExample, WrittenPack } from './shape.ts';
import { WRITTEN } from '../../domain/texts/written-dates.ts';

/** A pack as it is written: its two files, and the templates that are there for every pack. */
export interface PackSource {
  readonly pack: WrittenPack;
  readonly clauses: readonly WrittenClause[];
  readonly templates: Readonly<Record<string, Template>>;
}

/** The pack that a source means, as it is published and hashed. What the source names must be there. */
export function resolvePack({ pack, clauses, templates }: PackSource): RulePack {
  const { documents: written, excused: _, title, extra, ...rest } = pack;
  const values = valuesOf(pack);
  const documents = Object.entries(written).map(([key, each]) => documentOf(key, each));
  const resolved = clauses.map((clause) => {
    const template = clause.template === undefined ? {} : templates[clause.template];
    return clauseOf(pack.id, { ...template, ...clause }, documents, values);
  });
  const asked = extra && { extra: extra.map((each) => askedIn(each, values)) };
  return { ...rest, title: textOf(title, values), ...asked, clauses: resolved, documents };
}

function askedIn({ label, hint, help, columns, ...asked }: ExtraFact, values: Values): ExtraFact {
  return {
    ...asked,
    label: textOf(label, values),
    ...(hint && { hint: textOf(hint, values) }),
    ...(help && { help: textOf(help, values) }),
    ...(columns && {
      columns: columns.map((column) => ({ ...column, label: textOf(column.label, values) })),
    }),
  };
}

function clauseOf(
  pack: string,
  written: WrittenClause,
  documents: readonly SourceDocument[],
  values: Values,
): Clause {
  const { appliesWhen, referWhen, requires, remedy, examples = [] } = written;
  return {
    id: `${pack.replace('-', '')}-${written.id}`,
    kind: written.kind,
    citation: citationOf(written.source, documents),
    says: written.says,
    ...(appliesWhen !== undefined && { appliesWhen }),
    ...(referWhen && { referWhen: { ...referWhen, because: textOf(referWhen.because, values) } }),
    ...(requires !== undefined && { requires }),
    ...(remedy && { remedy: textOf(remedy, values) }),
    examples: examples.map((example) => exampleOf(example, values)),
  };
}

function citationOf(source: WrittenClause['source'], documents: readonly SourceDocument[]) {
  const { document: key, copy, article, read, note } = source;
  const { issuer, document, copies } = documents.find((each) => each.key === key) ?? NONE;
  const url = copies.find((each) => each.key === copy)?.address;
  const cited: Citation = { source: key, issuer, document, article, read, note };
  return url === undefined ? cited : { ...cited, url };
}

const NONE = { issuer: '', document: '', copies: [] } satisfies Partial<SourceDocument>;

function documentOf(key: string, written: WrittenPack['documents'][string]): SourceDocument {
  const { issuer, title = null, number = null, date = null } = written;
  const document = written.document ?? number ?? title ?? '';
  const copies = Object.entries(written.copies).map(([name, { is, address, sha256 = null }]) => {
    return { key: name, address, is, hash: sha256 };
  });
  return { key, issuer, document, title, number, date, copies };
}

function exampleOf({ facts, ...outcome }: WrittenExample, values: Values): Example {
  const [[is, name] = []] = Object.entries(outcome).filter(([, text]) => text !== undefined);
  const stated = JSON.stringify(facts);
  return {
    name: filled(name ?? '', values, WRITTEN.en),
    facts: JSON.parse(filled(stated, values, String)) as Example['facts'],
    is: is as Example['is'],
  };
}

function textOf({ zh, en }: Text, values: Values): Text {
  return { zh: filled(zh, values, WRITTEN.zh), en: filled(en, values, WRITTEN.en) };
}
