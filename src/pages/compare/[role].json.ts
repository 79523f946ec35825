/** What the browser loads of each role in order to compare it. */
import type { APIRoute } from 'astro';
import { roleProfile } from '../../handbook/compare/build-profile.ts';
import { handbook } from '../../site/handbook.ts';
import { href } from '../../site/href.ts';

export const getStaticPaths = () => handbook.all('role').map(({ id }) => ({ params: { role: id } }));

/** Addresses in it are whole, so that the browser need not know where the site stands. */
export const GET: APIRoute<never, { role: string }> = ({ params }) => {
  const profile = roleProfile(handbook, handbook.get('role', params.role));
  const text = JSON.stringify(profile, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? href(value) : value,
  );
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
