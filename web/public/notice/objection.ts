import type { Text } from '../../../shared/domain/text.ts';
import { foldedEmail, isEmail, isPhone } from '../../../shared/domain/texts/contacts.ts';
import type { Call } from '../../data/answers.ts';
import { OBJECTION_WORDS as W } from './words.ts';

/** The steps of an objection: what is asked in each, and at the end all of it to look at. */
export const STEPS = {
  content: ['statement', 'evidence'],
  who: ['name', 'organisation', 'phone', 'email'],
  answers: [],
} as const;
export type Step = keyof typeof STEPS;
export type Field = (typeof STEPS)['content' | 'who'][number];

/** What was typed, by field; what was not is absent. */
export type Typed = Partial<Readonly<Record<Field, string>>>;

export interface Fault {
  readonly field: Field;
  readonly says: Text;
}

/** An access code in groups, since some copy it by hand; where it is typed, blanks make no difference. */
export function inGroups(code: string): string {
  const [, prefix = '', letters = code] = /^([a-z]+_)(.*)$/.exec(code) ?? [];
  return `${prefix}${letters.match(/.{1,5}/g)?.join(' ') ?? ''}`;
}

/** Whether an objection counts by a link that is mailed: never where no mail leaves, as the API has it. */
export function confirmsByLink({
  confirmsObjectors = false,
  sendsMail,
}: Pick<Call, 'confirmsObjectors' | 'sendsMail'>): boolean {
  return confirmsObjectors && sendsMail;
}

/** Whether a field may stay empty; `byLink`: a link is sent to the address, so that one is needed. */
export function isOptional(field: Field, byLink: boolean): boolean {
  return field === 'organisation' || (field === 'email' && !byLink);
}

/** What a step lacks, or what cannot be right in it. */
export function faultsIn(step: Step, typed: Typed, byLink: boolean): readonly Fault[] {
  return STEPS[step].flatMap((field) => {
    const value = typed[field]?.trim() ?? '';
    if (value === '' && isOptional(field, byLink)) return [];
    const says = faultOf(field, value);
    return says ? [{ field, says }] : [];
  });
}

function faultOf(field: Field, value: string): Text | null {
  if (value === '') return W.missing[field];
  if (field === 'phone' && !isPhone(value)) return W.notPhone;
  return field === 'email' && !isEmail(foldedEmail(value)) ? W.notEmail : null;
}

/** The step that is shown where `asked` is: none before it may lack anything. */
export function stepAt(asked: string | undefined, typed: Typed, byLink: boolean): Step {
  const names = Object.keys(STEPS) as Step[];
  const until = names.find((name) => name === asked) ?? 'content';
  const before = names.slice(0, names.indexOf(until));
  return before.find((name) => faultsIn(name, typed, byLink).length > 0) ?? until;
}

/** The objection as the API takes it. */
export function objectionOf(typed: Typed, position: number) {
  const valueOf = (field: Field) => typed[field]?.trim() ?? '';
  return {
    position,
    name: valueOf('name'),
    organisation: valueOf('organisation') || null,
    phone: valueOf('phone'),
    email: valueOf('email') || null,
    statement: valueOf('statement'),
    evidence: valueOf('evidence'),
  };
}
