import { Rounds } from '../calls/rounds/rounds-part.tsx';

/** What was filed and selected in each round that was announced. */
export function RoundsPage() {
  return <Rounds to="everyone" />;
}
