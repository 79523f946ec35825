/** What stands in a workbook, which is a zip archive. */
import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive as texts, by name. */
export function unzip(bytes: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(bytes.length - 22 + 16);
  for (let left = bytes.readUInt16LE(bytes.length - 22 + 10); left > 0; left--) {
    const [size, nameLength, extra] = [20, 28, 30].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const text = (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    files[bytes.toString('utf8', at + 46, at + 46 + nameLength)] = text;
    at += 46 + nameLength + extra + bytes.readUInt16LE(at + 32);
  }
  return files;
}
