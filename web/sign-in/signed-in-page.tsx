import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { useApi } from '../data/api.ts';
import { Button } from '../parts/actions/button.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { useReader } from '../reader/context.ts';
import { landing } from './landing.ts';
import { TO_OPENER, role, signIn, takeSignIn } from './session.ts';
import { SIGN_IN } from './words.ts';

type Stage = 'under_way' | 'in_window' | 'failed';

/** Where the issuer leads back to; also where a second window begins to sign in anew. */
export function SignedInPage() {
  const reader = useReader();
  const api = useApi();
  const { route } = useLocation();
  const [stage, setStage] = useState<Stage>('under_way');
  useEffect(() => {
    void goOn();
  }, []);
  async function goOn(): Promise<void> {
    const address = new URL(window.location.href);
    try {
      if (address.searchParams.has('anew')) return await signIn(api, TO_OPENER);
      const next = await takeSignIn(api, address);
      if (next === null) setStage('in_window');
      else route(landing(next, role.value), true);
    } catch {
      setStage('failed');
    }
  }
  if (stage === 'under_way')
    return (
      <div aria-busy="true">
        <PageTitle>{reader.say(SIGN_IN.signingIn)}</PageTitle>
      </div>
    );
  if (stage === 'in_window')
    return (
      <>
        <PageTitle>{reader.say(SIGN_IN.signedIn)}</PageTitle>
        <p>{reader.say(SIGN_IN.closeThis)}</p>
      </>
    );
  return (
    <>
      <PageTitle>{reader.say(SIGN_IN.failed)}</PageTitle>
      <p>{reader.say(SIGN_IN.failedSays)}</p>
      <Button kind="primary" onPress={() => void signIn(api, '/')}>
        {reader.say(SIGN_IN.signIn)}
      </Button>
    </>
  );
}
