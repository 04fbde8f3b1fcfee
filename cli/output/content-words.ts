import { INDUSTRIES, KEY_FIELDS, THEMES_2023, THEMES_2024 } from '../../shared/calls/choices.ts';
import type { OpenChoice } from '../../shared/domain/calls/call.ts';
import { CHOICES } from '../../shared/domain/rules/choice-words.ts';
import { FIELD_WORDS } from '../../shared/domain/texts/field-words.ts';

/** What the parts of a filing are called, by where they stand in it; those of people are not shown. */
export const CONTENT_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FIELD_WORDS)
    .filter(([pointer]) => !pointer.startsWith('/people/'))
    .map(([pointer, { label }]) => [pointer, `${label.zh} ${label.en}`]),
);

const WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  association: ['协会', 'association'],
  federation: ['联合会', 'federation'],
  society: ['学会', 'society'],
  chamber: ['商会', 'chamber'],
  alliance: ['产业技术联盟', 'alliance'],
  other: ['其他', 'other'],
  miit_managed: ['工业和信息化部主管', 'managed by the ministry'],
  entrusted_social_organisation: ['受托社会组织', 'entrusted social organisation'],
  national: ['全国性', 'national'],
  provincial: ['省级', 'provincial'],
  municipal: ['市级', 'municipal'],
  in_force: ['现行', 'in force'],
  withdrawn: ['已废止', 'withdrawn'],
  number_revoked: ['编号已撤销', 'number revoked'],
  first: ['制定', 'first'],
  revised: ['修订', 'revised'],
  innovative: ['创新性', 'innovative'],
  advanced: ['先进性', 'advanced'],
  international: ['国际性', 'international'],
  none: ['无', 'none'],
  recommended: ['经推荐', 'by a recommender'],
  direct: ['直接申报', 'direct'],
  sector: ['行业标准', 'sector'],
};

/** Where one of a few words is stated, and not a text of somebody's own. */
const CHOSEN = new Set([
  '/applicant/orgType',
  '/applicant/relation',
  '/applicant/level',
  '/standard/status',
  '/standard/revision',
  '/keyField',
  '/industry',
  '/novelty/categories',
  '/recommendation/route',
]);

/** What the calls offer; what an association named itself is said as it stands. */
const OFFERED: Readonly<Record<string, readonly OpenChoice[]>> = {
  '/keyField': KEY_FIELDS,
  '/industry': INDUSTRIES,
  '/policyThemes': [...THEMES_2023, ...THEMES_2024],
};

/** A value of a filing as people read it. */
export function contentValue(pointer: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  if (Array.isArray(value) && value.length === 0) return '无 none';
  if (Array.isArray(value)) {
    const parts = value.map((one) => contentValue(pointer, one));
    return parts.join(parts.some((part) => part.includes('：')) ? '；' : '、');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((one) => contentValue(pointer, one))
      .join('，');
  }
  const offered = OFFERED[pointer]?.find(({ id }) => id === value);
  if (offered) return `${offered.name.zh} ${offered.name.en}`;
  const word = CHOSEN.has(pointer) ? WORDS[String(value)] : undefined;
  return word ? word.join(' ') : String(value);
}

/** The same of a fact, by its path: what is one of several choices by its name. */
export function factValue(path: string, value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string') && value.length > 0) {
    return value.map((one) => factValue(path, one)).join('、');
  }
  const name = typeof value === 'string' ? CHOICES[path]?.[value] : undefined;
  return name ? `${name.zh} ${name.en}` : contentValue('', value);
}
