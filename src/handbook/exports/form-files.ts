/** The forms of the templates as files, by their path on the site. */
import { formatsOf } from '../forms/form-formats.ts';
import { formMarkdown } from '../forms/form.ts';
import { formTables } from '../forms/form-tables.ts';
import { type Handbook, type Node } from '../graph.ts';
import { formFileUrl, type FormFormat, formFormats } from '../urls.ts';
import { type ExportFile } from './export-files.ts';
import { formDocx } from './form-docx.ts';
import { writeWorkbook } from './workbook.ts';

const write: Record<FormFormat, (template: Node<'template'>) => string | Promise<Uint8Array>> = {
  md: formMarkdown,
  docx: formDocx,
  xlsx: (template) => writeWorkbook(formTables(template)),
};

/** Every form in each of the formats that it has. */
export const formFiles = (handbook: Handbook, formats: readonly FormFormat[] = formFormats): ExportFile[] =>
  handbook.all('template').flatMap((template) =>
    formatsOf(template)
      .filter((format) => formats.includes(format))
      .map((format) => ({ url: formFileUrl(template.id, format), content: () => write[format](template) })),
  );
