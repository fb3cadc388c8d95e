/** The loader has no types of its own. */
declare module 'gas-local' {
  const gasLocal: {
    /** Runs every `.js` file of a folder in one context made of the given globals and returns that context. */
    require(folder: string, globals: object): Readonly<Record<string, unknown>>;
  };
  export = gasLocal;
}
