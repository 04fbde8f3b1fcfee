import { Sentence } from '../template/sentence.ts';

/** A filter pattern of an event source mapping: which records a function is woken for. */
export type RecordFilter = (record: unknown) => boolean;

/**
 * Reads the patterns of `FilterCriteria`; a record passes when any of them matches, or where there
 * is none. Literal values, `prefix` and `exists` are understood; anything else is a `Sentence`.
 */
export function readFilters(patterns: readonly string[]): RecordFilter {
  const filters = patterns.map((pattern) => compile(JSON.parse(pattern) as unknown));
  return (record) => filters.length === 0 || filters.some((filter) => filter(record));
}

function compile(pattern: unknown): RecordFilter {
  if (Array.isArray(pattern)) {
    const rules = pattern.map(compileRule);
    return (value) => rules.some((rule) => rule(value));
  }
  const fields = Object.entries(pattern as Record<string, unknown>).map(
    ([name, inner]) => [name, compile(inner)] as const,
  );
  return (value) => {
    const record = typeof value === 'object' && value !== null ? value : {};
    return fields.every(([name, matches]) => matches((record as Record<string, unknown>)[name]));
  };
}

function compileRule(rule: unknown): RecordFilter {
  if (typeof rule !== 'object' || rule === null) return (value) => value === rule;
  const [[name, argument] = ['', null], ...others] = Object.entries(rule);
  if (others.length === 0 && name === 'prefix')
    return (value) => typeof value === 'string' && value.startsWith(String(argument));
  if (others.length === 0 && name === 'exists')
    return (value) => (value !== undefined) === argument;
  throw new Sentence(`infra/local does not understand the filter ${JSON.stringify(rule)}.`);
}
