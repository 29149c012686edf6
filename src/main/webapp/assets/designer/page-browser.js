/** The tree of the portal's pages, to choose one. Keys work as in any tree; typing in the filter narrows it down. */

import { choose } from './dialogs.js';
import { askSignedIn } from './server.js';

/** Resolves with the path of the page that is chosen, with null where none is. */
export async function browse(current) {
  const answer = await askSignedIn('/tree');
  return answer.ok ? choose(await answer.text(), (dialog, close) => enable(dialog, close, current)) : null;
}

function enable(dialog, close, current) {
  const nodes = [...dialog.querySelectorAll('[role="treeitem"]')];
  const filter = dialog.querySelector('[type=search]');
  const button = dialog.querySelector('[data-do="choose"]');
  const nothing = dialog.querySelector('[data-part="nothing"]');
  const level = node => Number(node.getAttribute('aria-level'));
  const shown = () => nodes.filter(node => !node.hidden);
  let selected = null;

  const select = node => {
    selected?.setAttribute('aria-selected', 'false');
    selected = node;
    node.setAttribute('aria-selected', 'true');
    button.disabled = false;
  };
  const visit = node => {
    if (node) {
      nodes.forEach(each => { each.tabIndex = each === node ? 0 : -1; });
      node.focus();
    }
  };
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
    nothing.textContent = shown().length ? '' : nothing.dataset.text;
    if (!shown().some(node => node.tabIndex === 0)) {
      nodes.forEach(node => { node.tabIndex = node === shown()[0] ? 0 : -1; });
    }
  };
  const isOpen = node => !node || (node.getAttribute('aria-expanded') === 'true' && isOpen(parentOf(node)));
  const expand = (node, open) => {
    node.setAttribute('aria-expanded', open);
    narrow();
  };

  const keys = {
    ArrowDown: node => visit(shown()[shown().indexOf(node) + 1]),
    ArrowUp: node => visit(shown()[shown().indexOf(node) - 1]),
    Home: () => visit(shown()[0]),
    End: () => visit(shown().at(-1)),
    ArrowRight: node => node.getAttribute('aria-expanded') === 'false' ? expand(node, true)
      : node.hasAttribute('aria-expanded') && visit(shown()[shown().indexOf(node) + 1]),
    ArrowLeft: node => node.getAttribute('aria-expanded') === 'true' ? expand(node, false) : visit(parentOf(node)),
    Enter: node => close(node.dataset.path),
    ' ': node => select(node),
  };
  dialog.querySelector('[role="tree"]').addEventListener('keydown', event => {
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key](event.target.closest('[role="treeitem"]'));
    }
  });
  dialog.querySelector('[role="tree"]').addEventListener('click', event => {
    const node = event.target.closest('[role="treeitem"]');
    if (node) {
      select(node);
      visit(node);
    }
  });
  dialog.querySelector('[role="tree"]').addEventListener('dblclick', event => {
    const node = event.target.closest('[role="treeitem"]');
    if (node) {
      close(node.dataset.path);
    }
  });
  button.addEventListener('click', () => close(selected.dataset.path));
  dialog.querySelector('form').addEventListener('submit', event => event.preventDefault());
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
