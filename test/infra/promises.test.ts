import { describe, expect, it } from 'vitest';
import { type Route, scopesOf } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { BUNDLES } from '../../infra/bundling/names.ts';
import { SAMPLES } from '../../infra/samples.ts';
import {
  COMMAND_LINE_PORTS,
  DEVICE_GRANT,
  SignIn,
  commandLineRedirect,
} from '../../shared/domain/sign-in.ts';
import { TABLE } from '../../shared/store/table/table-shape.ts';
import { aFolder } from './fixtures/assembly.ts';
import { actionsOf, allowedTo, resourcesOf, templatesOf } from './fixtures/stacks.ts';

const { data, service } = templatesOf(aFolder(), 'local');
const ofProd = SAMPLES['aws-cn'];
const prod = templatesOf(aFolder(), 'prod', ofProd);

const FUNCTIONS = BUNDLES.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`);
/** The open routes that are not in the contract. */
const PAGES = [
  'GET /docs',
  'GET /docs/{file}',
  'GET /web/{file}',
  'HEAD /docs',
  'HEAD /docs/{file}',
  'HEAD /web/{file}',
  'ANY /v1/{path+}',
];
const WRITES = /^(dynamodb:(Put|Update|Delete|BatchWrite|PartiQL)|kms:(Sign|Create|Put))/;
/** The bucket and the folder that a right to objects is for. */
const placesIn = (resource: unknown) => [
  /ExportsOutput\w*?(Checkpoints|Materials)/.exec(JSON.stringify(resource))?.[1] ?? '',
  /\/[\w/-]*\*/.exec(JSON.stringify(resource))?.[0] ?? '',
];
const all = (type: string) => Object.values(resourcesOf(service, type));

describe('what each door may do', () => {
  it('gives the public door no way to write or to sign, and nothing to read but what is published', () => {
    const may = allowedTo(service, 'Public');
    const table = may.filter(({ Action }) => [Action].flat().some((a) => a.startsWith('dynamodb')));

    expect(actionsOf(may).filter((action) => WRITES.test(action))).toEqual([]);
    expect(table).toHaveLength(1);
    expect(table[0]?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CALLS', 'LISTS#*', 'OVERVIEW#*'] },
    });
  });

  it('lets only those sign that give receipts, publish lists and close a day', () => {
    const signers = FUNCTIONS.filter((name) =>
      actionsOf(allowedTo(service, name)).includes('kms:Sign'),
    );

    expect(signers).toEqual(['Applicant', 'Publisher', 'Checkpoint']);
  });

  it('lets only what closes each day put a checkpoint, only the check keep a file, only the sweep and what erases remove one, and only what makes exports keep those', () => {
    const written = FUNCTIONS.flatMap((name) =>
      allowedTo(service, name)
        .filter((statement) => actionsOf([statement]).some((of) => /^s3:(Put|Delete)/.test(of)))
        .map(({ Action, Resource }) => [name, Action, ...placesIn(Resource)].join(' ')),
    );

    expect(written).toEqual([
      'Applicant s3:PutObject Materials /quarantine/*',
      'Outbox s3:PutObject Materials /asked-exports/*',
      'Materials s3:DeleteObject Materials /quarantine/*',
      'Materials s3:PutObject Materials /clean/*',
      'Materials s3:DeleteObject Materials /clean/*',
      'Exports s3:PutObject Materials /exports/*',
      'Checkpoint s3:PutObject Checkpoints /*',
      'Retention s3:DeleteObject Materials /clean/*',
      'Reconciliation s3:DeleteObject Materials /quarantine/*',
      'Reconciliation s3:DeleteObject Materials /clean/*',
    ]);
  });

  it('lets nobody but the check read a file that is not checked, and none but who takes exports gives one', () => {
    const read = FUNCTIONS.flatMap((name) =>
      allowedTo(service, name)
        .filter((statement) => actionsOf([statement]).includes('s3:GetObject'))
        .map(({ Resource }) => [name, ...placesIn(Resource)].join(' ')),
    );

    expect(read.filter((line) => line.includes('Materials /'))).toEqual([
      'Applicant Materials /clean/*',
      'Documents Materials /exports/*',
      'Recommender Materials /clean/*',
      'Desk Materials /clean/*',
      'Publisher Materials /exports/*',
      'Materials Materials /quarantine/*',
      // into the archive of one application
      'Exports Materials /clean/*',
    ]);
  });

  it('lets only the admins’ door write a call', () => {
    const writers = FUNCTIONS.filter((name) =>
      allowedTo(service, name).some(
        ({ Action, Condition }) =>
          [Action].flat().some((action) => WRITES.test(action) && action.startsWith('dynamodb')) &&
          (!Condition ||
            JSON.stringify(Condition).includes('"CALLS"') ||
            JSON.stringify(Condition).includes('"*"')),
      ),
    );

    expect(writers).toEqual(['Admin']);
  });

  it.each([
    { name: 'Public', indexes: [] },
    { name: 'Applicant', indexes: ['index/byAssociation'] },
    { name: 'Recommender', indexes: ['index/byQueue'] },
    { name: 'Reviewer', indexes: ['index/byQueue'] },
    { name: 'Desk', indexes: [] },
    { name: 'Admin', indexes: [] },
  ])('lets the door $name follow the indexes of its own lists: $indexes', ({ name, indexes }) => {
    const followed = allowedTo(service, name).flatMap(
      ({ Resource }) => JSON.stringify(Resource).match(/index\/\w+/g) ?? [],
    );

    expect(followed).toEqual(indexes);
  });

  it.each(['Recommender', 'Reviewer', 'Desk'])(
    'keeps what the door %s writes to its partitions',
    (name) => {
      const writes = allowedTo(service, name).filter(({ Action }) =>
        [Action].flat().some((action) => WRITES.test(action)),
      );
      const partitions = writes.flatMap(
        ({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
      );

      expect(partitions).toEqual(expect.arrayContaining(['APPLICATION#*', 'IDEMPOTENCY#*']));
      expect(JSON.stringify(partitions)).not.toMatch(/CALLS|RANKING|FILINGS|"\*"/);
    },
  );

  it.each(['Docs', 'Web'])('gives %s, which only shows pages, nothing but its log', (name) => {
    expect(actionsOf(allowedTo(service, name))).toEqual([
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
  });
});

describe('the table and the key', () => {
  it('the indexes show what the table’s shape says, and no more', () => {
    const [table] = Object.values(resourcesOf(data, 'AWS::DynamoDB::GlobalTable'));

    expect(table?.Properties['GlobalSecondaryIndexes']).toEqual(
      Object.entries(TABLE.indexes).map(([IndexName, index]) => ({
        IndexName,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.includes] },
      })),
    );
  });

  it('the key signs and does nothing else', () => {
    const [key] = Object.values(resourcesOf(data, 'AWS::KMS::Key'));

    expect(key?.Properties).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  });
});

describe('the gateway', () => {
  const routeProperties = all('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

  it.each(Object.entries<Route>(routes))('has one route for %s, for its callers', (_name, row) => {
    const found = routeProperties.filter(
      ({ RouteKey }) => RouteKey === `${row.method} ${row.path}`,
    );
    const isOpen = row.callers === 'anyone';

    expect(found).toHaveLength(1);
    expect(found[0]?.['AuthorizationType']).toBe(isOpen ? 'NONE' : 'JWT');
    expect(found[0]?.['AuthorizationScopes']).toEqual(isOpen ? undefined : scopesOf(row));
    expect(JSON.stringify(found[0]?.['Target']).toLowerCase()).toContain(`${row.door}door`);
  });

  it('has no other routes but those of the pages, one for all else of the API and one for all else', () => {
    const keys = routeProperties.map(({ RouteKey }) => String(RouteKey));
    const contract = Object.values<Route>(routes).map(({ method, path }) => `${method} ${path}`);

    expect(keys.filter((key) => !contract.includes(key)).toSorted()).toEqual(
      ['$default', ...PAGES].toSorted(),
    );
  });

  it('checks tokens against the issuer and audience of the environment', () => {
    expect(all('AWS::ApiGatewayV2::Authorizer')[0]?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: ['pilots-api'], Issuer: { Ref: 'Issuer' } },
    });
    expect(prod.service.findParameters('Issuer')['Issuer']?.['Default']).toBe(
      ofProd['PILOTS_ISSUER'],
    );
  });

  it('limits what may come at once and in a second, by route: a flood of one machine leaves room', () => {
    const [stage] = Object.values(resourcesOf(prod.service, 'AWS::ApiGatewayV2::Stage'));
    const limits = (burst: number, rate: number) => ({
      ThrottlingBurstLimit: burst,
      ThrottlingRateLimit: rate,
    });
    // all of a thousand filings at once, and each of them again
    const byKind = ({ door }: Route) =>
      door === 'applicant' ? limits(2000, 100) : limits(200, 100);
    const rows = Object.values<Route>(routes);

    expect(stage?.Properties['DefaultRouteSettings']).toMatchObject(limits(200, 100));
    expect(stage?.Properties['RouteSettings']).toEqual({
      ...Object.fromEntries(rows.map((row) => [`${row.method} ${row.path}`, byKind(row)])),
      ...Object.fromEntries(PAGES.map((page) => [page, limits(200, 100)])),
    });
  });

  it('opens its stage after the routes whose limits it has', () => {
    const [stage] = Object.values(resourcesOf(prod.service, 'AWS::ApiGatewayV2::Stage'));
    const ids = Object.entries(resourcesOf(prod.service, 'AWS::ApiGatewayV2::Route'))
      .filter(([, { Properties }]) => Properties['RouteKey'] !== '$default')
      .map(([id]) => id);

    expect(stage?.DependsOn).toEqual(expect.arrayContaining(ids));
  });

  it('lets pages of other origins in only where the environment lists them', () => {
    const corsOf = (template: typeof service) =>
      Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Api'))[0]?.Properties[
        'CorsConfiguration'
      ];

    // a delegation is withdrawn by it
    expect(routes.withdrawDelegation.method).toBe('DELETE');
    expect(corsOf(service)).toBeUndefined();
    expect(corsOf(prod.service)).toMatchObject({
      AllowOrigins: ['https://pilots.example.org'],
      AllowMethods: [...new Set(Object.values(routes).map(({ method }) => method))],
      ExposeHeaders: expect.arrayContaining(['etag', 'location', 'retry-after']) as unknown,
    });
  });
});

const NEW_MESSAGE = {
  eventName: ['INSERT'],
  dynamodb: { Keys: { pk: { S: [{ prefix: 'OUTBOX#' }] } } },
};

describe('every function', () => {
  it('runs on Node 24 and arm64, but for those whose compiler is for x86, with limits and a log that forgets', () => {
    // those walk all applications, of a call or of all, and nobody waits for their answer
    const long = /^(Checkpoint|Retention|Reconciliation|Exports|Reminders)/;
    for (const [id, { Properties }] of Object.entries(
      resourcesOf(service, 'AWS::Lambda::Function'),
    )) {
      const processor = /^(Documents|Exports)/.test(id) ? 'x86_64' : 'arm64';
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: [processor] });
      expect(Properties['Timeout']).toBeLessThanOrEqual(long.test(id) ? 300 : 30);
      expect(Properties['MemorySize']).toBeGreaterThanOrEqual(256);
    }
    for (const { Properties } of all('AWS::Logs::LogGroup'))
      expect(Properties['RetentionInDays']).toBe(7);
  });

  it.each([
    {
      name: 'Outbox',
      what: 'new messages, events that are told of, reports that are not finished, and exports asked for,',
      patterns: [
        NEW_MESSAGE,
        {
          eventName: ['INSERT'],
          dynamodb: {
            Keys: { sk: { S: [{ prefix: 'EVENT#' }] } },
            NewImage: { tells: { S: [{ exists: true }] } },
          },
        },
        {
          eventName: ['INSERT', 'MODIFY'],
          dynamodb: {
            Keys: { pk: { S: [{ prefix: 'REEVALUATIONS#' }] }, sk: { S: [{ prefix: 'REPORT#' }] } },
            NewImage: { finishedAt: { S: [{ exists: false }] } },
          },
        },
        {
          eventName: ['INSERT'],
          dynamodb: {
            Keys: { pk: { S: [{ prefix: 'EXPORTS#' }] }, sk: { S: [{ prefix: 'EXPORT#' }] } },
          },
        },
      ],
    },
    {
      name: 'Overview',
      what: 'changed applications',
      patterns: [
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['SNAPSHOT'] } } } },
      ],
    },
  ])('of $name is fed $what only, and sets aside what it cannot take', ({ name, patterns }) => {
    const mappings = Object.entries(resourcesOf(service, 'AWS::Lambda::EventSourceMapping'));
    const mapping = mappings.find(([id]) => id.startsWith(name))?.[1];
    const filter = mapping?.Properties['FilterCriteria'] as { Filters: { Pattern: string }[] };

    expect(mapping?.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      // hours, and no number of tries
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      StartingPosition: 'TRIM_HORIZON',
    });
    expect(JSON.stringify(mapping?.Properties['DestinationConfig'])).toContain('DeadLetters');
    expect(filter.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern))).toEqual(patterns);
  });
});

const { PILOTS_MAIL_KIND: _kind, PILOTS_MAIL_FROM: _from, ...WITHOUT_MAIL } = SAMPLES.aws;
const pool = templatesOf(aFolder(), 'prod', WITHOUT_MAIL);

describe('an environment that sends no mail', () => {
  it('calls webhooks and reminds as any other, and may send none', () => {
    const told = functionOf(pool.service, 'Messages')?.Properties['Environment'];
    const runs = Object.values(resourcesOf(pool.service, 'AWS::Scheduler::Schedule'));
    const names = runs.map(({ Properties }) => Properties['Name']);

    expect(told).toMatchObject({ Variables: { MAIL: 'null' } });
    expect(names).toEqual(
      expect.arrayContaining(['pilots-prod-messages', 'pilots-prod-reminders']),
    );
    const mayMail = (template: typeof service) =>
      FUNCTIONS.filter((name) =>
        actionsOf(allowedTo(template, name)).some((of) => /^(ses|secretsmanager):/.test(of)),
      );
    expect([mayMail(pool.service), mayMail(prod.service)]).toEqual([[], ['Messages']]);
  });
});

describe('what a client is told of how to sign in', () => {
  const variablesOf = (template: typeof service, name: string) =>
    (
      functionOf(template, name)?.Properties['Environment'] as {
        Variables?: Record<string, unknown>;
      }
    )?.Variables ?? {};

  it.each([
    ['local', service, ['pilots:apply', 'pilots:recommend', 'pilots:review', 'pilots:administer']],
    ['an issuer of one’s own', prod.service, ['pilots:apply', 'pilots:recommend']],
    ['a user pool', pool.service, []],
  ])('is whole, with %s', (_what, template, scopes) => {
    const said = SignIn.parse(JSON.parse(textOf(variablesOf(template, 'Public')['SIGN_IN'])));

    expect(said.commandLine.redirectUris).toEqual(COMMAND_LINE_PORTS.map(commandLineRedirect));
    expect(said.pages.redirectUris[0]).toMatch(/^https?:.*\/signed-in$/);
    for (const client of [said.commandLine, said.pages])
      expect(client.scopes).toEqual(expect.arrayContaining(['openid', ...scopes]));
  });

  it('asks a pool for what it has: its one scope, no device code, its own sign-out', () => {
    const said = SignIn.parse(JSON.parse(textOf(variablesOf(pool.service, 'Public')['SIGN_IN'])));

    expect(said.commandLine.scopes).toEqual(['openid']);
    expect(said.commandLine.grants).not.toContain(DEVICE_GRANT);
    expect(said.pages.signOut.parameter).toBe('logout_uri');
    expect(said.pages.origins).toHaveLength(1);
  });

  it('is all that the pages’ function knows, and the documentation’s knows nothing', () => {
    expect(Object.keys(variablesOf(service, 'Web'))).toEqual(['SIGN_IN', 'MATERIALS_BUCKET']);
    expect(variablesOf(service, 'Docs')).toEqual({});
  });
});

function functionOf(template: typeof service, name: string) {
  const functions = Object.entries(resourcesOf(template, 'AWS::Lambda::Function'));
  return functions.find(([id]) => id.startsWith(`${name}Function`))?.[1];
}

/** A text of the template, with `https://x` for what is not known before it is deployed. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [, parts] = (value as { 'Fn::Join': [string, unknown[]] })['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : 'https://x')).join('');
}
