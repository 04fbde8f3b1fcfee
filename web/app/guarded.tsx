import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { useApi } from '../data/api.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { FailedPage } from '../parts/states/failed.tsx';
import { Waiting } from '../parts/states/waiting.tsx';
import { chooseRole, person, role, signIn } from '../sign-in/session.ts';
import type { Room } from './page-entry.ts';

/** A page of a room as whoever comes there gets it: those of a role are led to sign in first. */
export function guarded(room: Room, Page: ComponentType): ComponentType {
  if (room === 'public') return Page;
  return function GuardedPage() {
    const roles = person.value?.roles;
    const isIn = roles?.includes(room) ?? false;
    useEffect(() => {
      if (isIn && role.value !== room) chooseRole(room);
    }, [isIn]);
    if (!roles) return <SignInFirst />;
    return isIn ? <Page /> : <FailedPage failure={{ kind: 'forbidden', problem: null }} />;
  };
}

function SignInFirst() {
  const api = useApi();
  const { url } = useLocation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const go = () => {
    setFailure(null);
    signIn(api, url).catch((thrown: unknown) => setFailure(failureOf(thrown)));
  };
  useEffect(go, []);
  return failure ? <FailedPage failure={failure} again={go} /> : <Waiting />;
}
