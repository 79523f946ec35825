/** Hands what stands around a page to Starlight's title and footer, which take no properties. */
import { type Frame } from '../handbook/views/frame.ts';
import { editUrl, feedbackUrl } from '../settings.ts';

// Starlight renders its parts with the locals of the request, so each page has its own.
const key = 'handbookFrame';
type Locals = Record<string, unknown>;

export const setFrame = (locals: object, frame: Frame): void => {
  (locals as Locals)[key] = frame;
};

export const frameOf = (locals: object): Frame | undefined => (locals as Locals)[key] as Frame | undefined;

/** Where the file of a page is changed, or undefined where `EDIT_URL` does not say. */
export const editLink = (file: string): string | undefined =>
  editUrl === undefined ? undefined : filled(editUrl, 'path', file, (url) => `${url.replace(/\/$/, '')}/${file}`);

/** Where a mistake on a page is reported, or undefined where `FEEDBACK_URL` does not say. */
export const feedbackLink = (title: string, path: string): string | undefined =>
  feedbackUrl && filled(filled(feedbackUrl, 'title', encodeURIComponent(title)), 'page', encodeURIComponent(path));

/** `url` with `{name}` filled in; where that does not stand in it, what `otherwise` makes of it. */
const filled = (url: string, name: string, value: string, otherwise = (whole: string) => whole): string =>
  url.includes(`{${name}}`) ? url.replaceAll(`{${name}}`, value) : otherwise(url);
