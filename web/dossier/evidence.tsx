import { COUNTING, decidesByDate } from '../../shared/domain/rules/reading-words.ts';
import type { GivenPack } from '../data/answers.ts';
import { CONTENT_WORDS } from '../form/content/words.ts';
import { valueName } from '../form/values.ts';
import { Cited } from '../parts/text/cited.tsx';
import { useReader } from '../reader/context.ts';
import type { Finding } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

interface EvidenceProps {
  readonly finding: Finding;
  /** Which documents were compared with their originals. */
  readonly compared: GivenPack['compared'];
}

/** What a finding rests on: the answers that were judged, and the source of the clause. */
export function Evidence({ finding: { facts, citation }, compared }: EvidenceProps) {
  const reader = useReader();
  return (
    <details>
      <summary class="small">{reader.say(W.evidence)}</summary>
      {facts.length > 0 && (
        <ul class="small">
          {facts.map(({ path, label, value, said }) => (
            <li key={path}>
              {reader.say(label)}
              {reader.say(CONTENT_WORDS.colon)}
              {value === undefined
                ? reader.say(CONTENT_WORDS.notStated)
                : said
                  ? reader.say(said)
                  : valueName(path, value, reader)}
            </li>
          ))}
        </ul>
      )}
      {decidesByDate(facts) && <p class="small">{reader.say(COUNTING)}</p>}
      <p class="small">
        <Cited citation={citation} compared={compared} />
      </p>
    </details>
  );
}
