/*
 * Lets a form go only once the server answers. While it can't be reached, people stay on the page with all that they typed,
 * and a sentence says so. Without this file the browser would leave the page for an error of its own.
 */
(function () {
  'use strict';

  var texts = document.currentScript.dataset;
  var PATIENCE = 8000;
  var asking = new WeakSet();
  var sure = new WeakSet();
  var told = null;
  var pressed = null;
  var above = null;

  /* Going back to a page that answered a form, or loading it anew, would ask whether to send the form again. */
  if (texts.answered === 'true') history.replaceState(history.state, '', location.href);

  ['pointerdown', 'keydown', 'focusin'].forEach(function (press) {
    addEventListener(press, function (event) { if (!above.contains(event.target)) pressed = event.target; }, true);
  });

  /* Both are read out when they are filled, an alert at once and a status in its turn, so they are there before. */
  function build() {
    above = document.createElement('div');
    above.className = 'vb-above';
    [['unreached', 'alert'], ['said-above', 'status']].forEach(function (each) {
      var place = document.createElement('div');
      place.id = each[0];
      place.setAttribute('role', each[1]);
      above.append(place);
    });
    var hide = document.createElement('button');
    hide.type = 'button';
    hide.hidden = true;
    hide.textContent = '×';
    hide.setAttribute('aria-label', texts.hide);
    hide.addEventListener('click', function () {
      clear();
      if (pressed && pressed.isConnected && pressed.focus) pressed.focus();
    });
    above.append(hide);
    document.body.append(above);
  }

  /* One sentence at a time, the latest, and not over what was pressed or has the focus. The content is a text or an element with it. */
  function show(id, content) {
    var text = typeof content === 'string' ? content : content.textContent;
    if (told === text) return;
    clear();
    told = text;
    var line = document.createElement('p');
    if (typeof content === 'string') line.append(content);
    else [].forEach.call(content.childNodes, function (part) { line.append(part.cloneNode(true)); });
    var at = pressed && pressed.isConnected && pressed.getBoundingClientRect ? pressed.getBoundingClientRect() : { bottom: 0 };
    above.classList.toggle('vb-above--top', at.bottom > innerHeight / 2 && at.bottom <= innerHeight);
    document.getElementById(id).replaceChildren(line);
    above.lastChild.hidden = false;
  }

  /* What went wrong. */
  function tell(content) {
    show('unreached', content);
  }

  /* What people should know, and can go on without. */
  function inform(content) {
    show('said-above', content);
  }

  function clear() {
    told = null;
    document.getElementById('unreached').replaceChildren();
    document.getElementById('said-above').replaceChildren();
    above.lastChild.hidden = true;
  }

  /* A proxy in front may know only some addresses: that it refuses this one says as well that it is there. */
  function reach() {
    if (navigator.onLine === false) return Promise.resolve(false);
    return fetch('/reachable', { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).then(
      function (answer) { return answer.status === 204 || (answer.status >= 400 && answer.status < 500); },
      function () { return false; });
  }

  function send(form, submitter) {
    sure.add(form);
    try {
      form.requestSubmit(submitter && submitter.form === form ? submitter : null);
    } finally {
      sure.delete(form);
    }
  }

  /* The server learns at the second attempt alone that a browser keeps no cookies; the browser knows. */
  function say(form) {
    if (navigator.cookieEnabled || form.elements['vestibule.noCookie']) return;
    var field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'vestibule.noCookie';
    field.value = 'true';
    form.append(field);
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var submitter = event.submitter;
    var method = (submitter && submitter.formMethod) || form.method;
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
        tell(texts.unreached);
        var language = form.elements['vestibule.language'];
        if (language) language.remove();
      }
    });
  }, true);

  /* What was typed comes along into the other language, but passwords: a form that has any is sent, and only shown again. */
  function changed(form) {
    return [].some.call(form.elements, function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
      return /^(text|email|tel|textarea)$/.test(field.type) && field.value !== field.defaultValue;
    });
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[data-language]');
    var form = link && [].find.call(document.querySelectorAll('main form[method="post"]'), changed);
    if (!form || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    var field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'vestibule.language';
    field.value = link.dataset.language;
    form.append(field);
    form.noValidate = true;
    form.requestSubmit();
  });

  build();
  window.vestibuleReach = {
    tell: tell,
    inform: inform,
    clear: clear,
    unreached: function () { tell(texts.unreached); },
    cookieLost: function () { tell(texts.cookieLost); }
  };
})();
