import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// two minutes, for a machine that is very busy
const STEPS = 2400;
const STEP_MS = 50;

type Parameters = Readonly<Record<string, unknown>>;

/** A browser without a window, spoken to in its DevTools protocol. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #folder: string;
  readonly #waiting = new Map<number, (answer: Parameters) => void>();
  #session: string | null = null;
  #sent = 0;
  /** What the page reported: errors that nobody caught, and what its policy forbade. */
  readonly complaints: string[] = [];

  private constructor(process: ChildProcess, socket: WebSocket, folder: string) {
    this.#process = process;
    this.#socket = socket;
    this.#folder = folder;
    socket.addEventListener('message', ({ data }) => this.#take(String(data)));
  }

  /** Starts `program` with one blank page. */
  static async start(program: string): Promise<Chromium> {
    const folder = mkdtempSync(join(tmpdir(), 'pilots-chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
    const process = spawn(program, [...flags, `--user-data-dir=${folder}`], { stdio: 'ignore' });
    const file = join(folder, 'DevToolsActivePort');
    await until(() => existsSync(file) && readFileSync(file, 'utf8').includes('\n'));
    const [port = '', path = ''] = readFileSync(file, 'utf8').split('\n');
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
    const browser = new Chromium(process, socket, folder);
    await browser.#attach();
    return browser;
  }

  /** Opens an address at a width in CSS pixels, and waits until its script has shown something. */
  async open(url: string, width = 1000): Promise<void> {
    this.complaints.length = 0;
    const size = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', size);
    await this.#send('Page.navigate', { url });
    await this.until(`document.querySelector('h1') !== null && document.title !== ''`);
  }

  /** The value of an expression in the page; throws what it throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', parameters);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /** Waits until an expression in the page is true. */
  async until(expression: string): Promise<void> {
    // a page on its way elsewhere answers nothing
    await until(() => this.evaluate<boolean>(expression).catch(() => false), expression);
  }

  /** Presses a key as a person does. */
  async press(key: 'Tab' | 'Enter'): Promise<void> {
    const [code, text] = key === 'Tab' ? [9, ''] : [13, '\r'];
    const parameters = { key, code: key, windowsVirtualKeyCode: code, text };
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', ...parameters });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...parameters });
  }

  /** From now on nothing at these addresses answers; `*` stands for anything. */
  async block(...urls: string[]): Promise<void> {
    await this.#send('Network.setBlockedURLs', { urls });
  }

  /** What a screen reader is told of: role and name of everything that can be used. */
  async spoken(): Promise<{ role: string; name: string }[]> {
    const { nodes } = await this.#send('Accessibility.getFullAXTree');
    type Valued = { value: string } | undefined;
    const all = nodes as { ignored: boolean; role: Valued; name: Valued }[];
    return all
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
  }

  async stop(): Promise<void> {
    this.#socket.close();
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await exited;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }

  async #attach(): Promise<void> {
    const { targetInfos } = await this.#send('Target.getTargets');
    const pages = targetInfos as { targetId: string; type: string }[];
    const targetId = pages.find(({ type }) => type === 'page')?.targetId;
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'Accessibility'])
      await this.#send(`${domain}.enable`);
  }

  #send(method: string, params: Parameters = {}): Promise<Parameters> {
    const id = (this.#sent += 1);
    const session = this.#session === null ? {} : { sessionId: this.#session };
    this.#socket.send(JSON.stringify({ id, method, params, ...session }));
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #take(data: string): void {
    const { id, result, method, params, error } = JSON.parse(data) as {
      id?: number;
      result?: Parameters;
      method?: string;
      params?: { entry?: { level: string; text: string }; exceptionDetails?: unknown };
      error?: unknown;
    };
    if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params));
    if (method === 'Log.entryAdded' && params?.entry?.level === 'error')
      this.complaints.push(params.entry.text);
    if (id !== undefined) this.#waiting.get(id)?.(result ?? { exceptionDetails: error });
  }
}

async function until(holds: () => boolean | Promise<boolean>, what = 'a start'): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    if (await holds()) return;
    await pause(STEP_MS);
  }
  throw new Error(`waited in vain for ${what}`);
}
