import { asCommand } from './command.ts';
import { Refusal } from './refusal.ts';
import { reportSmoke } from './smoke.ts';

// `npm run smoke -- <address>`: tries a deployed API from outside, writing nothing

await asCommand(async () => {
  const [address] = process.argv.slice(2);
  if (!address) throw new Refusal('npm run smoke -- <address of the API>');
  await reportSmoke(address.replace(/\/$/, ''));
});
