import { useLocation } from 'preact-iso/router';
import { ADDRESSES } from '../app/addresses.ts';
import { useApi } from '../data/api.ts';
import { useReader } from '../reader/context.ts';
import { inLanguage } from '../reader/language.ts';
import { chooseRole, person, role, signIn, signOut } from './session.ts';
import { ROLE_NAMES, SIGN_IN } from './words.ts';

/** In the header: who has signed in, as what, and the way in or out. */
export function AccountTools({ address }: { address: string }) {
  const reader = useReader();
  const api = useApi();
  const who = person.value;
  if (!who)
    return (
      <button type="button" class="plain" onClick={() => void signIn(api, address)}>
        {reader.say(SIGN_IN.signIn)}
      </button>
    );
  return (
    <>
      {who.organisation && <span lang="zh-CN">{who.organisation}</span>}
      <span title={who.subject}>{shortOf(who.subject)}</span>
      <RoleSwitch />
      <button type="button" class="plain" onClick={() => void signOut(api)}>
        {reader.say(SIGN_IN.signOut)}
      </button>
    </>
  );
}

/** So much of an account tells it from others: that of a pool of accounts is a long random one. */
const SHOWN_WHOLE = 20;

/** The account as sign-in gives it, a long one by its beginning. */
export function shortOf(subject: string): string {
  return subject.length > SHOWN_WHOLE ? `${subject.slice(0, 8)}…` : subject;
}

/** The one role as a word, several as a switch that leads to the room of the one chosen. */
function RoleSwitch() {
  const reader = useReader();
  const { route } = useLocation();
  const roles = person.value?.roles ?? [];
  if (roles.length < 2)
    return <span class="quiet">{roles[0] && reader.say(ROLE_NAMES[roles[0]])}</span>;
  return (
    <label>
      {reader.say(SIGN_IN.role)}{' '}
      <select
        value={role.value ?? ''}
        onChange={({ currentTarget }) => {
          const next = roles.find((each) => each === currentTarget.value);
          if (!next) return;
          chooseRole(next);
          route(inLanguage(ADDRESSES[next], reader.language));
        }}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {reader.say(ROLE_NAMES[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
