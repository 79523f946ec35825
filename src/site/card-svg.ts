/** The card of a KPI as an SVG. Text is set in the font that the viewer has, so widths are estimates on the safe side. */
import { escape } from 'html-escaper';
import { type KpiCard } from '../handbook/views/kpi-card.ts';

const width = 640;
const margin = 28;

/** Cuts a text into lines of at most so many signs, and the last of the lines that fit ends in dots. */
export function wrap(text: string, signs: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? [])) {
    if (line && line.length + 1 + word.length > signs) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, signs - 1)}…`];
}

interface Row {
  text: string;
  size: number;
  weight: 400 | 600 | 700;
  color: string;
  /** Space above it. */
  gap: number;
}

function rowsOf({ title, version, facts }: KpiCard): Row[] {
  return [
    ...wrap(title, 38, 2).map((text, index): Row => ({
      text,
      size: 26,
      weight: 700,
      color: '#14171c',
      gap: index ? 6 : 0,
    })),
    ...facts.flatMap(({ label, lines }): Row[] => [
      { text: label, size: 13, weight: 600, color: '#4d5563', gap: 14 },
      ...lines
        .flatMap((line) => wrap(line, 66, 3))
        .map((text): Row => ({ text, size: 16, weight: 400, color: '#14171c', gap: 5 })),
    ]),
    { text: version, size: 13, weight: 400, color: '#4d5563', gap: 18 },
  ];
}

export function cardSvg(card: KpiCard): string {
  let y = margin;
  const texts = rowsOf(card).map(({ text, size, weight, color, gap }) => {
    y += gap + size;
    return `  <text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escape(text)}</text>`;
  });
  const height = y + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif">
  <title>${escape(card.title)}</title>
  <rect width="${width}" height="${height}" rx="10" fill="#fff"/>
  <rect width="${width}" height="5" fill="#0b6b71"/>
${texts.join('\n')}
</svg>
`;
}
