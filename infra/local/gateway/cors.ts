import * as z from 'zod';
import type { GatewayAnswer } from './answer.ts';
import type { Received } from './request.ts';

/** `CorsConfiguration` of an HTTP API. */
export const Cors = z.object({
  AllowOrigins: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowHeaders: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
});
export type Cors = z.infer<typeof Cors>;

/** Headers that let a page of an allowed origin read the answer; none for any other. */
export function corsHeaders(cors: Cors | null, origin: string | undefined): Record<string, string> {
  if (!cors || !origin || !isAllowed(cors, origin)) return {};
  return {
    'access-control-allow-origin': cors.AllowOrigins.includes('*') ? '*' : origin,
    ...(cors.ExposeHeaders.length > 0 && {
      'access-control-expose-headers': cors.ExposeHeaders.join(','),
    }),
    vary: 'origin',
  };
}

/** The gateway's own answer to a preflight request, where the API has CORS; otherwise null. */
export function preflight(cors: Cors | null, request: Received): GatewayAnswer | null {
  const asks = request.method === 'OPTIONS' && request.headers['access-control-request-method'];
  const origin = request.headers['origin'];
  if (!cors || !asks || !origin) return null;
  const headers = isAllowed(cors, origin)
    ? {
        'access-control-allow-methods': cors.AllowMethods.join(','),
        'access-control-allow-headers': cors.AllowHeaders.join(','),
        ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
      }
    : {};
  return { status: 204, headers, cookies: [], body: Buffer.alloc(0) };
}

function isAllowed(cors: Cors, origin: string): boolean {
  return cors.AllowOrigins.some((allowed) => allowed === '*' || allowed === origin);
}
