import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';
import { type Language, LANGUAGES, choosing } from '../../reader/language.ts';
import { person } from '../../sign-in/session.ts';
import { PARTS } from '../words.ts';
import { Link } from './link.tsx';

/** Pages that the navigation leads to, one beside the other. */
export interface Rooms {
  /** Null: they are all that there are. */
  readonly heading: string | null;
  readonly pages: readonly {
    readonly to: string;
    readonly name: string;
    readonly isHere: boolean;
    /** Called where this very page is pressed once more. */
    readonly again?: () => void;
  }[];
}

export interface FrameProps {
  /** The address being shown, to which the other language leads as well. */
  readonly address: string;
  readonly rooms: readonly Rooms[];
  /** Who has signed in, and how to change that. */
  readonly account: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every page stands in: the way past it, the header with its navigation, the footer. */
export function Frame({ address, rooms, account, children }: FrameProps) {
  return (
    <>
      <Header address={address} rooms={rooms} account={account} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

function Header({ address, rooms, account }: Omit<FrameProps, 'children'>) {
  const reader = useReader();
  return (
    <header class="header">
      <a class="skip" href="#main" onClick={toMain}>
        {reader.say(PARTS.skip)}
      </a>
      <div class="inner">
        <div class="header-top">
          <Link to="/" class="site">
            {reader.say(PARTS.site)}
          </Link>
          <div class="header-tools">
            {account}
            <OtherLanguage address={address} />
          </div>
        </div>
        <nav class="rooms" aria-label={reader.say(PARTS.rooms)}>
          {rooms.map((group, at) => (
            <Group key={at} {...group} id={`rooms-${at}`} />
          ))}
        </nav>
      </div>
    </header>
  );
}

function Group({ id, heading, pages }: Rooms & { readonly id: string }) {
  const reader = useReader();
  return (
    <div>
      {heading && <span id={id}>{heading}</span>}
      <ul aria-labelledby={heading ? id : undefined}>
        {pages.map(({ to, name, isHere, again }) => (
          <li key={to}>
            <a href={reader.to(to)} aria-current={isHere ? 'page' : undefined} onClick={again}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// the router would take the fragment for a page
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function OtherLanguage({ address }: { address: string }) {
  const reader = useReader();
  const other: Language = reader.language === 'en' ? 'zh-CN' : 'en';
  return (
    <nav aria-label={reader.say(PARTS.language)}>
      <a href={choosing(address, other)} hreflang={other} lang={other} rel="alternate">
        {LANGUAGES[other]}
      </a>
    </nav>
  );
}

function Footer() {
  const reader = useReader();
  return (
    <footer class="footer">
      <div class="inner">
        <p>
          {/* what somebody sees who has signed in is not for anyone */}
          {!person.value && `${reader.say(PARTS.openData)} `}
          <a href="/docs">{reader.say(PARTS.docs)}</a>
        </p>
        <p>{reader.say(PARTS.measuresNotFound)}</p>
      </div>
    </footer>
  );
}
