import { signIn } from '../client.ts';
import { type Desk } from '../desk.ts';

/** `pilots token <account>`: an access token of a sample account of the local cloud, and no more. */
export async function token(desk: Desk, account: string): Promise<number> {
  desk.say(await signIn(desk, account));
  return 0;
}
