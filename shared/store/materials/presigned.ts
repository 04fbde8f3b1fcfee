import { createHmac } from 'node:crypto';
import { presignedAddress } from '../../aws/aws-client.ts';
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
export function presignedLink(bucket: Bucket, terms: LinkTerms, now: Date): Promise<string> {
  const query = {
    'response-content-type': terms.mediaType,
    'response-content-disposition': terms.disposition,
  };
  const { seconds } = terms;
  return presignedAddress(bucket, addressIn(bucket, terms.key, query), {
    method: 'GET',
    headers: {},
    seconds,
    now,
  });
}

/** Exactly which part of an upload may be sent: of these bytes and no others. */
export interface PartTerms {
  readonly key: string;
  readonly uploadId: string;
  readonly number: number;
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly seconds: number;
}

/** The address to which one part can be sent, with its checksum in `x-amz-checksum-sha256`. */
export function presignedPart(bucket: Bucket, terms: PartTerms, now: Date): Promise<string> {
  const query = { partNumber: String(terms.number), uploadId: terms.uploadId };
  const headers = {
    'content-length': String(terms.size),
    'x-amz-checksum-sha256': Buffer.from(terms.sha256, 'hex').toString('base64'),
  };
  const { seconds } = terms;
  return presignedAddress(bucket, addressIn(bucket, terms.key, query), {
    method: 'PUT',
    headers,
    seconds,
    now,
  });
}

function addressIn(bucket: Bucket, key: string, query: Readonly<Record<string, string>>): string {
  return `${addressOf(bucket)}/${key}?${new URLSearchParams(query).toString()}`;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** `20261126T080000Z`. */
function stampOf(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
