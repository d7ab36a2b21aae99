import licence from 'pretendard/dist/LICENSE.txt?raw';
import type { APIRoute } from 'astro';

/** The licence of the font that is served with the site; it asks to go along. */
export const GET: APIRoute = () =>
  new Response(licence, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
