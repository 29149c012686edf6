/** Links in formatted text: to pages of the portal, which are chosen, and to addresses elsewhere, which are completed. */

import { all, get } from './elements.js';
import { browse } from './page-browser.js';
import { address, askSignedIn } from './server.js';

const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u;
const MAILBOX = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const site = address.replace(/^\/design\/([^/]+).*$/, '/site/$1');

/**
 * The row in which the address of a link is entered; {show} opens it, {apply} is told what was entered.
 *
 * @param {HTMLElement} row
 * @param {(href: string) => void} apply
 */
export function enableLinks(row, apply) {
  const input = get(row, 'input', HTMLInputElement);
  const error = get(row, '[data-part="link-error"]');
  /** @param {string} sentence */
  const tell = sentence => {
    error.textContent = sentence;
    error.hidden = !sentence;
    input.setAttribute('aria-invalid', String(Boolean(sentence)));
  };
  const set = async () => {
    const { href, problem } = await meant(input.value.trim());
    if (href === undefined) {
      tell((row.dataset[problem] ?? '').replace('{0}', input.value.trim()));
      input.focus();
    } else {
      row.hidden = true;
      apply(href);
    }
  };
  get(row, '[data-do="link"]').addEventListener('click', set);
  get(row, '[data-do="link-page"]').addEventListener('click', async () => {
    const path = await browse(input.value.trim());
    if (path !== null) {
      input.value = path;
    }
    input.focus();
  });
  input.addEventListener('input', () => tell(''));
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      set();
    }
  });
  return {
    /** @param {string} [href] */
    show(href) {
      tell('');
      input.value = href === site ? '/' : href?.startsWith(`${site}/`) ? href.slice(site.length) : href ?? '';
      row.hidden = false;
      input.focus();
    },
  };
}

/**
 * What an author means by what they entered: {href}, empty for no link, or a {problem}.
 *
 * @param {string} entered
 * @returns {Promise<{ href: string, problem?: undefined } | { href?: undefined, problem: 'noPage' | 'noAddress' }>}
 */
async function meant(entered) {
  if (entered === '' || entered.startsWith('#') || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(entered)) {
    return { href: entered };
  }
  if (entered.startsWith('/')) {
    const path = entered.startsWith(`${site}/`) ? entered.slice(site.length) : entered;
    return await isPage(path) ? { href: path === '/' ? site : site + path } : { problem: 'noPage' };
  }
  if (MAILBOX.test(entered)) {
    return { href: `mailto:${entered}` };
  }
  return HOST.test(entered) ? { href: `https://${entered}` } : { problem: 'noAddress' };
}

/** @param {string} path */
async function isPage(path) {
  const answer = await askSignedIn('/tree');
  const tree = document.createElement('template');
  tree.innerHTML = answer.ok ? await answer.text() : '';
  return all(tree.content, '[data-path]').some(node => node.dataset.path === path.replace(/[?#].*$/, ''));
}
