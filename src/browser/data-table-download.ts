/** Saves what an interactive table shows as a file. */
import { csv, groupTitle, typedValue, type Value } from '../handbook/exports/grid.ts';
import { toSheet } from '../handbook/exports/sheet.ts';
import type { ViewRow } from './data-table-view.ts';

/** The titles of the shown columns, then the values of each row; the group of a row comes first. */
export function gridOf(rows: readonly ViewRow[], titles: readonly string[], shown: readonly boolean[]): Value[][] {
  const groups = rows.some(({ group }) => group);
  const pick = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => shown[index]);
  return [
    [...(groups ? [groupTitle] : []), ...pick(titles)],
    ...rows.map(({ group, cells }) => [
      ...(groups ? [group] : []),
      ...pick(cells).map(({ text, sort }) => typedValue(text, sort)),
    ]),
  ];
}

export function saveCsv(grid: readonly Value[][], name: string): void {
  save(new Blob([csv(grid)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** The writer is large, so it is fetched only when someone asks for it. A name of a sheet has 31 characters at most. */
export async function saveXlsx(grid: readonly Value[][], name: string): Promise<void> {
  const { default: writeXlsx } = await import('write-excel-file/browser');
  save(await writeXlsx([toSheet(name.slice(0, 31), grid)]).toBlob(), `${name}.xlsx`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has to have begun reading before the address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
