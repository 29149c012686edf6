import { get } from './elements.js';

const meta = get(document, 'meta[name="vestibule-token"]', HTMLMetaElement);

/**
 * Fetches, and shows the server that the request comes from a page of its own: no other site's page can read this one's
 * token. Where the browser had lost the cookie that goes with it, nothing was done: it has another by now, and the answer
 * brought the token for it.
 *
 * @param {string} url
 * @param {RequestInit & { headers?: Record<string, string> }} options
 */
export async function fetchWithToken(url, options = {}) {
  const send = () => fetch(url, { ...options, headers: { ...options.headers, 'X-Requested-With': 'fetch', 'X-Vestibule-Token': meta.content } });
  const answer = await send();
  const renewed = answer.status === 403 && answer.headers.get('X-Vestibule-Token');
  if (!renewed) {
    return answer;
  }
  meta.content = renewed;
  return send();
}
