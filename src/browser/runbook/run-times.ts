/** Times of a run, as people read them. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Time that has passed: `4:05`, from an hour on `1:04:05`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export const minutesBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / 60_000));

/** The time of day where the reader is: `03:12`. */
export function timeOfDay(time: number): string {
  const date = new Date(time);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** For records that people in other time zones read: `2026-11-24 03:12`. */
export const utc = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');
