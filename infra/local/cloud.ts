import { Clock } from './clock.ts';
import { DataFolder } from './data-folder.ts';
import { Events, readRule } from './events/rules.ts';
import { nameAliases } from './functions/aliases.ts';
import { FunctionPool } from './functions/pool.ts';
import type { Outcome } from './functions/protocol.ts';
import { functionArn, settingsOf } from './functions/settings.ts';
import { Gateway, type GatewayOptions } from './gateway/gateway.ts';
import { gatewaySettings } from './gateway/settings.ts';
import { type Kms, arnOf, startKms } from './kms.ts';
import { type Guard, type OnAsked, startGuard } from './rights/guard.ts';
import type { TableKeys } from './rights/requests.ts';
import { type Named, rightsByFunction } from './rights/roles.ts';
import { type S3, startS3 } from './s3/s3.ts';
import { bucketSettings } from './s3/template.ts';
import { type Control, startControl } from './schedules/control.ts';
import { Schedules, readSchedule } from './schedules/schedules.ts';
import { type Sqs, queueArn, startSqs } from './sqs.ts';
import { Checkpoints } from './streams/checkpoints.ts';
import { StreamConsumer } from './streams/consumer.ts';
import { readMapping } from './streams/mapping.ts';
import { keysOf, makeTable } from './tables.ts';
import { type Stack, readAssembly } from './template/assembly.ts';
import { type Resource, sortResources } from './template/resources.ts';
import { Sentence } from './template/sentence.ts';
import { ACCOUNT, Values } from './template/values.ts';
import { listenUserPool, openUserPool } from './user-pool/run.ts';
import type { UserPool } from './user-pool/user-pool.ts';

export interface CloudSettings extends GatewayOptions {
  /** Folder of the synthesized templates (`cdk.out`). */
  readonly assembly: string;
  /** Folder for keys, checkpoints, dead letters and logs; null keeps nothing. */
  readonly folder: string | null;
  /** Of the HTTP API; 0 takes any. */
  readonly port: number;
  /** Where a DynamoDB engine answers. */
  readonly dynamodb: string;
  /** Where the mailbox of this machine takes all mail of the functions; default: there is none. */
  readonly mailPort?: number;
  /** Values of the templates' parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Hears what each function asks of the table, the keys and the buckets. */
  readonly onAsked?: OnAsked | undefined;
}

export interface Cloud {
  /** Where the HTTP API answers. */
  readonly api: string;
  /** Types of the template that have no effect here. */
  readonly passedOver: readonly string[];
  /** Runs what a schedule would run, now and as if it were `at`; null where there is none so named. */
  runSchedule(name: string, at?: Date): Promise<Outcome | null>;
  /** The issuer of the templates, where they make one. */
  readonly userPool: Pick<UserPool, 'issuer' | 'id'> | null;
  /** Where the same is asked for over HTTP. */
  readonly control: string;
  /** The time that functions and schedules go by; tokens are judged by this machine's. */
  readonly clock: Clock;
  stop(): Promise<void>;
}

