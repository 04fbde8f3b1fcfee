import * as z from 'zod';
import { Sentence } from '../template/sentence.ts';

/** A client of a user pool, as far as it decides who may sign in by which way. */
export interface PoolClient {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  readonly hasRotation: boolean;
}

const ClientProperties = z.object({
  AllowedOAuthFlows: z.tuple([z.literal('code')]),
  AllowedOAuthFlowsUserPoolClient: z.literal(true),
  AllowedOAuthScopes: z.array(z.string()).min(1),
  CallbackURLs: z.array(z.string()).min(1),
  LogoutURLs: z.array(z.string()).default([]),
  GenerateSecret: z.literal(false),
  RefreshTokenRotation: z.object({ Feature: z.literal('ENABLED') }).optional(),
});

const PoolProperties = z.object({
  Schema: z.array(z.object({ Name: z.string(), Mutable: z.boolean() })).default([]),
  LambdaConfig: z.object({
    PreTokenGenerationConfig: z.object({ LambdaArn: z.string(), LambdaVersion: z.literal('V2_0') }),
  }),
});

/** Plain HTTP is for `localhost` only, by that name (Cognito: "callback URLs"). */
const CALLBACK = /^(https:\/\/|http:\/\/localhost(:\d+)?\/)/;

/** Reads a client; throws a `Sentence` for what Cognito would refuse, or what is not run here. */
export function readClient(id: string, properties: unknown, ownOrigin: string): PoolClient {
  const parsed = ClientProperties.safeParse(properties);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Sentence(`infra/local does not run the client ${id}: ${issue?.path.join('.')}.`);
  }
  const { CallbackURLs, LogoutURLs, AllowedOAuthScopes, RefreshTokenRotation } = parsed.data;
  // what is served here over plain HTTP stands for an address with https
  const wrong = [...CallbackURLs, ...LogoutURLs].find(
    (url) => !CALLBACK.test(url) && !url.startsWith(`${ownOrigin}/`),
  );
  if (wrong !== undefined) throw new Sentence(`No user pool takes the callback address ${wrong}.`);
  return {
    id,
    callbackUrls: CallbackURLs,
    logoutUrls: LogoutURLs,
    scopes: AllowedOAuthScopes,
    hasRotation: RefreshTokenRotation !== undefined,
  };
}

export interface PoolProperties {
  /** Names of the attributes that the pool adds, without `custom:`. */
  readonly attributes: readonly string[];
  /** ARN of the function that is asked before a token is made. */
  readonly trigger: string;
}

/** Reads what the pool knows of people, and who has a say in their tokens. */
export function readPool(properties: unknown): PoolProperties {
  const { Schema, LambdaConfig } = PoolProperties.parse(properties);
  return {
    attributes: Schema.map(({ Name }) => Name),
    trigger: LambdaConfig.PreTokenGenerationConfig.LambdaArn,
  };
}
