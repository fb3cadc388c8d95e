import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
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
  readonly date: string | null;
  /** `window` is empty for what concerns everybody. */
  readonly onEvent: (window: string, event: PreviewEvent) => void;
}

const EVERYBODY = '';

/** The thread and the two ways to it: requests to its desk, and answers that wake it from a question. */
interface Line {
  readonly worker: Worker;
  readonly answers: MessagePort;
  readonly bell: Int32Array;
  readonly waiting: Map<number, (answer: PreviewAnswer) => void>;
}

const openLine = ({ workspace, dist, date, script }: DeskThreadOptions): Line => {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const start: WorkerStart = { workspace, dist, date, answers: port2, bell };
  const worker = new Worker(script, { workerData: start, transferList: [port2] });
  return { worker, answers: port1, bell: new Int32Array(bell), waiting: new Map() };
};

const threadOn = ({ worker, answers, bell, waiting }: Line): DeskThread => {
  let requests = 0;
  return {
    handle: (seated) =>
      new Promise((resolve) => {
        requests += 1;
        waiting.set(requests, resolve);
        const request: WorkerRequest = { id: requests, seated };
        worker.postMessage(request);
      }),
    answer: (answer) => {
      answers.postMessage(answer);
      Atomics.add(bell, 0, 1);
      Atomics.notify(bell, 0);
    },
    close: async () => {
      answers.close();
      await worker.terminate();
    },
  };
};

/** Starts the thread; rejects with a sentence for people when the workspace cannot be opened. */
export const startDesk = (options: DeskThreadOptions): Promise<DeskThread> =>
  new Promise((resolve, reject) => {
    const line = openLine(options);
    const hear = (message: WorkerMessage): void => {
      switch (message.kind) {
        case 'ready': {
          resolve(threadOn(line));
          return;
        }
        case 'failed': {
          reject(new Error(message.message));
          return;
        }
        case 'answer':
          line.waiting.get(message.id)?.(message.answer);
          return void line.waiting.delete(message.id);
        case 'event': {
          const { window, event } = message;
          options.onEvent(event.kind === 'changed' ? EVERYBODY : window, event);
          return;
        }
      }
    };
    line.worker.on('error', reject);
    line.worker.on('message', hear);
  });
