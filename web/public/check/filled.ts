/** What is filled in, by the path of the fact. */
export type Filled = Readonly<Record<string, readonly string[]>>;
