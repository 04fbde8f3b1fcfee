import type { AdapterPayload } from 'oidc-provider';
import {
  COMMAND_LINE_PORTS,
  DEVICE_GRANT,
  SIGNED_IN_PATH,
  commandLineRedirect,
} from '../../../shared/domain/sign-in.ts';

export const CLI_CLIENT = 'pilots-cli';
const PAGES_CLIENT = 'pilots-web';

const PUBLIC = {
  token_endpoint_auth_method: 'none',
  response_types: ['code'],
} as const;

/** The client of the command line: any port of this machine may be called back (RFC 8252, 7.3). */
export function commandLineClient(): AdapterPayload {
  return {
    ...PUBLIC,
    client_id: CLI_CLIENT,
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1/callback', ...COMMAND_LINE_PORTS.map(commandLineRedirect)],
    grant_types: ['authorization_code', 'refresh_token', DEVICE_GRANT],
  };
}

/** The client of the pages that the API serves at `api`, by whichever of its two names they were opened. */
export function pagesClient(api: string): AdapterPayload {
  const { port } = new URL(api);
  const origins = [api, `http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const unique = [...new Set(origins)];
  return {
    ...PUBLIC,
    client_id: PAGES_CLIENT,
    application_type: 'web',
    redirect_uris: unique.map((origin) => `${origin}${SIGNED_IN_PATH}`),
    post_logout_redirect_uris: unique.map((origin) => `${origin}/`),
    grant_types: ['authorization_code', 'refresh_token'],
  };
}
