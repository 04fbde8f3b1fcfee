import { render } from 'preact';
import { Frame } from '../parts/frame/frame.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { ReaderContext, useReader } from '../reader/context.ts';
import { languageIn } from '../reader/language.ts';
import { Reader } from '../reader/reader.ts';
import { Actions } from './actions.tsx';
import { Fields } from './fields.tsx';
import { Lists } from './lists.tsx';
import { States } from './states.tsx';
import { GALLERY as W } from './words.ts';

// every part in every state, for whoever builds pages of them; it is not deployed

const { pathname, search } = window.location;
const reader = new Reader(languageIn(search));
document.documentElement.lang = reader.language;
const place = document.getElementById('pages');
if (!place) throw new Error('the document has no place for the pages');
place.replaceChildren();

render(
  <ReaderContext.Provider value={reader}>
    <Gallery />
  </ReaderContext.Provider>,
  place,
);

function Gallery() {
  const reader = useReader();
  const rooms = [{ heading: null, pages: [{ to: '/', name: reader.say(W.title), isHere: true }] }];
  return (
    <Frame address={`${pathname}${search}`} rooms={rooms} account={null}>
      <div class="inner main">
        <PageTitle>{reader.say(W.title)}</PageTitle>
        <p>{reader.say(W.intro)}</p>
        <Actions />
        <Fields />
        <Lists />
        <States />
      </div>
    </Frame>
  );
}
