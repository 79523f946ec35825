/** The formats in which a form can be taken along. */
import { type Node } from '../graph.ts';
import { type FormFormat, formFormats } from '../urls.ts';
import { formTables } from './form-tables.ts';

/** A register is a workbook too; a workbook needs a table. */
export const formatsOf = (template: Node<'template'>): FormFormat[] =>
  formFormats.filter(
    (format) => format !== 'xlsx' || (template.data.shape === 'register' && formTables(template).length > 0),
  );