/** Runs synthesized templates on this machine. Throws a `Sentence` for what it cannot run. */
export async function runCloud(settings: CloudSettings): Promise<Cloud> {
  const running = new RunningCloud(settings);
  try {
    await running.start();
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

class RunningCloud implements Cloud {
  readonly #settings: CloudSettings;
  readonly #stacks: readonly Stack[];
  readonly #resources: readonly Resource[];
  readonly #values: Values;
  readonly #pools = new Map<string, FunctionPool>();
  readonly #consumers: StreamConsumer[] = [];
  readonly #gateway: Gateway;
  readonly passedOver: readonly string[];
  api = '';
  control = '';
  readonly clock: Clock;
  readonly #data: DataFolder;
  readonly #tables = new Map<string, TableKeys>();
  readonly #events = new Events();
  #kms: Kms | undefined;
  #s3: S3 | undefined;
  #sqs: Sqs | undefined;
  #schedules: Schedules | undefined;
  #control: Control | undefined;
  #guard: Guard | undefined;
  userPool: UserPool | null = null;

  constructor(settings: CloudSettings) {
    this.#settings = settings;
    this.#data = new DataFolder(settings.folder);
    this.clock = new Clock(this.#data.file('clock.json'));
    this.#gateway = new Gateway(this.clock, settings);
    this.#stacks = readAssembly(settings.assembly);
    const { run, passedOver } = sortResources(this.#stacks);
    this.#resources = run;
    this.passedOver = [...new Set(passedOver.map((resource) => resource.type))];
    this.#values = new Values(this.#stacks, settings.parameters ?? {});
    for (const resource of [...passedOver, ...this.#of('AWS::IAM::Role')]) {
      const Arn = `arn:aws:local::${ACCOUNT}:${resource.id}`;
      this.#values.set(resource, { ref: resource.id, attributes: { Arn } });
    }
  }

  /** In the order in which the one refers to the other. */
  async start(): Promise<void> {
    await this.#makeTables();
    const kms = await this.#makeKeys();
    const s3 = await this.#makeBuckets();
    const sqs = await this.#makeQueues();
    this.userPool = await listenUserPool(this.#resources, this.#values);
    const api = await this.#listen();
    await this.#makeFunctions({ kms, s3, sqs });
    const at = { resources: this.#resources, values: this.#values, api: this.api };
    if (this.userPool) openUserPool(this.userPool, at, this.#pools);
    this.#gateway.open(gatewaySettings(api, this.#resources, this.#values, this.#pools));
    this.#consume();
    this.#events.open(this.#rules());
    await this.#schedule();
  }

  async stop(): Promise<void> {
    const first = [this.#gateway, this.#control, this.#schedules, this.#events];
    for (const one of first) await one?.stop();
    await Promise.all(this.#consumers.map((consumer) => consumer.stop()));
    await Promise.all([...this.#pools.values()].map((pool) => pool.stop()));
    await this.userPool?.stop();
    for (const one of [this.#guard, this.#kms, this.#s3, this.#sqs]) await one?.stop();
  }

  async runSchedule(name: string, at?: Date): Promise<Outcome | null> {
    return this.#schedules?.run(name, at) ?? null;
  }

  async #makeTables(): Promise<void> {
    for (const table of this.#of('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')) {
      const properties = this.#values.propertiesOf(table);
      const name = `${table.stack}-${table.id}`;
      const made = await makeTable(this.#settings.dynamodb, name, properties);
      this.#values.set(table, made);
      this.#tables.set(made.ref, keysOf(made.attributes?.['Arn'] ?? '', properties));
    }
  }

  async #makeKeys(): Promise<Kms> {
    const kms = await startKms({ folder: this.#data.file('keys') });
    this.#kms = kms;
    for (const key of this.#of('AWS::KMS::Key')) {
      const spec = this.#values.propertyOf(key, 'KeySpec');
      if (spec !== 'ECC_NIST_P256')
        throw new Sentence(`infra/local makes keys of ECC_NIST_P256 only (${key.id}).`);
      const ref = kms.makeKey(`${key.stack}/${key.id}`);
      this.#values.set(key, { ref, attributes: { Arn: arnOf(ref), KeyId: ref } });
    }
    return kms;
  }

  async #makeBuckets(): Promise<S3> {
    const s3 = await startS3({
      folder: this.#data.file('objects'),
      // what functions sign is judged by their time
      clock: () => this.clock.now(),
      onCreated: (created) => this.#events.objectCreated(created),
    });
    this.#s3 = s3;
    for (const bucket of this.#of('AWS::S3::Bucket')) {
      const defaultName = `${bucket.stack}-${bucket.id}`.toLowerCase();
      const settings = bucketSettings(defaultName, this.#values.propertiesOf(bucket));
      s3.makeBucket(settings);
      const attributes = { Arn: `arn:aws:s3:::${settings.name}` };
      this.#values.set(bucket, { ref: settings.name, attributes });
    }
    return s3;
  }

  /** A queue that keeps nothing is none that could be asked how much it holds. */
  async #makeQueues(): Promise<Sqs> {
    const sqs = (this.#sqs = await startSqs());
    for (const queue of this.#of('AWS::SQS::Queue')) {
      const Arn = queueArn(queue.id);
      const ref = sqs.makeQueue(queue.id, this.#lettersOf(Arn));
      this.#values.set(queue, { ref, attributes: { Arn } });
    }
    return sqs;
  }

  async #listen(): Promise<Resource> {
    const [api, ...others] = this.#of('AWS::ApiGatewayV2::Api');
    if (!api || others.length > 0) throw new Sentence('infra/local runs exactly one HTTP API.');
    this.api = `http://127.0.0.1:${await this.#gateway.listen(this.#settings.port)}`;
    this.#values.set(api, { ref: 'local', attributes: { ApiEndpoint: this.api, ApiId: 'local' } });
    return api;
  }

  #nameFunctions(): Named[] {
    return this.#of('AWS::Lambda::Function').map((resource) => {
      const stated = this.#values.propertyOf(resource, 'FunctionName');
      const name = typeof stated === 'string' ? stated : `${resource.stack}-${resource.id}`;
      this.#values.set(resource, { ref: name, attributes: { Arn: functionArn(name) } });
      return { resource, name };
    });
  }

  async #makeFunctions({ kms, s3, sqs }: { kms: Kms; s3: S3; sqs: Sqs }): Promise<void> {
    const functions = this.#nameFunctions();
    nameAliases(this.#of('AWS::Lambda::Alias'), this.#values);
    this.#guard = await startGuard({
      dynamodb: this.#settings.dynamodb,
      kms: kms.endpoint,
      s3: s3.endpoint,
      sqs: sqs.endpoint,
      tables: this.#tables,
      rights: rightsByFunction(functions, this.#resources, this.#values),
      onAsked: this.#settings.onAsked,
    });
    for (const { resource, name } of functions) {
      const stack = this.#stacks.find(({ name }) => name === resource.stack);
      if (!stack) continue;
      const places = { services: this.#guard.endpoint, mailPort: this.#settings.mailPort ?? null };
      const settings = settingsOf(name, stack, this.#values.propertiesOf(resource), places);
      this.#pools.set(settings.arn, new FunctionPool(settings, this.#data.log(name), this.clock));
    }
  }

  #consume(): void {
    for (const resource of this.#of('AWS::Lambda::EventSourceMapping')) {
      const mapping = readMapping(resource.id, this.#values.propertiesOf(resource));
      const pool =
        this.#pools.get(mapping.functionName) ?? this.#pools.get(functionArn(mapping.functionName));
      if (!pool) throw new Sentence(`${resource.id} feeds a function that is not there.`);
      const consumer = new StreamConsumer({
        endpoint: this.#settings.dynamodb,
        mapping,
        pool,
        checkpoints: new Checkpoints(this.#data.file('checkpoints', `${resource.id}.json`)),
        deadLetters: this.#lettersOf(mapping.deadLetters),
        log: this.#data.log(resource.id),
      });
      this.#consumers.push(consumer);
    }
  }

  #rules() {
    return this.#of('AWS::Events::Rule').map((resource) => {
      const { wants, targets } = readRule(this.#values.propertiesOf(resource));
      const receivers = targets.map(({ arn, deadLetters }) => {
        const pool = this.#pools.get(arn);
        if (!pool) throw new Sentence(`${resource.id} leads to a function that is not there.`);
        return { pool, deadLetters: this.#lettersOf(deadLetters) };
      });
      return { wants, receivers };
    });
  }

  async #schedule(): Promise<void> {
    const all = this.#of('AWS::Scheduler::Schedule').map((resource) => {
      const properties = this.#values.propertiesOf(resource);
      const schedule = readSchedule(`${resource.stack}-${resource.id}`, properties);
      const pool = this.#pools.get(schedule.target);
      if (!pool) throw new Sentence(`${resource.id} runs a function that is not there.`);
      return { schedule, pool, deadLetters: this.#lettersOf(schedule.deadLetters) };
    });
    const schedules = new Schedules(all, () => this.clock.now());
    this.#schedules = schedules;
    this.clock.onMove(() => schedules.awaitAnew());
    this.#control = await startControl(schedules);
    this.control = this.#control.endpoint;
  }

  /** The file that stands for a queue, by its ARN. */
  #lettersOf(queueArn: string | null): string | null {
    const name = queueArn?.split(':').at(-1);
    return name ? this.#data.file('dead-letters', `${name}.jsonl`) : null;
  }

  #of(...types: string[]): Resource[] {
    return this.#resources.filter((resource) => types.includes(resource.type));
  }
}
