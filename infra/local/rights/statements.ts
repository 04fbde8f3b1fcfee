import * as z from 'zod';
import { Sentence } from '../template/sentence.ts';

const OneOrMore = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: OneOrMore,
  Resource: OneOrMore,
  Condition: z
    .strictObject({
      'ForAllValues:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': OneOrMore }),
      'ForAllValues:StringEquals': z.strictObject({ 'dynamodb:Attributes': OneOrMore }).optional(),
      // whoever reads names what: that reading all is refused follows from the names here
      StringEqualsIfExists: z
        .strictObject({ 'dynamodb:Select': z.literal('SPECIFIC_ATTRIBUTES') })
        .optional(),
    })
    .optional(),
});
const Policies = z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }));

/** What a role is allowed: these actions on these resources, in these partitions and attributes where named. */
export interface Right {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly leadingKeys: readonly string[] | null;
  readonly attributes?: readonly string[] | null;
}

/** What a request asks of a role. */
export interface Wanted {
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  /** The partition keys that the request names; none where it has nothing of the kind. */
  readonly leadingKeys: readonly string[];
  /** The attributes that it names, the key among them. */
  readonly attributes?: readonly string[];
}

/** Reads the policies of a role. A condition that is not understood is a `Sentence`. */
export function readRights(roleId: string, policies: unknown): Right[] {
  const parsed = Policies.safeParse(policies ?? []);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Sentence(
      `infra/local does not understand the policy of ${roleId}: at ${issue?.path.join('.')}, ${issue?.message}.`,
    );
  }
  return parsed.data
    .flatMap((policy) => policy.PolicyDocument.Statement)
    .map(({ Action, Resource, Condition }) => ({
      actions: Action,
      resources: Resource,
      leadingKeys: Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'] ?? null,
      attributes: Condition?.['ForAllValues:StringEquals']?.['dynamodb:Attributes'] ?? null,
    }));
}

/** Whether one statement allows all that is wanted; statements do not add up within a request. */
export function allows(rights: readonly Right[], wanted: Wanted): boolean {
  return rights.some(
    ({ actions, resources, leadingKeys, attributes = null }) =>
      actions.some((action) => isLike(wanted.action, action)) &&
      resources.some((resource) => isLike(wanted.resource, resource)) &&
      (leadingKeys === null ||
        wanted.leadingKeys.every((key) => leadingKeys.some((pattern) => isLike(key, pattern)))) &&
      (attributes === null ||
        (wanted.attributes ?? []).every((attribute) => attributes.includes(attribute))),
  );
}

/** `*` stands for anything, `?` for one character. */
function isLike(text: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
