import { ADDRESSES } from '../app/addresses.ts';
import { Link } from '../parts/frame/link.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { QUEUE } from './words.ts';

interface Way {
  readonly to: string;
  readonly name: string;
}

interface ElsewhereProps {
  readonly callId: string;
  /** Where one is, and the other views, each with the address at which the same is sought in it. */
  readonly searched?: {
    readonly view: string;
    readonly others: readonly Way[];
  };
  /** The view of what is over, where there is one. */
  readonly over?: Way | undefined;
}

/** Where else a filing may be that does not stand in what is shown. */
export function Elsewhere({ callId, searched, over }: ElsewhereProps) {
  const reader = useReader();
  return (
    <>
      {searched && (
        <>
          <p>{reader.say(QUEUE.onlyHere(searched.view))}</p>
          <ul>
            {searched.others.map(({ to, name }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        {over ? (
          <>
            {reader.say(QUEUE.overIn)} <Link to={over.to}>{over.name}</Link>
            {reader.say(QUEUE.announcedIn)}
          </>
        ) : (
          reader.say(QUEUE.over)
        )}{' '}
        <Link to={addressOf(ADDRESSES.results, { callId })}>{reader.say(QUEUE.lists)}</Link>
        {reader.say(QUEUE.stop)}
      </p>
    </>
  );
}
