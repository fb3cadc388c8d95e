import { MessageChannel, Worker } from 'node:worker_threads';
import type { PreviewAnswer, PreviewEvent, QuestionAnswer, SeatedCommand } from './protocol';
import type { WorkerMessage, WorkerRequest, WorkerStart } from './worker';

/** The desk in its own thread, so that the server answers while the script works or waits for a person. */
export interface DeskThread {
  handle(seated: SeatedCommand): Promise<PreviewAnswer>;
  answer(answer: QuestionAnswer): void;
  close(): Promise<void>;
}

/** Where the desk works, and who hears what happens there. */
export interface DeskThreadOptions {
  readonly script: URL;
  readonly workspace: string;
  readonly dist: string;
  /** `window` is empty for what concerns everybody. */
  readonly onEvent: (window: string, event: PreviewEvent) => void;
}

const EVERYBODY = '';

/** Starts the thread; rejects with a sentence for people when the workspace cannot be opened. */
export const startDesk = (options: DeskThreadOptions): Promise<DeskThread> => {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const { workspace, dist, script } = options;
  const start: WorkerStart = { workspace, dist, answers: port2, bell };
  const worker = new Worker(script, { workerData: start, transferList: [port2] });
  const waiting = new Map<number, (answer: PreviewAnswer) => void>();
  let requests = 0;
  const thread: DeskThread = {
    handle: (seated) =>
      new Promise((resolve) => {
        requests += 1;
        waiting.set(requests, resolve);
        const request: WorkerRequest = { id: requests, seated };
        worker.postMessage(request);
      }),
    answer: (answer) => {
      port1.postMessage(answer);
      const rings = new Int32Array(bell);
      Atomics.add(rings, 0, 1);
      Atomics.notify(rings, 0);
    },
    close: async () => {
      port1.close();
      await worker.terminate();
    },
  };
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message: WorkerMessage) => {
      switch (message.kind) {
        case 'ready':
          return resolve(thread);
        case 'failed':
          return reject(new Error(message.message));
        case 'answer':
          waiting.get(message.id)?.(message.answer);
          return void waiting.delete(message.id);
        case 'event':
          return options.onEvent(
            message.event.kind === 'changed' ? EVERYBODY : message.window,
            message.event,
          );
      }
    });
  });
};
