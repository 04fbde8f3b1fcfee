/**
 * Seconds of the keystroke-level model (Card, Moran and Newell, 1983): a key by somebody who is no
 * typist, pointing, a click, the hand from mouse to keyboard or back, making up one's mind.
 */
const K = 0.28;
const P = 1.1;
const B = 0.2;
const H = 0.4;
const M = 1.35;
/** Seconds until the next page is there: what a slow line may take. */
const RESPONSE = 2;
/** Keys for a Chinese character: its sounds, and the choice among those that sound alike. */
const KEYS_OF_HAN = 4;
/** A text of one line counts as so many Chinese characters where a sample has fewer. */
const LEAST_HAN = 12;

/** What was answered, and by what. */
export interface Answered {
  readonly id: string;
  readonly kind: 'text' | 'long text' | 'choice' | 'file';
  readonly value: string;
}

/** The estimate in minutes: all facts at hand, and each answer read once more before it is sent. */
export function minutesFor(answers: readonly Answered[], pages: number, presses: number): number {
  const filling = answers.reduce((sum, each) => sum + secondsFor(each), 0);
  const turning = pages * RESPONSE + presses * (M + P + B);
  const reading = answers.length * M;
  return (filling + turning + reading) / 60;
}

function secondsFor({ kind, value }: Answered): number {
  const reach = M + P + B;
  if (kind === 'choice') return reach;
  // the place, the folder that is made up one's mind on, the file
  if (kind === 'file') return reach + M + 2 * (P + B);
  // from the document at hand: there, mark, copy, back, paste
  if (kind === 'long text') return reach + 2 * H + M + P + B + 10 * K;
  return reach + 2 * H + keysFor(value) * K;
}

function keysFor(value: string): number {
  const han = (value.match(/\p{Script=Han}/gu) ?? []).length;
  if (han === 0) return value.length;
  return Math.max(han, LEAST_HAN) * KEYS_OF_HAN + (value.length - han);
}
