import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSETS_IN_PLACE, assemble } from '../../infra/assemble.ts';
import { keptBundles } from '../../infra/kept/kept-bundles.ts';
import { smoke } from '../../infra/deploy/smoke.ts';
import { environmentNamed } from '../../infra/environments.ts';
import { type Cloud, runCloud } from '../../infra/local/cloud.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import { SAMPLES } from '../../infra/samples.ts';
import { aFolder } from './fixtures/assembly.ts';

/** Ten minutes after the end of 23 November in Beijing. */
const night = new Date('2026-11-23T16:10:00Z');

describe('the templates of prod in China, run on this machine', { timeout: 120_000 }, () => {
  const folder = aFolder();
  let engine: Engine;
  let cloud: Cloud;
  let assembly: string;
  const start = async () =>
    runCloud({
      assembly,
      folder: join(folder, 'data'),
      port: 0,
      dynamodb: engine.endpoint,
      parameters: { Issuer: 'http://127.0.0.1:1' },
    });
  beforeAll(async () => {
    const environment = environmentNamed('prod', SAMPLES['aws-cn']);
    const outdir = join(folder, 'cdk.out');
    // checked by `npm run synth`, and by AWS's own checks in partitions.test.ts
    ({ folder: assembly } = await assemble(
      environment,
      await keptBundles(),
      { outdir, context: ASSETS_IN_PLACE },
      false,
    ));
    engine = await startEngine();
    cloud = await start();
  }, 120_000);
  afterAll(async () => {
    await cloud.stop();
    await engine.stop();
  });

  it('answer as a deployment must', async () => {
    expect((await smoke(cloud.api)).filter(({ wrong }) => wrong !== null)).toEqual([]);
  });

  it('run what is to be run every day', async () => {
    const { schedules } = (await (await fetch(`${cloud.control}/schedules`)).json()) as {
      schedules: string[];
    };

    for (const name of schedules)
      expect(await cloud.runSchedule(name, night)).toMatchObject({
        kind: 'answered',
      });
  });

  it('keep what was made when everything else is taken away and made anew', async () => {
    await cloud.runSchedule('pilots-prod-checkpoint', night);
    const seen = async () => {
      const paths = ['/v1/keys', '/v1/checkpoints/2026-11-23'];
      const answers = await Promise.all(paths.map((path) => fetch(`${cloud.api}${path}`)));
      return Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
    };
    const before = await seen();
    await cloud.stop();
    cloud = await start();

    expect(before.map(([status]) => status)).toEqual([200, 200]);
    expect(await seen()).toEqual(before);
  });

  it('pass over nothing but what has no effect here', () => {
    expect(
      cloud.passedOver.filter((type) => /Lambda::Function|Route|Table|Bucket$/.test(type)),
    ).toEqual([]);
  });
});
