import { createHmac } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import { type Bucket, addressOf } from '../publishing/bucket-address.ts';

/** Exactly what may be put where: anything else is refused by the bucket. */
export interface UploadTerms {
  readonly key: string;
  readonly size: number;
  readonly mediaType: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly expiresAt: Date;
}

/** A form that a browser sends with the file as its last field. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The form by which one file can be put (S3's POST Object), signed with its policy. */
export function presignedForm(bucket: Bucket, terms: UploadTerms, now: Date): UploadForm {
  const { accessKeyId, sessionToken } = bucket.credentials;
  const at = stampOf(now);
  const credential = `${accessKeyId}/${at.slice(0, 8)}/${bucket.region}/s3/aws4_request`;
  const stated = {
    key: terms.key,
    'content-type': terms.mediaType,
    'x-amz-checksum-algorithm': 'SHA256',
    'x-amz-checksum-sha256': Buffer.from(terms.sha256, 'hex').toString('base64'),
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': credential,
    'x-amz-date': at,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const policy = Buffer.from(
    JSON.stringify({
      expiration: terms.expiresAt.toISOString(),
      conditions: [
        { bucket: bucket.name },
        ...Object.entries(stated).map(([name, value]) => ({ [name]: value })),
        ['content-length-range', terms.size, terms.size],
      ],
    }),
  ).toString('base64');
  const signature = signatureOf(policy, credential, bucket.credentials.secretAccessKey);
  return {
    url: addressOf(bucket),
    fields: { ...stated, policy, 'x-amz-signature': signature },
  };
}

/** The signature of a policy (Signature Version 4). */
export function signatureOf(policy: string, credential: string, secret: string): string {
  const scope = credential.split('/').slice(-4);
  const key = scope.reduce<string | Buffer>((k, part) => hmac(k, part), `AWS4${secret}`);
  return hmac(key, policy).toString('hex');
}

export interface LinkTerms {
  readonly key: string;
  readonly seconds: number;
  /** How it is to be answered, whatever it was put as. */
  readonly mediaType: string;
  readonly disposition: string;
}

/** An address by which one object can be read for some seconds. */
export async function presignedLink(bucket: Bucket, terms: LinkTerms, now: Date): Promise<string> {
  const url = new URL(`${addressOf(bucket)}/${terms.key}`);
  url.search = new URLSearchParams({
    'X-Amz-Expires': String(terms.seconds),
    'response-content-type': terms.mediaType,
    'response-content-disposition': terms.disposition,
  }).toString();
  const { accessKeyId, secretAccessKey, sessionToken } = bucket.credentials;
  const signer = new AwsV4Signer({
    url: url.href,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    region: bucket.region,
    service: 's3',
    signQuery: true,
    datetime: stampOf(now),
  });
  return (await signer.sign()).url.href;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** `20261126T080000Z`. */
function stampOf(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
