import type { Properties, PropertiesService } from '../../platform/services';
import type { Gate } from '../calls/gate';
import { GoogleException } from '../exceptions';
import { guard } from '../guard';
import type { Workspace } from '../disk/workspace';

const FILE = 'properties.json';
const LONGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

type Store = Readonly<Record<string, string>>;
type Stores = Readonly<Record<string, Store>>;

const isStores = (value: unknown): value is Stores =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((store) => typeof store === 'object');

const refuseWhenTooLarge = (store: Store, value: string): void => {
  const size = Buffer.byteLength(JSON.stringify(store));
  if (Buffer.byteLength(value) > LONGEST_VALUE_BYTES || size > LARGEST_STORE_BYTES) {
    throw new GoogleException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
};

/** User properties: each person has their own, kept in the workspace between runs. */
export const createPropertiesService = (
  gate: Gate,
  workspace: Workspace,
  email: string,
): PropertiesService => {
  const stores = (): Stores => workspace.readState(FILE, isStores) ?? {};
  const own = (): Store => stores()[email] ?? {};
  const save = (store: Store): void => {
    workspace.writeState(FILE, { ...stores(), [email]: store });
  };
  const properties: Properties = guard<Properties>('Properties', {
    getProperty: (key) =>
      gate.call(
        'PropertiesService',
        'getProperty',
        () => new Map(Object.entries(own())).get(key) ?? null,
      ),
    setProperty: (key, value) =>
      gate.call('PropertiesService', 'setProperty', () => {
        const store = { ...own(), [key]: value };
        refuseWhenTooLarge(store, value);
        save(store);
        return properties;
      }),
    deleteProperty: (key) =>
      gate.call('PropertiesService', 'deleteProperty', () => {
        save(Object.fromEntries(Object.entries(own()).filter(([name]) => name !== key)));
        return properties;
      }),
  });
  return guard<PropertiesService>('PropertiesService', { getUserProperties: () => properties });
};
