import * as z from 'zod';
import { type ServerCode, STATUS } from '../http/status.ts';
import { Problem } from '../http/problem-shape.ts';
import { meanings } from '../http/wording/meanings.ts';
import { DOORS, type Route, scopesOf } from './route.ts';
import { type JsonSchema, SchemaCollection } from './openapi-schemas.ts';
import { refusalsOf, routes } from './routes.ts';

type Node = Record<string, z.core.util.JSONType>;

export interface OpenApiDocument extends Node {
  openapi: string;
  paths: Record<string, Node>;
}

const DESCRIPTION = `团体标准应用示范项目申报系统接口。Applications, admissibility and decisions for association standard pilots.

Errors are problem details (RFC 9457); their codes are listed at [/docs/problems](/docs/problems). Dates are ISO calendar dates, instants RFC 3339 with a zone.`;

/**
 * The contract as an OpenAPI 3.1 document, from `routes` and nothing else.
 */
export function openApiDocument(): OpenApiDocument {
  const schemas = new SchemaCollection();
  const paths: Record<string, Node> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(name, route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '团体标准应用示范项目申报 / Standard pilots',
      version: '1',
      description: DESCRIPTION,
    },
    servers: [{ url: '/' }],
    tags: DOORS.map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemas.components(), GatewayMessage: GATEWAY_MESSAGE },
      headers: HEADERS,
      responses: {
        Unauthorized: unauthorizedOf(schemas),
        Throttled: throttledOf(schemas),
        Fault: faultOf(schemas, 'server.fault'),
        Busy: busyOf(schemas),
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}

/** What the gateway answers itself, before any function: no problem, and in no language. */
const GATEWAY_MESSAGE: JsonSchema = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
};
const OF_GATEWAY: Node = {
  'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } },
};

const HEADERS: Node = {
  ETag: { description: 'the version, for If-Match', schema: { type: 'string' } },
  'server-time': {
    description: 'the clock that deadlines are judged by',
    schema: { type: 'string', format: 'date-time' },
  },
  'Retry-After': {
    description: 'seconds after which the same request may be sent again',
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
  'Idempotency-Replayed': {
    description: 'the first answer to this Idempotency-Key, again',
    schema: { type: 'string', const: 'true' },
  },
};

function operationOf(name: string, route: Route, schemas: SchemaCollection): Node {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    operationId: name,
    tags: [route.door],
    summary: `${route.summary.zh} / ${route.summary.en}`,
    ...(route.callers !== 'anyone' && {
      // any one of them is enough
      security: scopesOf(route).map((scope) => ({ token: [scope] })),
      description: `Callers: ${callersOf(route)}; scope ${scopesOf(route).join(' or ')}.`,
    }),
    parameters: parametersOf(route),
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemas.ref(route.body, `${title}Request`, 'input') },
        },
      },
    }),
    responses: {
      [route.answer.status]: answerOf(
        route,
        schemas.ref(route.answer.body, `${title}Answer`, 'output'),
      ),
      429: { $ref: '#/components/responses/Throttled' },
      ...problemsOf(route, schemas),
      500: { $ref: '#/components/responses/Fault' },
      503: { $ref: '#/components/responses/Busy' },
    },
  };
}

function callersOf({ callers }: Route): string {
  return callers === 'anyone' ? callers : callers.join(', ');
}

function parametersOf(route: Route): Node[] {
  return [
    ...fieldsOf(route.params, 'path'),
    ...fieldsOf(route.query, 'query'),
    ...(route.ifMatch ? [headerParameter('If-Match', route.ifMatch === 'required', IF_MATCH)] : []),
    ...(route.idempotencyKey ? [headerParameter('Idempotency-Key', true, KEY)] : []),
    headerParameter('Accept-Language', false, { type: 'string', examples: ['zh-CN', 'en'] }),
  ];
}

const IF_MATCH: Node = { type: 'string', pattern: '^"(0|[1-9]\\d{0,8})"$', examples: ['"3"'] };
const KEY: Node = { type: 'string', minLength: 1, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' };

function headerParameter(name: string, required: boolean, schema: Node): Node {
  return { name, in: 'header', required, schema };
}

function fieldsOf(object: z.ZodObject | undefined, place: 'path' | 'query'): Node[] {
  if (!object) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(object, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: schema as JsonSchema,
  }));
}

function answerOf({ answer, idempotencyKey }: Route, schema: JsonSchema): Node {
  const names = [
    'server-time',
    ...(answer.etag ? ['ETag'] : []),
    ...(idempotencyKey ? ['Idempotency-Replayed'] : []),
  ];
  return {
    description: 'done',
    headers: Object.fromEntries(names.map((n) => [n, { $ref: `#/components/headers/${n}` }])),
    content: { [answer.mediaType ?? 'application/json']: { schema } },
  };
}

function busyOf(schemas: SchemaCollection): Node {
  const headers = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } };
  const { description, content } = faultOf(schemas, 'server.busy');
  return { description, content: { ...content, ...OF_GATEWAY }, headers };
}

/** By the gateway for all callers of a route, or by the function for this one. */
function throttledOf(schemas: SchemaCollection): Node {
  const headers = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } };
  const { description, content } = faultOf(schemas, 'caller.too_often');
  return { description, content: { ...content, ...OF_GATEWAY }, headers };
}

function unauthorizedOf(schemas: SchemaCollection): Node {
  const { description, content } = faultOf(schemas, 'caller.unknown');
  return { description, content: { ...content, ...OF_GATEWAY } };
}

function faultOf(
  schemas: SchemaCollection,
  code: ServerCode | 'caller.unknown' | 'caller.too_often',
) {
  return {
    description: `\`${code}\` ${meanings()[code].title.en}`,
    content: { 'application/problem+json': { schema: schemas.ref(Problem, 'Problem', 'output') } },
  };
}

/** Beside an answer of its own with the same status. */
const ANYWHERE = ['caller.too_often'] as const;

function problemsOf(route: Route, schemas: SchemaCollection): Node {
  const refusals = refusalsOf(route);
  const problem = schemas.ref(Problem, 'Problem', 'output');
  const statuses = new Set(refusals.map((code) => STATUS[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      if (status === 401) return [status, { $ref: '#/components/responses/Unauthorized' }];
      const codes = [...refusals, ...ANYWHERE].filter((code) => STATUS[code] === status);
      return [
        status,
        {
          description: codes.map((code) => `\`${code}\` ${meanings()[code].title.en}`).join('; '),
          content: {
            'application/problem+json': {
              schema: {
                allOf: [
                  problem,
                  { required: ['code'], properties: { code: { enum: [...codes] } } },
                ],
              },
            },
            // a token that does not open the door; more than the gateway lets through
            ...((status === 403 || status === 429) && OF_GATEWAY),
          },
          ...(status === 429 && {
            headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } },
          }),
        },
      ];
    }),
  );
}
