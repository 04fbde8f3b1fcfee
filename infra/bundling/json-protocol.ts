import { text as textOf } from 'node:stream/consumers';

/** As much of an operation's schema as is asked for here: its name, and the names and types of its answer. */
interface Operation {
  readonly name: string;
  readonly output: unknown;
}

interface Endpoint {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
}

type Fields = Readonly<Record<string, unknown>>;
type ErrorClass = new (fields: Fields) => Error;

interface Settings {
  readonly serviceTarget: string;
  readonly errorTypeRegistries: readonly {
    readonly exceptions: ReadonlyMap<readonly unknown[], ErrorClass>;
  }[];
}

const BLOB = 21;

/**
 * AWS JSON (https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html) as far as DynamoDB and
 * KMS need it: texts, numbers, truth values, lists and maps go as they are, and octets at the top
 * of an answer come in Base64. It stands where the client's own protocol stood, which knows events
 * in streams, timestamps in three formats and octets at any depth; all else is the client's.
 */
export class JsonProtocol {
  readonly #target: string;
  readonly #errors: readonly (readonly [name: string, ErrorClass])[];

  constructor({ serviceTarget, errorTypeRegistries }: Settings) {
    this.#target = serviceTarget;
    this.#errors = errorTypeRegistries.flatMap(({ exceptions }) =>
      [...exceptions].map(([schema, error]) => [String(schema[2]), error] as const),
    );
  }

  setSerdeContext(): void {}

  protected contentType(): string {
    return 'application/x-amz-json-1.0';
  }

  async serializeRequest(
    { name }: Operation,
    input: unknown,
    { endpoint }: { readonly endpoint: () => Promise<Endpoint> },
  ) {
    const { protocol, hostname, port, path, headers } = await endpoint();
    return {
      method: 'POST',
      protocol,
      hostname,
      port,
      path,
      query: {},
      headers: {
        ...headers,
        'content-type': this.contentType(),
        'x-amz-target': `${this.#target}.${name}`,
      },
      body: JSON.stringify(input, withBase64),
    };
  }

  async deserializeResponse({ output }: Operation, _context: unknown, response: Response) {
    const text = await textOf(response.body);
    const $metadata = metadataOf(response);
    if (response.statusCode >= 300) throw this.#errorOf(response, text, $metadata);
    return { ...withOctets(JSON.parse(text || '{}') as Fields, output), $metadata };
  }

  #errorOf({ statusCode, headers }: Response, text: string, $metadata: Fields): Error {
    const fields = fieldsOf(text);
    const told = headers['x-amzn-errortype'] ?? fields['__type'] ?? fields['code'];
    const name = nameOf(typeof told === 'string' ? told : 'Unknown');
    const message = fields['message'] ?? fields['Message'] ?? 'UnknownError';
    const $fault = statusCode < 500 ? 'client' : 'server';
    const known = this.#errors.find(([each]) => each === name) ?? this.#errors[0];
    if (!known) throw new Error(`no error is known of ${this.#target}`);
    const [, ErrorOf] = known;
    return new ErrorOf({ ...fields, name, message, $fault, $metadata });
  }
}

/** The same under the other of its two names; KMS goes by it. */
export class JsonProtocolOneOne extends JsonProtocol {
  protected override contentType(): string {
    return 'application/x-amz-json-1.1';
  }
}

/** As KMS takes a digest. A `Buffer` has a JSON form of its own, so the value is asked of its holder. */
function withBase64(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Fields)[key];
  if (!(own instanceof Uint8Array)) return value;
  return Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString('base64');
}

/** A structure's schema, or what gives it, is `[3, namespace, name, traits, names, types]`. */
function withOctets(fields: Fields, output: unknown): Fields {
  const schema: unknown = typeof output === 'function' ? output() : output;
  const [, , , , names, types] = Array.isArray(schema) ? (schema as readonly unknown[]) : [];
  if (!Array.isArray(names) || !Array.isArray(types)) return fields;
  const blobs = (names as string[]).filter((name, at) => types[at] === BLOB && name in fields);
  const octets = blobs.map((name) => [name, Buffer.from(String(fields[name]), 'base64')]);
  return { ...fields, ...(Object.fromEntries(octets) as Fields) };
}

/** What answers in the place of the service, as a proxy, need not speak JSON. */
function fieldsOf(text: string): Fields {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Fields) : {};
  } catch {
    return {};
  }
}

/** `com.amazonaws.dynamodb.v20120810#NameOfError:http://…` is the error between `#` and `:`. */
function nameOf(told: string): string {
  const [name = ''] = told.split(':');
  return name.slice(name.indexOf('#') + 1);
}

function metadataOf({ statusCode, headers }: Response): Fields {
  return { httpStatusCode: statusCode, requestId: headers['x-amzn-requestid'] };
}
