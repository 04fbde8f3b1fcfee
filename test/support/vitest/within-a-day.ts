import { setTimeout as pause } from 'node:timers/promises';
import { untilAnotherDay } from './another-day.ts';

// A test that says `today` and does something on it would fail where midnight in Beijing comes
// between the two. So no file begins in the last minute before it.
await pause(untilAnotherDay(new Date()));
