import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What is not UTF-8 is no settings file. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A setting is missing or wrong; the message is a sentence that names it. */
export class SettingError extends Error {}

/** A check of the templates found something that nobody acknowledged; the message lists it. */
export class FindingError extends Error {}

/** Settings as they are given, not checked yet. */
export type Settings = Readonly<Record<string, unknown>>;

/** Each variable, the setting that it gives, and whether it is a list (with commas) or a number. */
export const VARIABLES = [
  { variable: 'PILOTS_ACCOUNT', setting: 'account' },
  { variable: 'PILOTS_REGION', setting: 'region' },
  { variable: 'PILOTS_DOMAIN', setting: 'domain.name' },
  { variable: 'PILOTS_CERTIFICATE', setting: 'domain.certificate' },
  { variable: 'PILOTS_CLOUDFRONT_CERTIFICATE', setting: 'cloudFront.certificate' },
  { variable: 'PILOTS_CLOUDFRONT_CLIENT_CERTIFICATE', setting: 'cloudFront.clientCertificate' },
  { variable: 'PILOTS_CLOUDFRONT_TRUSTSTORE', setting: 'cloudFront.truststore' },
  { variable: 'PILOTS_CLOUDFRONT_TRUSTSTORE_VERSION', setting: 'cloudFront.truststoreVersion' },
  { variable: 'PILOTS_CLOUDFRONT_PER_ADDRESS', setting: 'cloudFront.perAddress', is: 'number' },
  { variable: 'PILOTS_ISSUER', setting: 'issuer' },
  { variable: 'PILOTS_AUDIENCE', setting: 'audience' },
  { variable: 'PILOTS_ROLE_CLAIM', setting: 'claims.role' },
  { variable: 'PILOTS_ORGANISATION_CODE_CLAIM', setting: 'claims.organisationCode' },
  { variable: 'PILOTS_ORGANISATION_NAME_CLAIM', setting: 'claims.organisationName' },
  { variable: 'PILOTS_COMMAND_LINE_CLIENT', setting: 'clients.commandLine' },
  { variable: 'PILOTS_PAGES_CLIENT', setting: 'clients.pages' },
  { variable: 'PILOTS_SCOPES', setting: 'clients.scopes', is: 'list' },
  { variable: 'PILOTS_ISSUER_ORIGINS', setting: 'clients.origins', is: 'list' },
  { variable: 'PILOTS_ORIGINS', setting: 'origins', is: 'list' },
  { variable: 'PILOTS_ALARM_RECEIVERS', setting: 'alarmReceivers', is: 'list' },
  { variable: 'PILOTS_MAIL_KIND', setting: 'mail.kind' },
  { variable: 'PILOTS_MAIL_FROM', setting: 'mail.from' },
  { variable: 'PILOTS_MAIL_HOST', setting: 'mail.host' },
  { variable: 'PILOTS_MAIL_PORT', setting: 'mail.port', is: 'number' },
  { variable: 'PILOTS_MAIL_SECRET', setting: 'mail.secret' },
  { variable: 'PILOTS_SCANNER_REPOSITORY', setting: 'scanner.repository' },
  { variable: 'PILOTS_SCANNER_DIGEST', setting: 'scanner.digest' },
  { variable: 'PILOTS_BUDGET', setting: 'budget.monthly', is: 'number' },
] as const;

/** The settings that variables give; one that is not set or empty gives none. */
export function settingsIn(variables: Readonly<Record<string, string | undefined>>): Settings {
  return VARIABLES.reduce<Settings>((settings, row) => {
    const value = variables[row.variable];
    if (!value) return settings;
    return merged(
      settings,
      nested(row.setting.split('.'), read(value, 'is' in row ? row.is : null)),
    );
  }, {});
}

/** `over` laid upon `under`, setting by setting; lists are replaced as a whole. */
export function merged(under: Settings, over: Settings): Settings {
  const both = Object.entries(over).map(([name, value]) => {
    const below = under[name];
    return [name, isSettings(below) && isSettings(value) ? merged(below, value) : value] as const;
  });
  return { ...under, ...Object.fromEntries(both) };
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(value: string, is: 'list' | 'number' | null): unknown {
  if (is === 'number') return Number(value);
  if (is === 'list')
    return value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  return value;
}

function nested([first = '', ...rest]: readonly string[], value: unknown): Settings {
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

const Written = z.record(z.string(), z.unknown());

/**
 * What `infra/environments/<name>.json` says, or nothing where there is none. Throws a
 * `SettingError` where it is no JSON object.
 */
export function writtenFor(name: string): Settings {
  const file = join(import.meta.dirname, 'environments', `${name}.json`);
  if (!existsSync(file)) return {};
  try {
    return Written.parse(JSON.parse(UTF_8.decode(readFileSync(file))));
  } catch {
    throw new SettingError(
      `infra/environments/${name}.json is not a JSON object of settings in UTF-8.`,
    );
  }
}
