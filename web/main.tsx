import { render } from 'preact';
import { App } from './app/app.tsx';
import { watchConnection } from './data/online.ts';

// the pages' one entry: everything else is loaded by the page that needs it

watchConnection(window);
const place = document.getElementById('pages');
if (!place) throw new Error('the document has no place for the pages');
place.replaceChildren();
render(<App origin={window.location.origin} />, place);
