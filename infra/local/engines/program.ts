export type EngineName = 'dynoxide' | 'dynamodb-local';

/** How an engine is started: on a port of 127.0.0.1, with its data in a folder or in memory. */
export interface EngineProgram {
  readonly name: EngineName;
  start(on: { port: number; folder?: string | undefined }): {
    readonly command: string;
    readonly args: readonly string[];
    readonly cwd?: string;
  };
  /** What is done to its data in a folder once it runs. */
  prepare?(folder: string): void;
}
