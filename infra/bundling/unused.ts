import { join } from 'node:path';
import type { Unused } from './source.ts';
import { UNUSED_OF_ZOD } from './unused-zod.ts';

const PROTOCOL = join(import.meta.dirname, 'json-protocol.ts');

const refusing = (names: readonly string[], part: string) => () =>
  `const refuse = () => { throw new Error('${part} is not in the bundle'); };
   export { ${names.map((name) => `refuse as ${name}`).join(', ')} };`;

/** The errors that the store asks for by class; any other is the client's base class, with its name. */
const ERRORS_BY_CLASS = /ConditionalCheckFailedException|TransactionCanceledException/;

function onlyErrorsByClass(source: string): string {
  return source.replaceAll(
    /^export var (\w+)\$ = \[-3, n0,[^;]*;\nn0_registry\.registerError\(\1\$, \1\);$/gm,
    (registered, name: string) => (ERRORS_BY_CLASS.test(name) ? registered : ''),
  );
}

// in Lambda, credentials are environment variables, or come from where one of them says
const CREDENTIALS = `
  import { fromEnv } from '@aws-sdk/credential-provider-env';
  import { fromHttp } from '@aws-sdk/credential-provider-http';
  import { memoizeChain } from './runtime/memoize-chain';
  const REFRESHED_BEFORE_MS = 300_000;
  export const defaultProvider = (init = {}) =>
    memoizeChain([() => fromEnv(init)(), () => fromHttp(init)()], ({ expiration }) =>
      expiration !== undefined && expiration.getTime() - Date.now() < REFRESHED_BEFORE_MS);`;

function withoutRegions(source: string): string {
  const text = source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1);
  const { partitions } = JSON.parse(text) as { partitions: readonly object[] };
  const bare = partitions.map((partition) => ({ ...partition, regions: {} }));
  return `export const partitionsInfo = ${JSON.stringify({ partitions: bare })};`;
}

