/** What the browser loads of each role in order to compare it. */
import type { APIRoute } from 'astro';
import { roleProfile } from '../../handbook/compare/build-profile.ts';
import { handbook } from '../../site/handbook.ts';

export const getStaticPaths = () => handbook.all('role').map(({ id }) => ({ params: { role: id } }));

export const GET: APIRoute<never, { role: string }> = ({ params }) =>
  Response.json(roleProfile(handbook, handbook.get('role', params.role)));
