/** What is filled in for the check, by the path of the fact. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** Under which name the tab keeps what was filled in for the check of a call. */
export function checkKey(callId: string): string {
  return `check ${callId}`;
}