/** Each is met by a bundle, or bundling fails: a package that was changed is looked at again. */
export const UNUSED: readonly Unused[] = [
  {
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    contents: () => CREDENTIALS,
  },
  {
    file: /@aws-sdk\/client-kms\/dist-es\/schemas\/schemas_0\.js$/,
    contents: onlyErrorsByClass,
  },
  {
    // items go and come as they are
    file: /@aws-sdk\/client-dynamodb\/dist-es\/schemas\/schemas_0\.js$/,
    contents: (source) =>
      onlyErrorsByClass(source).replaceAll(/, \(\) => \w+\$, \(\) => \w+\$\n?\];/g, '];'),
  },
  {
    // read for its version, which the user agent tells
    file: /@aws-sdk\/client-\w+\/package\.json$/,
    contents: (source) => {
      const { version } = JSON.parse(source) as { version: string };
      return JSON.stringify({ version });
    },
  },
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/protocols\/json\/AwsJson1_0Protocol\.js$/,
    contents: () => `export { JsonProtocol as AwsJson1_0Protocol } from '${PROTOCOL}';`,
  },
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/protocols\/json\/AwsJson1_1Protocol\.js$/,
    contents: () => `export { JsonProtocolOneOne as AwsJson1_1Protocol } from '${PROTOCOL}';`,
  },
  {
    file: /@aws-sdk\/dynamodb-codec\/dist-es\/index\.js$/,
    contents: () => 'export class DynamoDBJsonCodec2 {}',
  },
  // all else that read schemas was the protocol's, but for the question whether events come in a stream
  {
    file: /@smithy\/core\/dist-es\/submodules\/schema\/schemas\/NormalizedSchema\.js$/,
    contents: () => `export class NormalizedSchema {
      static of() { return new NormalizedSchema(); }
      getEventStreamMember() { return ''; }
    }
    export const isStaticSchema = refuse;
    export const simpleSchemaCacheN = [], simpleSchemaCacheS = {};
    function refuse() { throw new Error('schemas are not read in the bundle'); }`,
  },
  // our clients have no logger, and nothing of a request is to be logged anyway
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-logger\/loggerMiddleware\.js$/,
    contents: () => `export const getLoggerPlugin = () => ({ applyToStack() {} });
      export const loggerMiddleware = getLoggerPlugin, loggerMiddlewareOptions = {};`,
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/client\/smithy-client\/schemaLogFilter\.js$/,
    contents: () => `export const schemaLogFilter = () => '***';`,
  },
  // what these two read, in a header and in what a container is told, `Date` reads as well
  {
    file: /@smithy\/core\/dist-es\/submodules\/serde\/date-utils\.js$/,
    contents: () => `const instant = (text) => {
        const read = new Date(text);
        if (Number.isNaN(read.getTime())) throw new TypeError('not a date: ' + text);
        return read;
      };
      export const dateToUtcString = (date) => date.toUTCString();
      export { instant as parseRfc3339DateTime, instant as parseRfc3339DateTimeWithOffset,
        instant as parseRfc7231DateTime, instant as parseEpochTimestamp };`,
  },
  // the standard way of retrying is ours as well
  {
    file: /@smithy\/core\/dist-es\/submodules\/retry\/util-retry\/AdaptiveRetryStrategy\.js$/,
    contents: refusing(['AdaptiveRetryStrategy'], 'the adaptive retry mode'),
  },
  // nothing is signed but requests, of which none is an event in a stream
  {
    file: /@smithy\/signature-v4\/dist-es\/HeaderFormatter\.js$/,
    contents: () => 'export class HeaderFormatter {}',
  },
  // ours have no extensions
  {
    file: /@aws-sdk\/client-\w+\/dist-es\/runtimeExtensions\.js$/,
    contents: () => 'export const resolveRuntimeExtensions = (config) => config;',
  },
  // the partition of a region is told by the region's pattern; what each is called is for people
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/lib\/aws\/partitions\.js$/,
    contents: withoutRegions,
  },
  // neither DynamoDB's items nor KMS's signatures come as a stream of events
  {
    file: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    contents: refusing(['EventStreamSerde', 'eventStreamSerdeProvider'], 'an event stream'),
  },
  // the hash in JavaScript, for a Node without OpenSSL
  {
    file: /@smithy\/core\/dist-es\/submodules\/checksum\/sha256\/Sha256Js\.js$/,
    contents: () => 'export class Sha256Js {}',
  },
  // asks the machine, which in Lambda is not ours
  {
    file: /@smithy\/core\/dist-es\/submodules\/config\/config-resolver\/regionConfig\/getInstanceMetadataRegion\.js$/,
    contents: () => 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  // there is no ~/.aws in Lambda; settings are environment variables
  {
    file: /@smithy\/core\/dist-es\/submodules\/config\/shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    contents: () => `export { CONFIG_PREFIX_SEPARATOR } from './constants';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    file: /@smithy\/core\/dist-es\/submodules\/endpoints\/middleware-endpoint\/service-customizations\/index\.js$/,
    contents: () => 'export const resolveParamsForS3 = async (params) => params;',
  },
  // neither DynamoDB nor KMS calls a function of ours, so there is no ring to be found by a header
  {
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-recursion-detection\/getRecursionDetectionPlugin\.js$/,
    contents: () => 'export const getRecursionDetectionPlugin = () => ({ applyToStack() {} });',
  },
  // read whole, as text: what a container answers that is asked for credentials
  {
    file: /@smithy\/core\/dist-es\/submodules\/serde\/util-stream\/sdk-stream-mixin\.js$/,
    contents: () => `import { text } from 'node:stream/consumers';
      export const sdkStreamMixin = (stream) => ({ transformToString: () => text(stream) });`,
  },
  // the version of Node is ours to say, and is said to Lambda
  {
    file: /emitWarningIfUnsupportedVersion\.js$/,
    contents: () => `export const state = { warningEmitted: true };
      export const emitWarningIfUnsupportedVersion = () => {};`,
  },
  // another endpoint is looked for only where a client is told to, and none of ours is
  {
    file: /@aws-sdk\/middleware-endpoint-discovery\/dist-es\/index\.js$/,
    contents: () => `export const resolveEndpointDiscoveryConfig = (config) => config;
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS =
        { environmentVariableSelector() {}, configFileSelector() {} };`,
  },
  ...UNUSED_OF_ZOD,
];
