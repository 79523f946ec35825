import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cell, type Cell, type Table, text, textCell } from '../blocks/blocks.ts';
import { writeWorkbook } from './workbook.ts';
import { withFixedTimes } from './zip-times.ts';

const makeTable = (...cells: Cell[]): Table => ({
  type: 'table',
  caption: 'Values',
  columns: cells.map((_, index) => ({ id: String(index), title: `C${index}` })),
  rows: [{ id: 'row', cells }],
});

/** The files of a zip archive, with the four bytes of their times from both places where they stand. */
function unzip(archive: Uint8Array) {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const files: { name: string; times: number[]; text: string }[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < bytes.readUInt16LE(end + 10); file++) {
    const [size, nameLength, extra] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + size);
    files.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      times: [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(local + 10)],
      text: (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    });
    at += 46 + nameLength + extra + bytes.readUInt16LE(at + 32);
  }
  return files;
}

const open = async (...tables: { title: string; table: Table }[]) => {
  const files = unzip(await writeWorkbook(tables));
  return (name: string) => files.find((file) => file.name === name)?.text ?? '';
};

test('numbers are numbers, and formulas are text', async () => {
  const read = await open({ title: 'One', table: makeTable(textCell(20), textCell('=1+1'), textCell('≥ 20', 20)) });
  const sheet = read('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="A2"[^>]*><v>20<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B2"[^>]* t="s"[^>]*>/);
  expect(sheet).toMatch(/<c r="C2"[^>]* t="s"[^>]*>/);
  expect(sheet).not.toContain('<f>');
  expect(read('xl/sharedStrings.xml')).toContain('=1+1');
});

test('each table has a sheet, with a name that is allowed and its own', async () => {
  const table = makeTable(textCell('a'));
  const long = 'A title that is far too long for the name of a sheet';
  const titles = ['Role × KPI', 'Alert / runbook', long, long, 'ROLE × kpi'];
  const book = (await open(...titles.map((title) => ({ title, table }))))('xl/workbook.xml');
  expect([...book.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Role × KPI',
    'Alert   runbook',
    'A title that is far too long fo',
    'A title that is far too long 2',
    'ROLE × kpi 2',
  ]);
});

test('text that is too long for a cell is cut', async () => {
  const read = await open({ title: 'One', table: makeTable(cell([text('x'.repeat(40_000))])) });
  expect(/x+…/.exec(read('xl/sharedStrings.xml'))?.[0]).toHaveLength(32_767);
});

test('the same tables give the same bytes, whenever they are packed', async () => {
  const archive = await writeWorkbook([{ title: 'One', table: makeTable(textCell('a')) }]);
  for (const { times } of unzip(archive)) expect(times).toEqual([0x0021_0000, 0x0021_0000]);
  expect(await writeWorkbook([{ title: 'One', table: makeTable(textCell('a')) }])).toEqual(archive);
});

test('what is no archive is refused', () => {
  expect(() => withFixedTimes(new Uint8Array(100))).toThrow('no zip archive');
});
