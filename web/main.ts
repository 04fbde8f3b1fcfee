import { pilotsClient } from '../shared/client/client.ts';
import { callPage } from './call/call-page.ts';
import { callsPage } from './calls-page.ts';
import { loadCall, loadCalls } from './load.ts';
import { mount } from './mount.ts';
import { type Page, footer, header, nothingHere, unreachable, windowTitle } from './page.ts';
import { languageIn, placeAt } from './place.ts';
import { factsAsked } from './qualify/asked.ts';
import { FACT_FIELDS } from 'bundled:fact-fields';
import { answerForm } from './qualify/answer-form.ts';
import { Reader } from './reader.ts';

// what the page's one script does: read the address, ask the API, show

const { pathname, search, hash, origin } = window.location;
const reader = new Reader(languageIn(search));
const client = pilotsClient({ baseUrl: origin, language: reader.language });

await show();

async function show(): Promise<void> {
  document.documentElement.lang = reader.language;
  mount(part('header'), header(pathname, reader));
  mount(part('footer'), footer(reader));
  say(reader.say({ zh: '正在载入…', en: 'Loading…' }));
  const page = await pageHere().catch(() => unreachable(pathname, reader));
  document.title = windowTitle(page, reader);
  mount(part('main'), page.main);
  say('');
  // what the address points at was not there when the browser looked for it
  document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
}

async function pageHere(): Promise<Page> {
  const place = placeAt(pathname);
  if (place.page === 'nowhere') return nothingHere(reader);
  if (place.page === 'calls') return callsPage(await loadCalls(client), reader);
  const loaded = await loadCall(client, place.callId);
  if (!loaded) return nothingHere(reader);
  const asked = loaded.pack ? factsAsked(loaded.pack, FACT_FIELDS) : [];
  // one listener for whatever form the page has
  answerForm({ main: part('main'), callId: place.callId, asked, client, reader });
  return callPage(loaded, asked, reader);
}

function say(words: string): void {
  part('status').textContent = words;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element;
}
