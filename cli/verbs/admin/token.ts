import { word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { signIn } from '../../context/client.ts';

/** `pilots token <account>`: an access token of a sample account of the local cloud, and no more. */
export const token = verb({
  name: 'token',
  says: ['样例账号的令牌，仅限本机', 'an access token of a sample account, on this machine only'],
  words: { account: word('样例账号 an account, e.g. association-1') },
  example: ['pilots token association-1'],
  run: async (io, { account }) => {
    io.print(await signIn(io, account));
    return 0;
  },
});
