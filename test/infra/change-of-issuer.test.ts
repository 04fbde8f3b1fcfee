import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../infra/samples.ts';
import { refuseLosses } from '../../infra/deploy/gates.ts';
import { aFolder } from './fixtures/assembly.ts';
import { resourcesOf, templatesOf } from './fixtures/stacks.ts';

type Stacks = ReturnType<typeof templatesOf>;
const ISSUER = { issuer: 'https://sign-in.example.org' };
const inPlace = (written = {}, name = 'staging') =>
  templatesOf(aFolder(), name, SAMPLES.aws, written);

/** What a stack gives others, by the name of the export. */
function exportsOf(template: Template): Map<string, string> {
  const outputs = template.toJSON()['Outputs'] as Record<
    string,
    { Value: unknown; Export?: { Name: string } }
  >;
  return new Map(
    Object.values(outputs).flatMap(({ Value, Export }) =>
      Export ? [[Export.Name, JSON.stringify(Value)] as const] : [],
    ),
  );
}

function importsOf(template: Template): string[] {
  const text = JSON.stringify(template.toJSON());
  return [...text.matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name]) => name ?? '');
}

/**
 * What CloudFormation would refuse where the one is deployed in the place of the other, the data
 * stack first: an export in use can be neither taken away nor changed, and one that is not there
 * cannot be read.
 */
function refusedFrom(before: Stacks, after: Stacks): string[] {
  const [was, is] = [exportsOf(before.data), exportsOf(after.data)];
  return [
    ...importsOf(before.service).filter((name) => was.get(name) !== is.get(name)),
    ...importsOf(after.service).filter((name) => !is.has(name)),
  ];
}

const ofPool = (template: Template) =>
  ['UserPool', 'UserPoolClient', 'UserPoolDomain'].flatMap((type) =>
    Object.entries(resourcesOf(template, `AWS::Cognito::${type}`)),
  );

describe('from the user pool to an issuer of one’s own', () => {
  const pool = inPlace();
  const leaving = inPlace({ ...ISSUER, keepsPool: true });
  const left = inPlace(ISSUER);

  it('goes by two deployments, of which CloudFormation takes each, and back by the same', () => {
    expect(refusedFrom(pool, leaving)).toEqual([]);
    expect(refusedFrom(leaving, left)).toEqual([]);
    expect(refusedFrom(leaving, pool)).toEqual([]);
  });

  it('would not go by one', () => {
    expect(refusedFrom(pool, left).join()).toContain('SignIn');
  });

  it('leaves the pool as it was at the first, while the service takes the issuer’s tokens', () => {
    expect(ofPool(leaving.data)).toEqual(ofPool(pool.data));
    expect(ofPool(leaving.data)).toHaveLength(3);
    expect(ofPool(leaving.service)).toEqual([]);
    expect(importsOf(leaving.service).join()).not.toContain('SignIn');
    const [authorizer] = Object.values(
      resourcesOf(leaving.service, 'AWS::ApiGatewayV2::Authorizer'),
    );
    expect(authorizer?.Properties['JwtConfiguration']).toMatchObject({ Audience: ['pilots-api'] });
  });

  it('lets go of the pool at the second, which stays in the account; prod never does', () => {
    expect(ofPool(left.data)).toEqual([]);
    for (const [, { DeletionPolicy, Type }] of ofPool(leaving.data))
      expect([Type, DeletionPolicy]).toEqual([
        Type,
        Type === 'AWS::Cognito::UserPool' ? 'Retain' : undefined,
      ]);
    const loss = { type: 'AWS::Cognito::UserPool', id: 'SignInPool', how: 'orphan' };
    expect(() => refuseLosses('staging', [loss])).not.toThrow();
    expect(() => refuseLosses('prod', [loss])).toThrow(/^prod keeps its data/);
  });

  it('has nothing on the way that runs code of its own in a deployment', () => {
    for (const { data, service } of [pool, leaving, left])
      for (const template of [data, service])
        expect(JSON.stringify(template.toJSON())).not.toMatch(
          /"Type":"(AWS::CloudFormation::CustomResource|Custom::)/,
        );
  });
});
