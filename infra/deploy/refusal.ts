/** What is asked for must not be done; the message is a sentence that says why. */
export class Refusal extends Error {}
