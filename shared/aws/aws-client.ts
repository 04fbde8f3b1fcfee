import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest, buildQueryString } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';

/** Where and as whom a function asks a service of AWS. */
export interface AwsPlace {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
}

/** Asks a service by signed requests, each once: what fails is for the caller to try again. */
export interface AwsClient {
  sign(address: string, init?: RequestInit): Promise<Request>;
  fetch(address: string, init?: RequestInit): Promise<Response>;
}

/** S3 alone is told of what it is sent, and needs no digest: the way there is encrypted. */
const UNSIGNED = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };

/** Signs requests to a service of AWS, by what the client of the table brings along for its own. */
export function awsClient(place: AwsPlace, service: string): AwsClient {
  const signer = signerFor(place, service);
  const sign: AwsClient['sign'] = async (address, init = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = requestTo(address, init.method ?? 'GET', {
      ...headers,
      ...(service === 's3' && UNSIGNED),
    });
    const signed = await signer.sign(Object.assign(request, { body: init.body }));
    const { host: _host, ...own } = signed.headers;
    return new Request(address, { ...init, headers: own });
  };
  return { sign, fetch: async (address, init) => fetch(await sign(address, init)) };
}

/** What may be asked of S3 by whoever has the address, for some seconds. */
export interface Presigned {
  readonly method: string;
  /** With which alone it may be sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly now: Date;
}

/** An address of S3 with its signature. */
export async function presignedAddress(
  place: AwsPlace,
  address: string,
  { method, headers, seconds, now }: Presigned,
): Promise<string> {
  const stated = { ...headers, ...UNSIGNED };
  const { query = {} } = await signerFor(place, 's3').presign(requestTo(address, method, stated), {
    expiresIn: seconds,
    signingDate: now,
    // headers stay headers; what is sent is no part of an address anyway
    unhoistableHeaders: new Set(Object.keys(stated)),
    unsignableHeaders: new Set(Object.keys(UNSIGNED)),
  });
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}?${buildQueryString(query)}`;
}

function signerFor({ region, credentials }: AwsPlace, service: string): SignatureV4 {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const token = sessionToken !== undefined && { sessionToken };
  return new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...token },
    region,
    service,
    sha256: Sha256,
    // S3 takes a path as it is written, the others as it is written once more
    uriEscapePath: service !== 's3',
    applyChecksum: false,
  });
}

function requestTo(
  address: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  const { protocol, hostname, host, pathname: path, searchParams } = new URL(address);
  const query = Object.fromEntries(searchParams);
  return new HttpRequest({
    method,
    protocol,
    hostname,
    path,
    query,
    headers: { ...headers, host },
  });
}
