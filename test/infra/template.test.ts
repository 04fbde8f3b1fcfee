import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCloud } from '../../infra/local/cloud.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { sortResources } from '../../infra/local/template/resources.ts';
import { Sentence } from '../../infra/local/template/sentence.ts';
import { Values } from '../../infra/local/template/values.ts';
import { aFolder, aFunction, anApi, writeAssembly } from './fixtures/assembly.ts';

const run = (assembly: string) => runCloud({ assembly, folder: null, port: 0, dynamodb: '' });

/** What an expression gives in the fixture's stack. */
function valueOf(expression: unknown): unknown {
  const folder = writeAssembly(aFolder(), {
    Queue: { Type: 'AWS::SQS::Queue', Properties: { X: expression } },
  });
  const stacks = readAssembly(folder);
  const [queue] = sortResources(stacks).run;
  if (!queue) throw new Error('no queue');
  const values = new Values(stacks, { Issuer: 'https://issuer' });
  values.set(queue, { ref: 'the-queue', attributes: { Arn: 'the-arn' } });
  return values.propertyOf(queue, 'X');
}

describe('a template', () => {
  it.each([
    { expression: 'plain', is: 'plain' },
    { expression: { Ref: 'Queue' }, is: 'the-queue' },
    { expression: { Ref: 'Issuer' }, is: 'https://issuer' },
    { expression: { Ref: 'AWS::Partition' }, is: 'aws' },
    { expression: { Ref: 'AWS::StackName' }, is: 'fixture' },
    { expression: { 'Fn::GetAtt': ['Queue', 'Arn'] }, is: 'the-arn' },
    { expression: { 'Fn::GetAtt': 'Queue.Arn' }, is: 'the-arn' },
    { expression: { 'Fn::Join': ['/', ['a', { Ref: 'Queue' }]] }, is: 'a/the-queue' },
    { expression: { 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b'] }] }, is: 'b' },
    { expression: { 'Fn::Sub': '${Queue} ${Queue.Arn} ${!x}' }, is: 'the-queue the-arn ${x}' },
    { expression: { 'Fn::Sub': ['${A}', { A: { Ref: 'Queue' } }] }, is: 'the-queue' },
    { expression: [{ deep: { Ref: 'Queue' } }], is: [{ deep: 'the-queue' }] },
  ])('has $expression worked out', ({ expression, is }) => {
    expect(valueOf(expression)).toEqual(is);
  });

  it.each([
    { expression: { 'Fn::Cidr': ['10.0.0.0/8'] }, says: 'does not work out Fn::Cidr' },
    { expression: { Ref: 'Nothing' }, says: 'Nothing is referred to, but is not in stack fixture' },
    { expression: { 'Fn::GetAtt': ['Queue', 'Size'] }, says: 'no attribute Size of Queue' },
    { expression: { 'Fn::ImportValue': 'nowhere' }, says: 'No stack exports nowhere' },
  ])('with $expression is refused in a sentence', ({ expression, says }) => {
    expect(() => valueOf(expression)).toThrow(says);
    expect(() => valueOf(expression)).toThrow(Sentence);
  });

  it('with a resource that is not run here is refused by its name', async () => {
    const resources = { Machine: { Type: 'AWS::EC2::Instance', Properties: {} } };

    await expect(run(writeAssembly(aFolder(), resources))).rejects.toThrow(
      new Sentence('infra/local does not run AWS::EC2::Instance (Machine).'),
    );
  });

  it.each([
    { what: 'no API', resources: {}, says: 'exactly one HTTP API' },
    {
      what: 'a function without its code',
      resources: { ...anApi({ 'GET /': 'One' }), One: aFunction('absent') },
      says: 'fixture-One has no asset folder',
    },
    {
      what: 'a function of another language',
      resources: { ...anApi({ 'GET /': 'One' }), One: aFunction('one', { Runtime: 'python3.14' }) },
      says: 'only Node functions',
    },
    {
      what: 'a key of another kind',
      resources: { Key: { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'RSA_2048' } } },
      says: 'keys of ECC_NIST_P256 only (Key)',
    },
  ])('with $what is refused in a sentence', async ({ resources, says }) => {
    const assembly = writeAssembly(aFolder(), resources, { one: 'export const handler = 1;' });

    await expect(run(assembly)).rejects.toThrow(says);
    await expect(run(assembly)).rejects.toThrow(Sentence);
  });

  it.each([
    { what: 'is not JSON', text: '{' },
    { what: 'is no template', text: '{"Resources": 3}' },
  ])('that $what is refused in a sentence that names the file', async ({ text }) => {
    const assembly = writeAssembly(aFolder(), {});
    writeFileSync(join(assembly, 'fixture.template.json'), text);

    await expect(run(assembly)).rejects.toThrow('fixture.template.json');
    await expect(run(assembly)).rejects.toThrow(Sentence);
  });
});
