import { expect, test } from 'vitest';
import { careerMap, type CareerStep } from '../handbook/facts/career.ts';
import { drawMap } from './career-map.ts';

const step: CareerStep = {
  id: 'lead-to-0',
  role: { id: 'lead', name: 'Lead & <more>', url: '/roles/lead/' },
  direction: 'to',
  other: { id: 'title cto', name: 'CTO' },
  note: undefined,
};

test('the drawing has a name, links and no colour of its own, and is the same every time', async () => {
  const drawing = careerMap([step]);
  const svg = await drawMap(drawing, 'map');
  expect(svg).toMatch(/^<svg [^>]*role="group" aria-labelledby="map-title" aria-describedby="map-desc">/);
  expect(svg).toContain('<title id="map-title">Career map</title><desc id="map-desc">');
  expect(svg.match(/<title/g)).toHaveLength(1);
  expect(svg).toContain('href="/roles/lead/"');
  expect(svg).toContain('Lead &amp; &lt;more&gt;');
  expect(svg).toContain('stroke="currentColor"');
  expect(svg).not.toMatch(/black|xlink:href|<script|<\?xml|<!/);
  expect(await drawMap(drawing, 'map')).toBe(svg);
});
