/** How a chart is to look. */
export interface ChartOptions {
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  /** Size of all text, in pixels. */
  readonly fontSize: number;
  readonly legend: 'top' | 'bottom' | 'right' | 'none';
  readonly axisTitle: string;
  readonly categoryTitle: string;
  /** Lowest value of the axis, null to follow the data. */
  readonly axisMinimum: number | null;
  /** Series that are lines, by index, with the size of their points. */
  readonly lines: ReadonlyMap<number, number>;
}

export const defaultOptions: ChartOptions = {
  width: 600,
  height: 400,
  colors: ['#5a5a5a', '#111111', '#a8a8a8', '#d0d0d0'],
  fontSize: 13,
  legend: 'right',
  axisTitle: '',
  categoryTitle: '',
  axisMinimum: null,
  lines: new Map(),
};

const DEFAULT_POINT_SIZE = 8;
const places = ['top', 'bottom', 'right', 'none'] as const;

const unknownOption = (path: string, value: unknown): TypeError =>
  new TypeError(`Charts option ${path} = ${JSON.stringify(value)} is not in our platform`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (path: string, value: unknown): string => {
  if (typeof value !== 'string') throw unknownOption(path, value);
  return value;
};

const numberOf = (path: string, value: unknown): number => {
  if (typeof value !== 'number') throw unknownOption(path, value);
  return value;
};

const legendPlace = (path: string, value: unknown): ChartOptions['legend'] => {
  const place = places.find((known) => known === value);
  if (place === undefined) throw unknownOption(path, value);
  return place;
};

const readLine = (path: string, value: unknown): number => {
  if (!isRecord(value) || value['type'] !== 'line') throw unknownOption(path, value);
  const extra = Object.keys(value).find((key) => key !== 'type' && key !== 'pointSize');
  if (extra !== undefined) throw unknownOption(`${path}.${extra}`, value[extra]);
  return value['pointSize'] === undefined ? DEFAULT_POINT_SIZE : numberOf(path, value['pointSize']);
};

const readColors = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) throw unknownOption('colors', value);
  return value.map((color: unknown) => textOf('colors', color));
};

const readLines = (value: unknown): ReadonlyMap<number, number> => {
  if (!isRecord(value)) throw unknownOption('series', value);
  return new Map(
    Object.entries(value).map(([index, line]) => [
      Number(index),
      readLine(`series.${index}`, line),
    ]),
  );
};

const readers: Readonly<Record<string, (value: unknown) => Partial<ChartOptions>>> = {
  fontSize: (value) => ({ fontSize: numberOf('fontSize', value) }),
  seriesType: (value) => {
    if (value !== 'bars') throw unknownOption('seriesType', value);
    return {};
  },
  series: (value) => ({ lines: readLines(value) }),
  colors: (value) => ({ colors: readColors(value) }),
  'legend.position': (value) => ({ legend: legendPlace('legend.position', value) }),
  'vAxis.title': (value) => ({ axisTitle: textOf('vAxis.title', value) }),
  'vAxis.minValue': (value) => ({ axisMinimum: numberOf('vAxis.minValue', value) }),
  'hAxis.title': (value) => ({ categoryTitle: textOf('hAxis.title', value) }),
};

const isGroup = (path: string): boolean =>
  Object.keys(readers).some((known) => known.startsWith(`${path}.`));

/** Takes one `setOption` in; an option or a value we cannot draw throws by name. */
export const withOption = (options: ChartOptions, path: string, value: unknown): ChartOptions => {
  const read = readers[path];
  if (read) return { ...options, ...read(value) };
  if (!isGroup(path)) throw unknownOption(path, value);
  if (!isRecord(value)) return withOption(options, `${path}.position`, value);
  return Object.entries(value).reduce(
    (taken, [key, part]) => withOption(taken, `${path}.${key}`, part),
    options,
  );
};
