const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A moment as Word and LibreOffice write it on a comment: the time on the wall of this machine, although a Z
 * stands behind it.
 */
export const toWordTime = (iso: string): string => {
  const time = new Date(iso);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');
  return `${day}T${clock}Z`;
};

/** Reads such a moment; an empty or broken one gives the start of 1970. */
export const fromWordTime = (text: string): string => {
  const wall = text.replace(/Z$/, '').replace(/\.\d+$/, '');
  const time = new Date(wall);
  return new Date(Number.isNaN(time.getTime()) ? 0 : time.getTime()).toISOString();
};
