import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { publicDer, secretOf, signDigest } from './ecdsa.ts';
import { close, listen } from './listen.ts';
import { ACCOUNT, REGION } from './template/values.ts';
import { WireError } from './wire.ts';

export interface Kms {
  /** Where KMS answers, for `AWS_ENDPOINT_URL_KMS`. */
  readonly endpoint: string;
  /** A key that is there from the start. */
  readonly keyId: string;
  /** Makes the key of this name (ECC_NIST_P256, SIGN_VERIFY), or finds it again. Gives its id. */
  makeKey(name: string): string;
  stop(): Promise<void>;
}

const SPEC = {
  KeyUsage: 'SIGN_VERIFY',
  KeySpec: 'ECC_NIST_P256',
  CustomerMasterKeySpec: 'ECC_NIST_P256',
  SigningAlgorithms: ['ECDSA_SHA_256'],
} as const;

const Named = z.object({ KeyId: z.string() });
const SignInput = Named.extend({
  Message: z.base64(),
  MessageType: z.enum(['RAW', 'DIGEST']).default('RAW'),
  SigningAlgorithm: z.literal('ECDSA_SHA_256'),
});

/**
 * A KMS for one machine: Sign and GetPublicKey over P-256 keys, in AWS JSON 1.1. Keys lie in
 * `folder` as PEM files that only their owner can read; without a folder, in memory.
 */
export async function startKms(options: { folder?: string | null } = {}): Promise<Kms> {
  const keys = new Keys(options.folder ?? undefined);
  const server = createServer((request, response) => {
    void serve(keys, request, response);
  });
  const port = await listen(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    keyId: keys.make('default'),
    makeKey: (name) => keys.make(name),
    stop: () => close(server),
  };
}

class Keys {
  readonly #folder: string | undefined;
  readonly #keys = new Map<string, KeyObject>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
    if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  make(name: string): string {
    const id = idFor(name);
    if (!this.#keys.has(id)) this.#keys.set(id, this.#readOrGenerate(id));
    return id;
  }

  find(keyId: string): { arn: string; key: KeyObject } {
    const id = keyId.replace(/^arn:[^/]*\//, '');
    const key = this.#keys.get(id);
    if (!key) throw new WireError('NotFoundException', `Key '${arnOf(id)}' does not exist`);
    return { arn: arnOf(id), key };
  }

  #readOrGenerate(id: string): KeyObject {
    const file = this.#folder && join(this.#folder, `${id}.pem`);
    if (file && existsSync(file)) return createPrivateKey(readFileSync(file));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    if (file) writeFileSync(file, pem, { mode: 0o600 });
    return privateKey;
  }
}

/** The ARN of a key of this machine. */
export function arnOf(keyId: string): string {
  return `arn:aws:kms:${REGION}:${ACCOUNT}:key/${keyId}`;
}

/** The same name gives the same id, so that a key is found again after a restart. */
function idFor(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-');
}

async function serve(keys: Keys, request: IncomingMessage, response: ServerResponse) {
  const { status, body } = await answer(keys, request);
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
}

async function answer(keys: Keys, request: IncomingMessage) {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const input: unknown = JSON.parse(Buffer.concat(chunks).toString());
    return { status: 200, body: perform(keys, String(request.headers['x-amz-target']), input) };
  } catch (error) {
    if (error instanceof WireError)
      return { status: 400, body: { __type: error.type, message: error.message } };
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return { status: 400, body: { __type: 'ValidationException', message: error.message } };
    return { status: 500, body: { __type: 'KMSInternalException', message: 'internal fault' } };
  }
}

function perform(keys: Keys, target: string, input: unknown): unknown {
  if (target === 'TrentService.GetPublicKey') {
    const { arn, key } = keys.find(Named.parse(input).KeyId);
    return { KeyId: arn, PublicKey: publicDer(key).toString('base64'), ...SPEC };
  }
  if (target === 'TrentService.Sign') return sign(keys, SignInput.parse(input));
  throw new WireError('UnknownOperationException', `infra/local/kms does not know ${target}`);
}

function sign(keys: Keys, input: z.infer<typeof SignInput>) {
  const { arn, key } = keys.find(input.KeyId);
  const message = Buffer.from(input.Message, 'base64');
  if (input.MessageType === 'DIGEST' && message.length !== 32)
    throw new WireError('ValidationException', 'Digest is invalid length for algorithm');
  if (message.length > 4096) throw new WireError('ValidationException', 'Message is too long');
  const digest =
    input.MessageType === 'DIGEST' ? message : createHash('sha256').update(message).digest();
  return {
    KeyId: arn,
    Signature: signDigest(digest, secretOf(key)).toString('base64'),
    SigningAlgorithm: input.SigningAlgorithm,
  };
}
