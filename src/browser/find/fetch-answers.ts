/** Fetches the index of answers, once for the page, when somebody is about to search. */
import { type Answers, loadAnswers } from '../../handbook/find/load.ts';

let loading: Promise<Answers> | undefined;

/** `base` is where the site stands, without a slash at its end. A failure is forgotten, so that one can try again. */
export function answers(base: string): Promise<Answers> {
  loading ??= loadAnswers((url) => fetchPacked(base + url));
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The files are compressed themselves, because not every host compresses what it sends. */
async function fetchPacked(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
