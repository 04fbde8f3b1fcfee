import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scopesByRole } from '../../infra/constructs/sign-in/scopes.ts';
import { COMMAND_LINE_PORTS, commandLineRedirect } from '../../shared/domain/sign-in.ts';
import { SAMPLES } from '../../infra/samples.ts';
import { aFolder } from './fixtures/assembly.ts';
import { resourcesOf, templatesOf } from './fixtures/stacks.ts';

const { data, service } = templatesOf(aFolder(), 'prod', SAMPLES.aws);
const one = (type: string, template = data) => Object.values(resourcesOf(template, type))[0];

describe('the user pool, where no issuer is given', () => {
  it('asks everybody for a second factor, and lets nobody sign up by himself', () => {
    expect(one('AWS::Cognito::UserPool')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: 'ACTIVE',
      },
    });
  });

  it('lets nobody write his own role or organisation', () => {
    for (const template of [data, service])
      expect(one('AWS::Cognito::UserPoolClient', template)?.Properties['WriteAttributes']).toEqual([
        'email',
      ]);
  });

  it('calls the command line back at the very addresses at which it listens', () => {
    expect(one('AWS::Cognito::UserPoolClient')?.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: COMMAND_LINE_PORTS.map(commandLineRedirect),
      GenerateSecret: false,
    });
  });

  it('has a client of the pages’ own, whose refresh tokens hold once', () => {
    expect(one('AWS::Cognito::UserPoolClient', service)?.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [expect.anything(), 'https://pilots.example.org/signed-in'],
      LogoutURLs: [expect.anything(), 'https://pilots.example.org/'],
      GenerateSecret: false,
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
    });
  });

  it('is the issuer whose tokens the gateway takes', () => {
    const jwt = one('AWS::ApiGatewayV2::Authorizer', service)?.Properties['JwtConfiguration'];

    expect(JSON.stringify(jwt)).toMatch(/SignInPool\w+ProviderURL/);
    expect(JSON.stringify(jwt)).toMatch(/SignInPoolApi/);
    expect(service.findParameters('Issuer')).toEqual({});
  });

  it.each([
    { role: 'examiner', scopes: scopesByRole()['examiner'] },
    { role: 'admin', scopes: ['pilots:administer'] },
    { role: 'constructor', scopes: [] },
    { role: '', scopes: [] },
  ])('gives the role "$role" into its tokens with $scopes', async ({ role, scopes }) => {
    const file = join(import.meta.dirname, '../../infra/constructs/sign-in/access-token/index.mjs');
    const environment = one('AWS::Lambda::Function')?.Properties['Environment'];
    const env = (environment as { Variables: Record<string, string> } | undefined)?.Variables;
    const userAttributes = { 'custom:role': role, 'custom:organisation_code': '51' };
    const script = `
      const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)});
      const { response } = await handler({ request: { userAttributes: ${JSON.stringify(userAttributes)} } });
      console.log(JSON.stringify(response));`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env,
    });

    expect(JSON.parse((await run).stdout)).toEqual({
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: {
          claimsToAddOrOverride: { role, organisation_code: '51', organisation_name: '' },
          scopesToAdd: scopes,
        },
      },
    });
  });
});
