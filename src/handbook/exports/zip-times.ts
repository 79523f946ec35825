/** The times in a zip archive, which say when it was packed and would differ from run to run. */

const fileHeader = 0x02014b50;
const endRecord = 0x06054b50;
/** 1980-01-01 00:00:00, the earliest that the format knows: two bytes of time, then two of date. */
const earliest = 0x0021_0000;

/**
 * A copy of the archive in which every file has the earliest time. It has no comment at its end.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new Error('This is no zip archive without a comment');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < count; file++) {
    if (view.getUint32(at, true) !== fileHeader) throw new Error('The list of files in the archive is damaged');
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}
