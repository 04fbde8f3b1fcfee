import * as oidc from 'openid-client';
import type { IoContext } from '../context/context.ts';
import { oneLine } from '../output/one-line.ts';
import type { Issuer } from './issuer.ts';
import { refused } from './refused.ts';

/** Signs in on any device with a browser, by a code that is shown here (RFC 8628). */
export async function signInByDevice(
  io: IoContext,
  { configuration, scope }: Issuer,
): Promise<oidc.TokenEndpointResponse> {
  try {
    const started = await oidc.initiateDeviceAuthorization(configuration, { scope });
    for (const line of instructions(started)) io.print(line);
    return await oidc.pollDeviceAuthorizationGrant(configuration, started);
  } catch (error) {
    return refused(error);
  }
}

function instructions(started: oidc.DeviceAuthorizationResponse): string[] {
  const { user_code: code, verification_uri: url, verification_uri_complete: whole } = started;
  return [
    `在任一设备的浏览器中打开 Open in a browser, on any device: ${oneLine(whole ?? url)}`,
    `并核对代码 and compare the code: ${oneLine(code)}`,
  ];
}
