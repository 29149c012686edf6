/** The tree of the portal's pages, to choose one. Keys work as in any tree; typing in the filter narrows it down. */

import { all, closest, get } from './elements.js';
import { choose } from './dialogs.js';
import { askSignedIn } from './server.js';

/** @typedef {(path: string) => void} Close */

/**
 * Resolves with the path of the page that is chosen, with null where none is.
 *
 * @param {string} current the path that is chosen now
 */
export async function browse(current) {
  const answer = await askSignedIn('/tree');
  return answer.ok ? choose(await answer.text(), (dialog, /** @type {Close} */ close) => enable(dialog, close, current)) : null;
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Close} close
 * @param {string} current
 */
function enable(dialog, close, current) {
  const tree = get(dialog, '[role="tree"]');
  const nodes = all(tree, '[role="treeitem"]');
  const filter = get(dialog, '[type=search]', HTMLInputElement);
  const button = get(dialog, '[data-do="choose"]', HTMLButtonElement);
  const nothing = get(dialog, '[data-part="nothing"]');
  const shown = () => nodes.filter(node => !node.hidden);
  /** @param {HTMLElement} node */
  const level = node => Number(node.getAttribute('aria-level'));
  /** @param {HTMLElement} node */
  const pathOf = node => node.dataset.path ?? '';
  /** @param {Event} event */
  const nodeOf = event => closest(event.target, '[role="treeitem"]');
  /** @type {HTMLElement | null} */
  let selected = null;

  /** @param {HTMLElement} node */
  const select = node => {
    selected?.setAttribute('aria-selected', 'false');
    selected = node;
    node.setAttribute('aria-selected', 'true');
    button.disabled = false;
  };
  /** @param {HTMLElement} [node] */
  const visit = node => {
    if (node) {
      nodes.forEach(each => { each.tabIndex = each === node ? 0 : -1; });
      node.focus();
    }
  };
  /** @param {HTMLElement} node */
  const parentOf = node => nodes.slice(0, nodes.indexOf(node)).reverse().find(each => level(each) < level(node));

  /** A page shows where it and those above it are open, or where it, or one below it, matches. */
  const narrow = () => {
    const wanted = filter.value.trim();
    const matches = vestibuleSearch(wanted);
    nodes.forEach(node => {
      node.hidden = wanted ? !matches(node.textContent) : !isOpen(parentOf(node));
    });
    if (wanted) {
      shown().forEach(node => { for (let above = parentOf(node); above; above = parentOf(above)) { above.hidden = false; } });
    }
    nothing.textContent = shown().length ? '' : nothing.dataset.text ?? '';
    if (!shown().some(node => node.tabIndex === 0)) {
      nodes.forEach(node => { node.tabIndex = node === shown()[0] ? 0 : -1; });
    }
  };
  /**
   * @param {HTMLElement} [node]
   * @returns {boolean}
   */
  const isOpen = node => !node || (node.getAttribute('aria-expanded') === 'true' && isOpen(parentOf(node)));
  /**
   * @param {HTMLElement} node
   * @param {boolean} open
   */
  const expand = (node, open) => {
    node.setAttribute('aria-expanded', String(open));
    narrow();
  };

  /** @type {Record<string, (node: HTMLElement) => void>} */
  const keys = {
    ArrowDown: node => visit(shown()[shown().indexOf(node) + 1]),
    ArrowUp: node => visit(shown()[shown().indexOf(node) - 1]),
    Home: () => visit(shown()[0]),
    End: () => visit(shown().at(-1)),
    ArrowRight: node => node.getAttribute('aria-expanded') === 'false' ? expand(node, true)
      : node.hasAttribute('aria-expanded') && visit(shown()[shown().indexOf(node) + 1]),
    ArrowLeft: node => node.getAttribute('aria-expanded') === 'true' ? expand(node, false) : visit(parentOf(node)),
    Enter: node => close(pathOf(node)),
    ' ': select,
  };
  tree.addEventListener('keydown', event => {
    const node = nodeOf(event);
    if (node && keys[event.key]) {
      event.preventDefault();
      keys[event.key](node);
    }
  });
  tree.addEventListener('click', event => {
    const node = nodeOf(event);
    if (node) {
      select(node);
      visit(node);
    }
  });
  tree.addEventListener('dblclick', event => {
    const node = nodeOf(event);
    if (node) {
      close(pathOf(node));
    }
  });
  button.addEventListener('click', () => {
    if (selected) {
      close(pathOf(selected));
    }
  });
  get(dialog, 'form').addEventListener('submit', event => event.preventDefault());
  filter.addEventListener('input', narrow);
  filter.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      visit(shown()[0]);
    }
  });
  const chosen = nodes.find(node => node.dataset.path === current);
  if (chosen) {
    select(chosen);
    nodes.forEach(each => { each.tabIndex = each === chosen ? 0 : -1; });
  }
  narrow();
  filter.focus();
}
