/**
 * Finds elements of a kind, which are elements of HTML where no other kind is named. What the page always has is asked for by
 * byId and get, which fail where it is missing; what it may lack by find, all and closest.
 */

/**
 * @template {Element} [T=HTMLElement]
 * @param {string} id
 * @param {new () => T} [kind]
 */
export function byId(id, kind) {
  return present(document.getElementById(id), `#${id}`, kind);
}

/**
 * The first within that matches.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [kind]
 */
export function get(root, selector, kind) {
  return present(root.querySelector(selector), selector, kind);
}

/**
 * The first within that matches; null where there is none.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [kind]
 */
export function find(root, selector, kind) {
  return ofKind(root.querySelector(selector), kind);
}

/**
 * All within that match, in the order of the page.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} [kind]
 * @returns {T[]}
 */
export function all(root, selector, kind) {
  return [...root.querySelectorAll(selector)].flatMap(each => ofKind(each, kind) ?? []);
}

/**
 * The nearest that matches, of an element or an event's target and all that it stands in; null where there is none.
 *
 * @template {Element} [T=HTMLElement]
 * @param {EventTarget | null} from
 * @param {string} selector
 * @param {new () => T} [kind]
 */
export function closest(from, selector, kind) {
  return from instanceof Element ? ofKind(from.closest(selector), kind) : null;
}

/**
 * @template {Element} [T=HTMLElement]
 * @param {Element | null} found
 * @param {new () => T} [kind]
 */
function ofKind(found, kind) {
  return /** @type {T | null} */ (found instanceof (kind ?? HTMLElement) ? found : null);
}

/**
 * @template {Element} [T=HTMLElement]
 * @param {Element | null} found
 * @param {string} selector
 * @param {new () => T} [kind]
 */
function present(found, selector, kind) {
  const element = ofKind(found, kind);
  if (!element) {
    throw new Error(`There is no ${kind?.name ?? 'element'} ${selector}`);
  }
  return element;
}
