/* Gives the frame that shows an e-mail the height of the e-mail, at each width. Without this file, the frame scrolls. */
(function () {
  'use strict';

  /** @param {HTMLIFrameElement} frame */
  function fit(frame) {
    // The box of the whole e-mail, as its scroll height is never less than the frame's own.
    var height = frame.contentDocument ? frame.contentDocument.documentElement.getBoundingClientRect().height : 0;
    if (height) frame.style.height = Math.ceil(height) + 'px';
  }

  /** @type {WeakMap<HTMLIFrameElement, ResizeObserver>} */
  var watches = new WeakMap();

  /** @param {HTMLIFrameElement} frame */
  function follow(frame) {
    var before = watches.get(frame);
    if (before) before.disconnect();
    if (!frame.matches('.vb-mail-frame') || !frame.contentDocument || !frame.contentDocument.documentElement) return;
    frame.classList.add('vb-mail-frame--fitted');
    var watch = new ResizeObserver(function () { fit(frame); });
    watches.set(frame, watch);
    watch.observe(frame.contentDocument.documentElement);
  }

  /** @type {NodeListOf<HTMLIFrameElement>} */
  var frames = document.querySelectorAll('.vb-mail-frame');
  frames.forEach(function (frame) {
    frame.addEventListener('load', function () { follow(frame); });
    follow(frame);
  });

  window.vestibuleMailFrame = { follow: follow };
})();
