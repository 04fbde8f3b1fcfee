import { dataOf, type PilotsClient } from '../../shared/client/client.ts';
import { useAnswer } from '../data/use-answer.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { useReader } from '../reader/context.ts';
import { PackText } from './pack-text.tsx';
import { PUBLIC_WORDS as W } from './words.ts';

/** As a recommended national standard, and as a sector standard of the ministry. */
const ROUTES = ['ADOPTION-2023', 'SECTOR-2024'];

/** Both ways of being adopted (采信), with all that is known of their conditions. */
export function AdoptionPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => Promise.all(ROUTES.map((id) => packOf(api, id))), []);
  return (
    <Loaded answer={answer}>
      {(packs) => (
        <>
          <PageTitle>{reader.say(W.adoption)}</PageTitle>
          <p>{reader.say(W.adoptionSays)}</p>
          {packs.map((given) => (
            <section key={given.pack.id}>
              <h2>{reader.say(given.pack.title)}</h2>
              <PackText {...given} isTitled />
            </section>
          ))}
        </>
      )}
    </Loaded>
  );
}

async function packOf(api: PilotsClient, packId: string) {
  return dataOf(await api.GET('/v1/rule-packs/{packId}', { params: { path: { packId } } }));
}
