import { runCloud } from '../../../infra/local/cloud.ts';
import { startEngine } from '../../../infra/local/engine.ts';

// A process of its own, so that what it holds is the cloud's and not that of those who ask it. It
// ends with whoever started it.
const [assembly = '', folder = '', issuer = ''] = process.argv.slice(2);
const engine = await startEngine({ folder });
const settings = { assembly, folder, port: 0, dynamodb: engine.endpoint };
const cloud = await runCloud({ ...settings, parameters: { Issuer: issuer } });
process.stdout.write(`${cloud.api}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  void cloud.stop().then(() => engine.stop());
});
