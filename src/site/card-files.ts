/** The card of a KPI as a small page for an iframe, as a picture, and as what oEmbed answers. */
import { escape } from 'html-escaper';
import { type ExportFile } from '../handbook/exports/export-files.ts';
import { type Handbook, type Node } from '../handbook/graph.ts';
import { cardImageUrl, cardUrl, oembedUrl } from '../handbook/urls.ts';
import { type KpiCard, kpiCards } from '../handbook/views/kpi-card.ts';
import { cardSvg } from './card-svg.ts';
import { address, href } from './href.ts';

/** How much room the frame takes in the page of another tool. */
const frame = { width: 640, height: 360 };

export const cardFiles = (handbook: Handbook): ExportFile[] =>
  handbook.all('kpi').flatMap((kpi): ExportFile[] => [
    ...kpiCards(handbook, kpi).flatMap(({ role, card }): ExportFile[] => [
      { url: `${cardUrl(kpi.id, role)}index.html`, content: () => cardPage(card()) },
      { url: cardImageUrl(kpi.id, role), content: () => cardSvg(card()) },
    ]),
    { url: oembedUrl(kpi.id), content: () => JSON.stringify(oembed(kpi)) },
  ]);

/** A page without menu or fonts. Its script only reads `?role=`; the address with the role in its path needs none. */
const cardPage = ({ title, version, facts, url, card }: KpiCard): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escape(title)}</title>
    <link rel="canonical" href="${escape(address(url))}">
    <link rel="stylesheet" href="${href('/card/card.css')}">
    <script src="${href('/card/card.js')}" data-card="${href(card)}" defer></script>
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <dl>
${facts
  .map(
    ({ label, lines }) =>
      `        <div><dt>${escape(label)}</dt>${lines.map((line) => `<dd>${escape(line)}</dd>`).join('')}</div>`,
  )
  .join('\n')}
      </dl>
      <p>${escape(version)} · <a href="${escape(href(url))}" target="_top">the definition</a></p>
    </main>
  </body>
</html>
`;

/** https://oembed.com/#section2.3 */
function oembed({ id, name }: Node<'kpi'>) {
  const source = address(cardUrl(id));
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: 'Rolebook',
    provider_url: address('/'),
    ...frame,
    html: `<iframe src="${escape(source)}" width="${frame.width}" height="${frame.height}" title="${escape(name)}" loading="lazy"></iframe>`,
  };
}
