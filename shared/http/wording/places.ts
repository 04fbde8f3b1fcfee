import { FIXED_FIELD_WORDS } from '../../domain/calls/fixed-fields.ts';
import type { KnownRole } from '../../domain/people/known-person.ts';
import { OFFICE_WORDS } from '../../domain/people/offices.ts';
import { GROUND_WORDS } from '../../domain/people/organisation.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Assessment } from '../../domain/rules/assessment.ts';
import type { Text } from '../../domain/text.ts';
import { fieldTexts } from '../../domain/texts/field-texts.ts';
import { filedPlaceName } from '../../domain/texts/field-name.ts';
import type { ProblemCode, ServerCode } from '../status.ts';

type RefusalOf<C extends ProblemCode> = Extract<Refusal | { code: ServerCode }, { code: C }>;

type Places = Readonly<Record<string, Text>>;

/** What stands in a detail that is no member of the refusal as it is. */
const PLACES: { readonly [C in ProblemCode]?: (refusal: RefusalOf<C>) => Places } = {
  'request.not_json': ({ pointer }) => ({ fault: faultOf(pointer) }),
  'request.invalid': ({ errors }) => ({ count: counted(errors, 'One place is', 'places are') }),
  'caller.related_organisation': ({ ground }) => ({ ground: GROUND_WORDS[ground] }),
  'call.not_open': ({ opensAt, closesAt }) => ({ period: periodOf(opensAt, closesAt) }),
  'call.changed_while_open': ({ fields }) => ({ fields: listed(fields.map(fieldName)) }),
  'rule_pack.not_next_version': ({ currentVersion }) => ({ next: same(currentVersion + 1) }),
  'ranking.not_the_same_set': ({ expected }) => ({ count: same(expected.length) }),
  'application.not_from_here': ({ state, allowed }) => ({
    state: fieldTexts().states[state],
    left:
      allowed.length > 0
        ? { zh: '此时不能进行该操作', en: 'this cannot be done now' }
        : { zh: '已没有您可以进行的操作', en: 'nothing is left for you to do' },
  }),
  'application.incomplete': ({ errors }) => ({
    count: counted(errors, 'One field or material is', 'fields or materials are'),
  }),
  'application.inadmissible': ({ assessment }) => ({
    clauses: listed(decidingIn(assessment)),
    advised: advisedIn(assessment),
  }),
  'application.field_locked': ({ locked, open }) => ({
    locked: same(locked.length),
    open: same(open.length),
  }),
  'file.format_unknown': ({ formats }) => ({
    formats: listed(formats.map((format) => same(format.toUpperCase()))),
  }),
  'file.too_large': ({ limit }) => ({ megabytes: megabytes(limit) }),
  'file.filing_full': ({ limit }) => ({ megabytes: megabytes(limit) }),
  'recommendation.checklist_incomplete': ({ says }) => ({ says: quoted(says) }),
  'examination.clause_unknown': ({ clauses }) => ({
    clauses: listed(clauses.map((clause) => same(`“${clause}”`))),
  }),
  'examination.refusal_unfounded': ({ says }) => ({ says: quoted(says) }),
  'examination.finding_open': ({ says }) => ({ says: quoted(says) }),
  'examination.late_ground_unexplained': ({ pointers }) => ({
    pointers: listed(pointers.map((pointer) => filedPlaceName(pointer) ?? same(pointer))),
  }),
  'review.scores_missing': ({ missing }) => ({
    count: counted(missing, 'One expert who sits has', 'experts who sit have'),
  }),
  'review.expert_related': ({ ground }) => ({ ground: GROUND_WORDS[ground] }),
  'decision.same_person': ({ office, subject }) => ({
    office: OFFICE_WORDS[office],
    who:
      subject === undefined
        ? { zh: '您', en: 'You have' }
        : { zh: `“${subject}”`, en: `“${subject}” has` },
  }),
  'person.unknown': ({ roles }) => ({
    roles: listed(
      roles.map((role) => KNOWN_ROLES[role]),
      { zh: '或', en: ' or ' },
    ),
  }),
  'objection.other_way': ({ byLink }) => ({
    must: byLink ? { zh: '须', en: '' } : { zh: '不', en: 'not ' },
  }),
  'objection.too_often': ({ retryAfter }) => ({ minutes: minutes(retryAfter) }),
  'question.too_often': ({ retryAfter }) => ({ minutes: minutes(retryAfter) }),
};

