import { GoogleException, GoogleJsonResponseException } from '../exceptions';
import { HostError } from '../disk/host-error';
import { priceOf, type CallCounter } from './call-counter';
import type { FaultLine } from './faults';
import { scopesFor } from './scopes';

/** What every local service passes before it does what Google would do on its side. */
export interface Gate {
  /** Throws Google's text when this execution may not call it. Costs nothing. */
  permit(service: string, method: string): void;
  /** One round trip to Google: permission, counting, injected faults, then the work. */
  call<T>(service: string, method: string, perform: () => T): T;
  /** Time that passes without a call. */
  sleep(milliseconds: number): void;
  /** The workbook's classes report their round trips here. */
  readonly counter: CallCounter;
  /** Ends the execution: throws what the program must not swallow. */
  finish(): void;
}

/** What decides whether a call goes through. */
export interface GateParts {
  readonly ledger: CallCounter;
  readonly faultLine: FaultLine;
  /** `oauthScopes` of the manifest. */
  readonly granted: readonly string[];
  /** A simple trigger (`onOpen`) may only build menus: no scope counts there but the workbook's own. */
  readonly kind: 'user' | 'simple-trigger';
}

const LONGEST_RUN_MILLIS = { user: 360_000, 'simple-trigger': 30_000 } as const;

const isAdvanced = (service: string): boolean => /^(Drive|Docs)\b/.test(service);

const refuse = (service: string, method: string, scopes: readonly string[]): never => {
  if (isAdvanced(service)) {
    const call = `${service}.${method}`.toLowerCase();
    throw new GoogleJsonResponseException(
      call,
      403,
      'Request had insufficient authentication scopes.',
    );
  }
  const [only = ''] = scopes;
  const needed = scopes.length > 1 ? `(${scopes.join(' || ')})` : only;
  throw new GoogleException(
    `You do not have permission to call ${service}.${method}. Required permissions: ${needed}`,
  );
};

/** Methods that show pages of the script. */
const PAGES: readonly string[] = ['showSidebar', 'showModalDialog'];

const isAllowedInTrigger = (service: string): boolean =>
  !isAdvanced(service) && service !== 'Charts';

const checkPermission = ({ granted, kind }: GateParts, service: string, method: string): void => {
  const scopes = scopesFor(`${service}.${method}`);
  const isOpen = scopes.length === 0 || scopes.some((scope) => granted.includes(scope));
  const isRefusedInTrigger =
    kind === 'simple-trigger' && (!isAllowedInTrigger(service) || PAGES.includes(method));
  if (!isOpen || isRefusedInTrigger) refuse(service, method, scopes);
};

/** What an execution has used up, and the first thing that ended it for good. */
interface Usage {
  /** A program that catches this error goes no further all the same. */
  end: Error | null;
  millis: number;
  calls: number;
}

const stop = (usage: Usage, error: Error): never => {
  usage.end ??= error;
  throw error;
};

const spend = (usage: Usage, kind: GateParts['kind'], milliseconds: number): void => {
  usage.millis += milliseconds;
  if (usage.millis > LONGEST_RUN_MILLIS[kind]) {
    stop(usage, new GoogleException('Exceeded maximum execution time'));
  }
};

const countCall = (usage: Usage, limit: number | undefined): void => {
  usage.calls += 1;
  if (limit !== undefined && usage.calls > limit) {
    stop(usage, new HostError({ code: 'too-many-calls', limit }));
  }
};

/** Runs a step; trouble of this machine ends the execution whatever the program does about it. */
const watch = <T>(usage: Usage, step: () => T): T => {
  try {
    return step();
  } catch (error) {
    if (error instanceof HostError) usage.end ??= error;
    throw error;
  }
};

/** The gate of one execution. */
export const createGate = (parts: GateParts): Gate => {
  const { ledger, faultLine, kind } = parts;
  const { mostCalls, delayMillis = 0 } = faultLine.faults;
  const usage: Usage = { end: null, millis: 0, calls: 0 };

  const enter = (service: string, method: string): void => {
    if (usage.end) throw usage.end;
    checkPermission(parts, service, method);
    countCall(usage, mostCalls);
    ledger.count(service, method);
    spend(usage, kind, priceOf(service, method) + delayMillis);
    watch(usage, () => faultLine.before(`${service}.${method}`));
  };
  return {
    permit: (service, method) => checkPermission(parts, service, method),
    sleep: (milliseconds) => spend(usage, kind, milliseconds),
    counter: { count: enter },
    call: (service, method, perform) => {
      enter(service, method);
      const answer = watch(usage, perform);
      faultLine.after();
      return answer;
    },
    finish: () => {
      if (usage.end) throw usage.end;
      faultLine.after();
    },
  };
};
