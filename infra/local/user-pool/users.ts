import { randomUUID } from 'node:crypto';
import * as z from 'zod';

export interface User {
  readonly sub: string;
  readonly username: string;
  /** By their names, those of the pool with `custom:`. */
  readonly attributes: Readonly<Record<string, string>>;
}

const AdminCreateUser = z.object({
  UserPoolId: z.string(),
  Username: z.email(),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string().max(2048) })).default([]),
});

const STANDARD = new Set(['email', 'email_verified', 'name', 'phone_number']);
/** What `maxLen` of the pool's own attributes says. */
const MOST = 200;

/** The people of a pool, whom an admin makes. */
export class Users {
  readonly #known: readonly string[];
  readonly #users = new Map<string, User>();

  /** `known`: the pool's own attributes, without `custom:`. */
  constructor(known: readonly string[]) {
    this.#known = known;
  }

  all(): readonly User[] {
    return [...this.#users.values()];
  }

  find(username: string | null | undefined): User | undefined {
    return this.#users.get(username ?? '');
  }

  /** Cognito's `AdminCreateUser`: the user, or the name of the fault that it answers with. */
  create(poolId: string, asked: unknown): User | string {
    const parsed = AdminCreateUser.safeParse(asked);
    if (!parsed.success) return 'InvalidParameterException';
    const { UserPoolId, Username, UserAttributes } = parsed.data;
    if (UserPoolId !== poolId) return 'ResourceNotFoundException';
    if (this.#users.has(Username)) return 'UsernameExistsException';
    if (!UserAttributes.every((attribute) => this.#isKnown(attribute)))
      return 'InvalidParameterException';
    const attributes = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
    const user = { sub: randomUUID(), username: Username, attributes };
    this.#users.set(Username, user);
    return user;
  }

  #isKnown({ Name, Value }: { Name: string; Value: string }): boolean {
    if (STANDARD.has(Name)) return true;
    const own = /^custom:(.+)$/.exec(Name)?.[1];
    return own !== undefined && this.#known.includes(own) && Value.length <= MOST;
  }
}
