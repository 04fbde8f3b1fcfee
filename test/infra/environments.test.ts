import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SettingError, environmentNamed } from '../../infra/environments.ts';
import { aFolder } from './fixtures/assembly.ts';

const complete = {
  PILOTS_ACCOUNT: '123456789012',
  PILOTS_REGION: 'eu-central-1',
  PILOTS_ISSUER: 'https://sign-in.example.org',
};

describe('the settings of an environment', () => {
  it('are complete for the local one without any variable', () => {
    expect(environmentNamed('local', {})).toMatchObject({
      account: null,
      region: null,
      claims: { role: 'role', organisationCode: 'organisation_code' },
    });
  });

  it.each(['dev', 'staging', 'prod'])('of %s come from variables', (name) => {
    expect(environmentNamed(name, complete)).toMatchObject({
      name,
      account: '123456789012',
      issuer: 'https://sign-in.example.org',
    });
  });

  it.each(Object.keys(complete))('name %s where it is missing', (variable) => {
    const incomplete = { ...complete, [variable]: undefined };

    expect(() => environmentNamed('dev', incomplete)).toThrow(
      new SettingError(`The environment dev needs the variable ${variable}, which is not set.`),
    );
  });

  it.each([
    { setting: 'account', variables: { PILOTS_ACCOUNT: '12345678901' } },
    { setting: 'region', variables: { PILOTS_REGION: 'Frankfurt' } },
    { setting: 'issuer', variables: { PILOTS_ISSUER: 'sign-in' } },
    { setting: 'origins.0', variables: { PILOTS_ORIGINS: 'nowhere' } },
  ])('name $setting where it is wrong', ({ setting, variables }) => {
    expect(() => environmentNamed('prod', { ...complete, ...variables })).toThrow(
      `The setting ${setting} of prod is not usable`,
    );
  });

  it('are not made up for an environment that is not there', () => {
    expect(() => environmentNamed('production', complete)).toThrow('There is no environment');
  });

  it('stop the synthesis with one sentence where they are missing', async () => {
    const root = join(import.meta.dirname, '../..');
    const CDK_CONTEXT_JSON = JSON.stringify({ environment: 'prod' });
    const env = { PATH: process.env['PATH'], CDK_OUTDIR: aFolder(), CDK_CONTEXT_JSON };
    const run = promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env });

    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'The environment prod needs the variable PILOTS_ACCOUNT, which is not set.\n',
    });
  });
});
