import type { Call } from '../../data/answers.ts';
import type { Filled } from '../check-answers.ts';
import { rowsIn } from './table-rows.ts';
import { type Content, withValue } from './pointer.ts';

type Taken = readonly [
  path: string,
  pointer: string,
  kind: 'text' | 'yes' | 'list' | 'number' | 'table',
];

/** Facts of the check that an application states in a field of its own. */
const FIELDS: readonly Taken[] = [
  ['applicant.orgType', '/applicant/orgType', 'text'],
  ['applicant.legalPerson', '/applicant/legalPerson', 'yes'],
  ['applicant.relation', '/applicant/relation', 'text'],
  ['applicant.level', '/applicant/level', 'text'],
  ['standard.number', '/standard/number', 'text'],
  ['standard.publishedOn', '/standard/publishedOn', 'text'],
  ['standard.implementedOn', '/standard/implementedOn', 'text'],
  ['standard.status', '/standard/status', 'text'],
  ['novelty.categories', '/novelty/categories', 'list'],
  ['filing.route', '/recommendation/route', 'text'],
  ['filing.cityReport', '/recommendation/cityReport', 'yes'],
];

/**
 * The beginning of an application from what was answered in the check. What an application states in
 * more detail is asked there, and the commitment is given anew.
 */
export function contentFromCheck(
  filled: Filled,
  { recommenders, asked = [] }: Pick<Call, 'recommenders' | 'asked'>,
): Content {
  const fields = [...FIELDS, ...asked.map(fromExtra)];
  const stated = fields.reduce<Content>((content, [path, pointer, kind]) => {
    const values = (filled[path] ?? []).map((value) => value.trim()).filter(Boolean);
    const [first] = values;
    if (first === undefined) return content;
    return withValue(content, pointer, valueOf(kind, first, values));
  }, {});
  const converted = filled['standard.converted']?.[0] === 'false';
  const withConversion = converted ? withValue(stated, '/standard/convertedTo', []) : stated;
  const division = filled['filing.province']?.[0]?.trim();
  const recommender = recommenders.find((each) => each.division && each.division === division);
  return recommender
    ? withValue(withConversion, '/recommendation/recommenderId', recommender.id)
    : withConversion;
}

function fromExtra({ id, kind }: NonNullable<Call['asked']>[number]): Taken {
  return [`extra.${id}`, `/extra/${id}`, KINDS[kind]];
}

const KINDS = {
  yes_no: 'yes',
  number: 'number',
  choice: 'text',
  date: 'text',
  text: 'text',
  table: 'table',
} as const satisfies Record<NonNullable<Call['asked']>[number]['kind'], Taken[2]>;

function valueOf(kind: Taken[2], first: string, values: readonly string[]): unknown {
  if (kind === 'list') return values;
  if (kind === 'table') return rowsIn(values);
  if (kind === 'number') return Number(first);
  return kind === 'yes' ? first === 'true' : first;
}
