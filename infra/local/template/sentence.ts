/** A fault whose message is a sentence for the person at the command line; no stack is shown. */
export class Sentence extends Error {}
