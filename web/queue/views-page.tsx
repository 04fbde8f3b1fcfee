import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { Text } from '../../shared/domain/text.ts';
import type { ListedCall, QueueLine } from '../data/answers.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Tabs } from '../parts/frame/tabs.tsx';
import { useReader } from '../reader/context.ts';
import { Elsewhere } from './elsewhere.tsx';
import { PickCall } from './pick-call.tsx';
import type { OfOver } from './columns.tsx';
import { type AskQueue, QueueTable } from './queue-table.tsx';
import { SavedViews } from './saved-views.tsx';
import { Search } from './search.tsx';
import { QUEUE } from './words.ts';

interface ViewsPageProps<View extends string> {
  readonly title: Text;
  readonly views: Readonly<Record<View, Text>>;
  /** The view where the address names none. */
  readonly first: View;
  /** Where this page is. */
  readonly address: string;
  /** Where a filing opens from a view. */
  readonly filing: (place: { callId: string; applicationId: string }, view: View) => string;
  /** Whether one works through a view from its first filing on. */
  readonly isWorkedThrough?: true;
  /** The view of what is over, through which nobody works. */
  readonly over: View;
  /** What may be done with several at once in a view; without it, none can be selected. */
  readonly manyIn?: (
    view: View,
    call: ListedCall,
  ) => ((chosen: readonly QueueLine[], done: () => void) => ComponentChildren) | undefined;
  /** What a view says where it is empty, in place of what is said of any. */
  readonly emptyIn?: (view: string) => Text | undefined;
  readonly queueOf: (callId: string, view: View) => AskQueue;
  /** What is told above a view. */
  readonly above?: (call: ListedCall, view: string) => ComponentChildren;
  /** What is told of what is over, where it is no end for everybody. */
  readonly ofOver?: OfOver;
}

/** What waits, and what is over, call by call, in several views; which one stands in the address. */
export function ViewsPage<View extends string>(props: ViewsPageProps<View>) {
  const { title, views, first, address, over } = props;
  const reader = useReader();
  const { query } = useLocation();
  const all = Object.keys(views) as View[];
  const view = all.find((each) => each === query['view']) ?? first;
  const sought = query['q'] ?? '';
  const at = (callId: string, each: View, words = sought) =>
    `${address}?call=${encodeURIComponent(callId)}&view=${each}` +
    (words === '' ? '' : `&q=${encodeURIComponent(words)}`);
  return (
    <>
      <PageTitle>{reader.say(title)}</PageTitle>
      <PickCall>
        {(call) => {
          const { id } = call;
          const others = all.filter((each) => each !== view);
          const ways = others.map((each) => ({ to: at(id, each), name: reader.say(views[each]) }));
          const searched =
            sought === '' ? {} : { searched: { view: reader.say(views[view]), others: ways } };
          return (
            <>
              <Tabs
                label={reader.say(QUEUE.view)}
                at={at(id, view)}
                tabs={all.map((each) => ({ to: at(id, each), name: reader.say(views[each]) }))}
              />
              {props.above?.(call, view)}
              <SavedViews list={address} at={at(id, view)} />
              <Search key={sought} sought={sought} at={(words) => at(id, view, words)} />
              <Listed
                {...props}
                {...{ view, sought, call }}
                elsewhere={
                  <Elsewhere
                    callId={id}
                    {...searched}
                    over={ways.find(({ to }) => to === at(id, over))}
                  />
                }
              />
            </>
          );
        }}
      </PickCall>
    </>
  );
}

interface ListedProps<View extends string> extends ViewsPageProps<View> {
  readonly view: View;
  readonly sought: string;
  readonly call: ListedCall;
  readonly elsewhere: ComponentChildren;
}

function Listed<View extends string>(props: ListedProps<View>) {
  const { view, over, filing, queueOf, isWorkedThrough, manyIn, call, sought, elsewhere } = props;
  const { ofOver } = props;
  const reader = useReader();
  const isOver = view === over;
  const caption = isOver ? (ofOver?.caption ?? QUEUE.captionOver) : QUEUE.caption;
  const addressOf = ({ id: applicationId, callId }: QueueLine) =>
    filing({ callId, applicationId }, view);
  return (
    <QueueTable
      {...{ sought, isOver, ofOver, elsewhere }}
      many={manyIn?.(view, call)}
      emptySays={props.emptyIn?.(view)}
      caption={reader.say(caption(reader.say(call.name)))}
      ask={queueOf(call.id, view)}
      inputs={[call.id, view]}
      start={isWorkedThrough && !isOver ? addressOf : undefined}
      open={(line) => (
        <Link to={addressOf(line)}>{line.standardNumber ?? reader.say(QUEUE.noNumber)}</Link>
      )}
    />
  );
}
