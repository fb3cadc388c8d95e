import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { thrownBy } from './local';

/** Runs an action whose process dies before the call that follows these methods, called in this order. */
export const dieAfter = (
  methods: readonly string[],
  host: Host,
  action: string,
  args: object = {},
): void => {
  let passed = 0;
  host.inject({
    onCall: (call) => {
      if (passed === methods.length) throw new HostError({ code: 'killed', call });
      if (call === methods[passed]) passed += 1;
    },
  });
  expect(thrownBy(() => host.rpc(action, { ...args }))).toBeInstanceOf(HostError);
  host.inject({});
};
