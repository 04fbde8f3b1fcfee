/** True, false, or undefined where facts that are not stated could decide either way. */
export type Truth = boolean | undefined;

/** What a condition is evaluated over: the facts' groups and `parameters`, whole numbers as BigInt. */
export type Scope = Readonly<Record<string, unknown>>;
