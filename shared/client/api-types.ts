import type * as z from 'zod';
import type { Named } from '../contract/openapi-schemas.ts';
import type { Method } from '../contract/route.ts';
import type { Operation, Routes } from '../contract/routes.ts';

/** What a schema takes as JSON: a body as it is sent, or an answer as the API writes it. */
type Json<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;

type Part<Row, Name extends string> = Row extends { [N in Name]: infer Schema }
  ? Json<Schema>
  : undefined;

/** The body that an operation takes. */
export type RequestOf<O extends Operation> = Part<Routes[O], 'body'>;

/** The body that an operation answers with. */
export type AnswerOf<O extends Operation> = Json<Routes[O]['answer']['body']>;

/** The shapes that have a name in the OpenAPI document, and what each operation takes and answers. */
export type Schemas = { [Name in keyof Named]: Json<Named[Name]> } & {
  [O in Operation as `${Capitalize<O>}Request`]: RequestOf<O>;
} & {
  [O in Operation as `${Capitalize<O>}Answer`]: AnswerOf<O>;
};

/** A required header is required of the caller; the client makes the idempotency keys itself. */
type Headers<Row> = Row extends { ifMatch: 'required' }
  ? { header: { 'If-Match': string; 'Idempotency-Key'?: string; 'Accept-Language'?: string } }
  : { header?: { 'If-Match'?: string; 'Idempotency-Key'?: string; 'Accept-Language'?: string } };

type Query<Row> = Row extends { query: infer Schema }
  ? Record<string, never> extends Json<Schema>
    ? { query?: Json<Schema> }
    : Partial<Json<Schema>> extends Json<Schema>
      ? { query?: Json<Schema> }
      : { query: Json<Schema> }
  : { query?: never };

type Path<Row> = Row extends { params: infer Schema } ? { path: Json<Schema> } : { path?: never };

type RequestBody<Row> = Row extends { body: infer Schema }
  ? { requestBody: { content: { 'application/json': Json<Schema> } } }
  : { requestBody?: never };

type MediaType<Answer> = Answer extends { mediaType: infer Type extends string }
  ? Type
  : 'application/json';

interface Call<Row extends { answer: { status: number; body: unknown } }> {
  parameters: Query<Row> & Headers<Row> & Path<Row> & { cookie?: never };
  responses: {
    [Status in Row['answer']['status']]: {
      headers: Record<string, unknown>;
      content: { [Type in MediaType<Row['answer']>]: Json<Row['answer']['body']> };
    };
  } & {
    default: {
      headers: Record<string, unknown>;
      content: { 'application/problem+json': Schemas['Problem'] };
    };
  };
}

type OperationAt<Path extends string, M extends Method> = {
  [O in Operation]: Routes[O] extends { path: Path; method: M } ? O : never;
}[Operation];

type CallAt<Path extends string, M extends Method> = [OperationAt<Path, M>] extends [never]
  ? never
  : Call<Routes[OperationAt<Path, M>]> & RequestBody<Routes[OperationAt<Path, M>]>;

/** The contract as `openapi-fetch` reads it: operations by path and method. */
export type Paths = {
  [Path in Routes[Operation]['path']]: {
    [M in Method as [OperationAt<Path, M>] extends [never] ? never : Lowercase<M>]: CallAt<Path, M>;
  };
};
