import type { ServerResponse } from 'node:http';
import type { PreviewEvent } from './protocol';

/** The open windows and what is said to them. */
export interface Windows {
  /** Keeps the response open as a stream of events until the window goes away. */
  add(window: string, response: ServerResponse): void;
  /** To one window, or to all for an empty name. */
  send(window: string, event: PreviewEvent): void;
  has(window: string): boolean;
  closeAll(): void;
}

/** Windows by the name they gave themselves. */
export const createWindows = (onLeave: (window: string) => void): Windows => {
  const open = new Map<string, ServerResponse>();
  const write = (response: ServerResponse, event: PreviewEvent): void =>
    void response.write(`data: ${JSON.stringify(event)}\n\n`);
  return {
    add: (window, response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      });
      response.write(': open\n\n');
      open.set(window, response);
      response.on('close', () => {
        if (open.get(window) !== response) return;
        open.delete(window);
        onLeave(window);
      });
    },
    send: (window, event) => {
      if (window === '') open.forEach((response) => write(response, event));
      else if (open.has(window)) write(open.get(window) as ServerResponse, event);
    },
    has: (window) => open.has(window),
    closeAll: () => open.forEach((response) => response.end()),
  };
};
