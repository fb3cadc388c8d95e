import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from 'node:worker_threads';
import { clockFrom } from './clock';
import { openDesk, type Audience } from './desk';
import type { PreviewAnswer, PreviewEvent, QuestionAnswer, Seat, SeatedCommand } from './protocol';

/** What the thread is started with. */
export interface WorkerStart {
  readonly workspace: string;
  readonly dist: string;
  /** Day on which the preview begins, ISO; null for the machine's own. */
  readonly date: string | null;
  /** Answers to questions come here, one for each wake-up of `bell`. */
  readonly answers: MessagePort;
  readonly bell: SharedArrayBuffer;
}

/** What the thread tells the server. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: PreviewAnswer }
  | { readonly kind: 'event'; readonly window: string; readonly event: PreviewEvent };

/** What the server asks of the thread. */
export interface WorkerRequest {
  readonly id: number;
  readonly seated: SeatedCommand;
}

const { workspace, dist, date, answers, bell } = workerData as WorkerStart;

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

/** Sleeps until somebody answers: the script is synchronous and has nowhere to go meanwhile. */
const waitForAnswer = (): QuestionAnswer => {
  const rings = new Int32Array(bell);
  for (;;) {
    const received = receiveMessageOnPort(answers) as
      { readonly message: QuestionAnswer } | undefined;
    if (received !== undefined) return received.message;
    Atomics.wait(rings, 0, Atomics.load(rings, 0), 1000);
  }
};

const audience = ({ window }: Seat): Audience => ({
  tell: (event) => say({ kind: 'event', window, event }),
  ask: (question) => {
    say({ kind: 'event', window, event: { kind: 'question', question } });
    return waitForAnswer();
  },
});

const start = async (): Promise<void> => {
  try {
    const desk = await openDesk({ workspace, dist, now: clockFrom(date), audience });
    let last: Promise<unknown> = Promise.resolve();
    parentPort?.on('message', ({ id, seated }: WorkerRequest) => {
      // One after another: opening a file again takes a moment in which nothing else may happen.
      last = last.then(async () => say({ kind: 'answer', id, answer: await desk.handle(seated) }));
    });
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

void start();
