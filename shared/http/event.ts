import type {
  APIGatewayProxyEventV2WithRequestContext,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';

export type Claims = Readonly<Record<string, unknown>>;

/** What an HTTP API sends to a function (payload format 2.0), as far as it is read here. */
export interface HttpEvent extends Omit<
  APIGatewayProxyEventV2WithRequestContext<unknown>,
  'requestContext' | 'version'
> {
  readonly requestContext: {
    readonly requestId: string;
    /** When the gateway took it in. */
    readonly timeEpoch?: number;
    readonly http: {
      readonly method: string;
      readonly path: string;
      readonly sourceIp?: string;
    };
    /** Set by the gateway after it verified the token; absent where a route needs none. */
    readonly authorizer?: { readonly jwt: { readonly claims: Claims } };
  };
}

export type HttpResult = APIGatewayProxyStructuredResultV2;

/** One header's value; the gateway sends names in lower case. */
export function header(event: HttpEvent, name: string): string | undefined {
  return event.headers?.[name];
}
