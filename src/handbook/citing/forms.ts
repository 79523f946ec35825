/** A citation as text, as Markdown and as rich text. Browsers load it, so it imports nothing at run time. */
import type { Citation } from '../blocks/blocks.ts';

export const citationForms = ['text', 'markdown', 'rich'] as const;
export type CitationForm = (typeof citationForms)[number];

/** One line for the title and each fact, and the address at the end. `url` is whole. */
export const citationText = ({ title, facts, url }: Citation): string => [title, ...facts, url].join('\n');

/** The title is the link; lines break where the facts do. */
export const citationMarkdown = ({ title, facts, url }: Citation): string =>
  [`[${markdown(title)}](${url.replace(/[()<>\s]/g, percent)})`, ...facts.map(markdown)].join('  \n');

/** The same as HTML, with the address in words too, because what is printed has no links. */
export const citationHtml = ({ title, facts, url }: Citation): string => {
  const link = (words: string) => `<a href="${html(url)}">${html(words)}</a>`;
  return `<p>${[link(title), ...facts.map(html), link(url)].join('<br>')}</p>`;
};

/** `(` as `%28`: brackets would end the address of a link. */
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
const markdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
