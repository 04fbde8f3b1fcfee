import lazy from 'preact-iso/lazy';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import { pilotsClient } from '../../shared/client/client.ts';
import { ApiContext } from '../data/api.ts';
import { isNewPage } from '../data/age.ts';
import { isOnline } from '../data/online.ts';
import { Frame } from '../parts/frame/frame.tsx';
import { arrivals } from '../parts/frame/heading.tsx';
import { FailedPage } from '../parts/states/failed.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { STATES_SAID } from '../parts/words.ts';
import { ReaderContext, useReader } from '../reader/context.ts';
import { keepLanguage, languageIn, languageStated } from '../reader/language.ts';
import { Reader } from '../reader/reader.ts';
import { AccountTools } from '../sign-in/account-tools.tsx';
import { accessToken, role } from '../sign-in/session.ts';
import { AgeBar } from './age-bar.tsx';
import { guarded } from './guarded.tsx';
import { navigation } from './navigation.ts';
import { OutgoingBar } from './outgoing-bar.tsx';
import { PAGES } from './pages.ts';

const ROUTES = PAGES.map(({ path, room, load }) => ({
  path,
  component: guarded(
    room,
    lazy(async () => ({ default: await load() })),
  ),
}));

/** All pages: the one that the address names stands in the frame. */
export function App({ origin }: { origin: string }) {
  return (
    <LocationProvider scope={/^\/(?!v1\/|docs(\/|$)|web\/)/}>
      <Located origin={origin} />
    </LocationProvider>
  );
}

function Located({ origin }: { origin: string }) {
  const { url, path } = useLocation();
  const { search } = new URL(url, origin);
  const language = languageIn(search);
  const reader = useMemo(() => new Reader(language), [language]);
  const api = useMemo(() => clientOf(origin, reader), [origin, reader]);
  document.documentElement.lang = language;
  const stated = languageStated(search);
  useEffect(() => {
    if (stated !== null) keepLanguage(stated);
  }, [stated]);
  return (
    <ReaderContext.Provider value={reader}>
      <ApiContext.Provider value={api}>
        <Frame
          address={url}
          rooms={navigation(reader, path, role.value)}
          account={<AccountTools address={url} />}
        >
          <div class="inner main">
            <Connection />
            <OutgoingBar />
            <AgeBar />
            <Router onRouteChange={arrive}>
              {ROUTES.map((route) => (
                <Route key={route.path} {...route} />
              ))}
              <Route default component={Nowhere} />
            </Router>
          </div>
        </Frame>
      </ApiContext.Provider>
    </ReaderContext.Provider>
  );
}

function arrive(): void {
  arrivals.isWithin = true;
  isNewPage();
}

function clientOf(origin: string, { language }: Reader) {
  const open = pilotsClient({ baseUrl: origin, language });
  return pilotsClient({ baseUrl: origin, language, token: () => accessToken(open) });
}

function Connection() {
  const reader = useReader();
  if (isOnline.value) return null;
  const { title, says } = STATES_SAID.offline;
  return (
    <Notice kind="warn" title={reader.say(title)} isNew>
      <p>{reader.say(says)}</p>
    </Notice>
  );
}

function Nowhere() {
  return <FailedPage failure={{ kind: 'not_found', problem: null }} />;
}
