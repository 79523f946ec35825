/** The properties of a document for word processors, without the clock that the library would write into them. */
import { escape } from 'html-escaper';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The file that replaces the one with the times of creation and change. */
export const coreProperties = (title: string): { path: string; data: string } => ({
  path: 'docProps/core.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties ${namespaces}><dc:title>${escape(title)}</dc:title></cp:coreProperties>`,
});
