/*
 * Shows what is typed in a frame beside the form, by a button that names the frame: by pressing it, and in a menu that it stands in
 * as soon as that is opened, and while something is typed. The form itself isn't sent by that, so it doesn't count as saved. Without
 * this file the button sends the form to the frame.
 */
(() => {
  'use strict';

  const PAUSE = 400;
  /* A form of its own, for each frame. */
  /** @type {Map<string, HTMLFormElement>} */
  const forms = new Map();

  /** @param {string} target */
  function formFor(target) {
    const known = forms.get(target);
    if (known) return known;
    const made = document.createElement('form');
    made.method = 'post';
    made.hidden = true;
    document.body.append(made);
    forms.set(target, made);
    return made;
  }

  let count = 0;

  /**
   * Puts a new frame in the place of the one that is called so as soon as it has something to show: each page that one frame shows
   * after another would be a step back for the browser. Gives the new frame's own name, as browsers go on calling a frame by its
   * first one.
   *
   * @param {string} name
   */
  function renewFrame(name) {
    /** @type {NodeListOf<HTMLIFrameElement>} */
    const frames = document.querySelectorAll('iframe[data-frame="' + name + '"]');
    const shown = [...frames].find(each => !each.hidden);
    frames.forEach(each => each.hidden && each.remove());
    if (!shown) return name;
    const renewed = /** @type {HTMLIFrameElement} */ (shown.cloneNode());
    renewed.removeAttribute('src');
    renewed.name = name + ++count;
    renewed.hidden = true;
    shown.after(renewed);
    renewed.addEventListener('load', () => {
      if (!renewed.contentDocument || renewed.contentDocument.URL === 'about:blank') return;
      renewed.hidden = false;
      shown.remove();
      window.vestibuleMailFrame?.follow(renewed);
    });
    return renewed.name;
  }

  /** @param {HTMLButtonElement | null} button */
  function show(button) {
    if (!button || !button.form) return;
    const sent = formFor(button.formTarget);
    sent.target = renewFrame(button.formTarget);
    sent.action = button.formAction;
    sent.replaceChildren(...[...new FormData(button.form)]
      .filter(([name]) => !name.startsWith('jakarta.faces.'))
      .map(([name, value]) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = String(value);
        return field;
      }));
    sent.submit();
  }

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[formtarget]') : null;
    if (button instanceof HTMLButtonElement) {
      event.preventDefault();
      show(button);
    }
  });

  /** @param {Element | null} menu */
  function buttonIn(menu) {
    /** @type {HTMLButtonElement | null} */
    const button = menu?.querySelector('button[formtarget]') ?? null;
    return button;
  }

  document.addEventListener('toggle', event => {
    const menu = event.target;
    if (menu instanceof HTMLDetailsElement && menu.open && menu.matches('[data-frame-form]')) {
      show(buttonIn(menu));
    }
  }, true);

  let waiting = 0;
  ['input', 'change'].forEach(type => document.addEventListener(type, event => {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    const menu = form?.querySelector('details[data-frame-form][open]');
    if (!menu) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => show(buttonIn(menu)), PAUSE);
  }));

  window.vestibuleFrameForm = { show };
})();