/** A detail with what this occurrence has in its places; a value is never looked into for others. */
export function filled(detail: Text, refusal: RefusalOf<ProblemCode>): Text {
  // each takes its own refusal: the table's type has checked what the index cannot
  const placesOf = PLACES[refusal.code] as
    | ((refusal: RefusalOf<ProblemCode>) => Places)
    | undefined;
  const places: Places = { ...membersOf(refusal), ...placesOf?.(refusal) };
  const fill = (language: keyof Text) =>
    detail[language].replaceAll(
      /\{(\w+)\}/g,
      (place, name: string) => places[name]?.[language] ?? place,
    );
  return { zh: fill('zh'), en: fill('en') };
}

/** Members that are a text, a number or a list of these. */
function membersOf(refusal: RefusalOf<ProblemCode>): Places {
  const members = Object.entries(refusal).flatMap(([name, value]: [string, unknown]) => {
    const text = Array.isArray(value) ? listed(value.map(same)) : same(value);
    return [[name, text] as const];
  });
  return Object.fromEntries(members);
}

function same(value: unknown): Text {
  return { zh: String(value), en: String(value) };
}

const COMMA: Text = { zh: '、', en: ', ' };

function listed(texts: readonly Text[], between = COMMA): Text {
  return {
    zh: texts.map(({ zh }) => zh).join(between.zh),
    en: texts.map(({ en }) => en).join(between.en),
  };
}

/** Clauses, or items of a checklist, by what they say. */
function quoted(says: readonly Text[]): Text {
  return listed(says.map(({ zh, en }) => ({ zh: `「${zh}」`, en: `“${en}”` })));
}

function counted({ length }: readonly unknown[], one: string, more: string): Text {
  return { zh: String(length), en: length === 1 ? one : `${length} ${more}` };
}

function minutes(seconds: number): Text {
  return same(Math.ceil(seconds / 60));
}

const MEGABYTE = 1024 * 1024;

function megabytes(bytes: number): Text {
  return same(Math.floor(bytes / MEGABYTE));
}

function faultOf(pointer: string | undefined): Text {
  if (pointer === undefined) {
    return {
      zh: '请求正文不能解析为JSON（RFC 8259）',
      en: 'The body of the request cannot be read as JSON (RFC 8259)',
    };
  }
  return {
    zh: `同一成员在请求正文中出现两次，无法确定以哪一个为准：${pointer}`,
    en: `The body names a member twice, and nobody can tell which one counts: ${pointer}`,
  };
}

/** A field of a call, as `window.opensAt`, by its name. */
function fieldName(field: string): Text {
  return FIXED_FIELD_WORDS[field] ?? same(field);
}

/** When a call takes filings; of a past round no text that was read gives it. */
function periodOf(opensAt: string | null, closesAt: string | null): Text {
  if (opensAt === null || closesAt === null) {
    return {
      zh: '所读到的文本没有载明起止时刻，本系统不受理该次申报',
      en: 'No text that was read gives its opening and closing moments, and this system takes no filing for it',
    };
  }
  return {
    zh: `申报期为${opensAt}至${closesAt}`,
    en: `The call is open from ${opensAt} to ${closesAt}`,
  };
}

/** The clauses that decide, in their own words, with who issued them, where, and how that was read. */
function decidingIn({ deciding, findings }: Assessment): Text[] {
  return findings.flatMap(({ clause, says, citation: { issuer, document, article }, reading }) => {
    if (!deciding.includes(clause)) return [];
    const at = [issuer, document, article].filter((part) => part !== undefined).join(' ');
    return [
      {
        zh: `「${says.zh}」（${at}，${reading.zh}）`,
        en: `“${says.en}” (${at}, ${reading.en})`,
      },
    ];
  });
}

/** What can be done about the clauses that decide. */
function advisedIn({ deciding, advice }: Assessment): Text {
  const says = advice.flatMap((one) =>
    one.clauses.some((clause) => deciding.includes(clause)) ? [one.says] : [],
  );
  return listed(
    says.map(({ zh, en }) => ({ zh, en: ` ${en}` })),
    { zh: '', en: '' },
  );
}

const KNOWN_ROLES: Readonly<Record<KnownRole, Text>> = {
  examiner: { zh: '形式审查人员', en: 'an examiner' },
  expert: { zh: '评审专家', en: 'an expert' },
  decider: { zh: '决定人', en: 'a decider' },
};
