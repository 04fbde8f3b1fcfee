import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import type { LocalBucket, Version } from './bucket.ts';
import { checkDigests } from './digests.ts';
import { S3Fault } from './fault.ts';
import { mustBe, signatureOf } from './signature.ts';

/** What a form holds: its fields by lower-case name, and the file, which comes last. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
}

const Equal = z.record(z.string(), z.string());
const Match = z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]);
const Range = z.tuple([z.literal('content-length-range'), z.number(), z.number()]);
const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Equal, Match, Range])),
});

/** Not asked of a policy, as S3 has it. */
const FREE = /^(x-amz-signature|policy|file|x-ignore-.*)$/;

/** The form of a request, as a browser sends it. */
export async function formIn(headers: IncomingHttpHeaders, body: Buffer): Promise<Form> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof Blob))
    throw new S3Fault(400, 'MalformedPOSTRequest', 'The body is no form with a file.');
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  return { fields: new Map(fields), file: Buffer.from(await file.arrayBuffer()) };
}

/** Takes a file by a form (POST Object) where its signed policy allows it, and all that comes with it. */
export function post(bucket: LocalBucket, { fields, file }: Form, now: Date): Version {
  const field = (name: string) => fields.get(name) ?? '';
  mustBe(signatureOf(field('policy'), field('x-amz-credential')), field('x-amz-signature'));
  checkPolicy(policyIn(field('policy')), { bucket, fields, size: file.length }, now);
  checkDigests(
    bucket.settings,
    { 'x-amz-checksum-sha256': fields.get('x-amz-checksum-sha256') },
    file,
  );
  return bucket.put(field('key'), file, fields.get('content-type') ?? 'binary/octet-stream');
}

function policyIn(text: string): z.infer<typeof Policy> {
  try {
    return Policy.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
  } catch {
    throw new S3Fault(400, 'InvalidPolicyDocument', 'Invalid Policy: it cannot be read.');
  }
}

interface Posted {
  readonly bucket: LocalBucket;
  readonly fields: ReadonlyMap<string, string>;
  readonly size: number;
}

function checkPolicy(
  { expiration, conditions }: z.infer<typeof Policy>,
  { bucket, fields, size }: Posted,
  now: Date,
): void {
  if (now > new Date(expiration)) throw denied('Policy expired.');
  const stated = new Map([...fields, ['bucket', bucket.settings.name]]);
  const named = new Set(['bucket']);
  for (const condition of conditions) {
    if (Array.isArray(condition) && condition[0] === 'content-length-range') {
      checkSize(size, condition);
      continue;
    }
    for (const [kind, name, wanted] of matchesIn(condition)) {
      named.add(name);
      const value = stated.get(name) ?? '';
      if (kind === 'eq' ? value !== wanted : !value.startsWith(wanted))
        throw denied(`Policy Condition failed: ${JSON.stringify(condition)}`);
    }
  }
  const strange = [...fields.keys()].find((name) => !named.has(name) && !FREE.test(name));
  if (strange) throw denied(`Extra input fields: ${strange}`);
}

function matchesIn(condition: z.infer<typeof Equal> | z.infer<typeof Match>) {
  if (Array.isArray(condition)) {
    const [kind, name, wanted] = condition;
    return [[kind, name.slice(1).toLowerCase(), wanted] as const];
  }
  return Object.entries(condition).map(
    ([name, wanted]) => ['eq', name.toLowerCase(), wanted] as const,
  );
}

function checkSize(size: number, [, least, most]: z.infer<typeof Range>): void {
  if (size < least)
    throw new S3Fault(
      400,
      'EntityTooSmall',
      'Your proposed upload is smaller than the minimum allowed size',
    );
  if (size > most)
    throw new S3Fault(
      400,
      'EntityTooLarge',
      'Your proposed upload exceeds the maximum allowed size',
    );
}

function denied(why: string): S3Fault {
  return new S3Fault(403, 'AccessDenied', `Invalid according to Policy: ${why}`);
}
