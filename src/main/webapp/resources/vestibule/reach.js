/*
 * Lets a form go only once the server answers. While it can't be reached, people stay on the page with all that they typed,
 * and a sentence says so. Without this file the browser would leave the page for an error of its own.
 */
(function () {
  'use strict';

  /** @type {DOMStringMap} */
  var texts = document.currentScript ? document.currentScript.dataset : {};
  var PATIENCE = 8000;
  /** @type {WeakSet<HTMLFormElement>} */
  var asking = new WeakSet();
  /** @type {WeakSet<HTMLFormElement>} */
  var sure = new WeakSet();
  /** @type {string | null} */
  var told = null;
  /** @type {HTMLElement | SVGElement | null} */
  var pressed = null;
  /* Both are read out when they are filled, an alert at once and a status in its turn, so they are there before. */
  var wrong = place('unreached', 'alert');
  var said = place('said-above', 'status');
  var hide = document.createElement('button');
  var above = document.createElement('div');

  /* Going back to a page that answered a form, or loading it anew, would ask whether to send the form again. */
  if (texts.answered === 'true') history.replaceState(history.state, '', location.href);

  ['pointerdown', 'keydown', 'focusin'].forEach(function (press) {
    addEventListener(press, function (event) {
      var target = event.target;
      if ((target instanceof HTMLElement || target instanceof SVGElement) && !above.contains(target)) pressed = target;
    }, true);
  });

  /**
   * @param {string} id
   * @param {string} role
   */
  function place(id, role) {
    var made = document.createElement('div');
    made.id = id;
    made.setAttribute('role', role);
    return made;
  }

  function build() {
    hide.type = 'button';
    hide.hidden = true;
    hide.textContent = '×';
    hide.setAttribute('aria-label', texts.hide || '');
    hide.addEventListener('click', function () {
      clear();
      if (pressed && pressed.isConnected) pressed.focus();
    });
    above.className = 'vb-above';
    above.append(wrong, said, hide);
    document.body.append(above);
  }

  /**
   * One sentence at a time, the latest, and not over what was pressed or has the focus.
   *
   * @param {HTMLElement} where
   * @param {string | Element} content a text or an element with it
   */
  function show(where, content) {
    var text = typeof content === 'string' ? content : content.textContent;
    if (told === text) return;
    clear();
    told = text;
    var line = document.createElement('p');
    if (typeof content === 'string') line.append(content);
    else content.childNodes.forEach(function (part) { line.append(part.cloneNode(true)); });
    var at = pressed && pressed.isConnected ? pressed.getBoundingClientRect() : { bottom: 0 };
    above.classList.toggle('vb-above--top', at.bottom > innerHeight / 2 && at.bottom <= innerHeight);
    where.replaceChildren(line);
    hide.hidden = false;
  }

  /**
   * What went wrong.
   *
   * @param {string | Element} content
   */
  function tell(content) {
    show(wrong, content);
  }

  /**
   * What people should know, and can go on without.
   *
   * @param {string | Element} content
   */
  function inform(content) {
    show(said, content);
  }

  function clear() {
    told = null;
    wrong.replaceChildren();
    said.replaceChildren();
    hide.hidden = true;
  }

  /* A proxy in front may know only some addresses: that it refuses this one says as well that it is there. */
  function reach() {
    if (navigator.onLine === false) return Promise.resolve(false);
    return fetch('/reachable', { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).then(
      function (answer) { return answer.status === 204 || (answer.status >= 400 && answer.status < 500); },
      function () { return false; });
  }

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   */
  function send(form, submitter) {
    sure.add(form);
    try {
      form.requestSubmit(isButton(submitter) && submitter.form === form ? submitter : null);
    } finally {
      sure.delete(form);
    }
  }

  /**
   * @param {Element | null} submitter
   * @returns {submitter is HTMLButtonElement | HTMLInputElement}
   */
  function isButton(submitter) {
    return submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement;
  }

  /**
   * Sends a text along with a form.
   *
   * @param {HTMLFormElement} form
   * @param {string} name
   * @param {string} value
   */
  function add(form, name, value) {
    var field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }

  /**
   * The server learns at the second attempt alone that a browser keeps no cookies; the browser knows.
   *
   * @param {HTMLFormElement} form
   */
  function say(form) {
    if (!navigator.cookieEnabled && !form.elements.namedItem('vestibule.noCookie')) add(form, 'vestibule.noCookie', 'true');
  }

  document.addEventListener('submit', function (event) {
    if (event.target instanceof HTMLFormElement) ask(event.target, event);
  }, true);

  /**
   * @param {HTMLFormElement} form
   * @param {SubmitEvent} event
   */
  function ask(form, event) {
    var submitter = event.submitter;
    var method = (isButton(submitter) && submitter.formMethod) || form.method;
    if (method !== 'post' || sure.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking.has(form)) return;
    asking.add(form);
    form.setAttribute('aria-busy', 'true');
    reach().then(function (there) {
      asking.delete(form);
      form.removeAttribute('aria-busy');
      if (there) {
        clear();
        say(form);
        send(form, submitter);
      } else {
        unreached();
        var language = form.elements.namedItem('vestibule.language');
        if (language instanceof Element) language.remove();
      }
    });
  }

  /**
   * What was typed comes along into the other language, but passwords: a form that has any is sent, and only shown again.
   *
   * @param {HTMLFormElement} form
   */
  function changed(form) {
    return Array.from(form.elements).some(function (field) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
      if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
      return /^(text|email|tel|textarea)$/.test(field.type) && field.value !== field.defaultValue;
    });
  }

  function unreached() {
    tell(texts.unreached || '');
  }

  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element ? event.target.closest('a[data-language]') : null;
    /** @type {NodeListOf<HTMLFormElement>} */
    var forms = document.querySelectorAll('main form[method="post"]');
    var form = link && Array.from(forms).find(changed);
    if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    add(form, 'vestibule.language', link.getAttribute('data-language') || '');
    form.noValidate = true;
    form.requestSubmit();
  });

  build();
  window.vestibuleReach = {
    tell: tell,
    inform: inform,
    clear: clear,
    unreached: unreached,
    cookieLost: function () { tell(texts.cookieLost || ''); }
  };
})();
