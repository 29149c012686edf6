/* Gives the frame that shows an e-mail the height of the e-mail, at each width. Without this file, the frame scrolls. */
(function () {
  'use strict';

  /** @type {NodeListOf<HTMLIFrameElement>} */
  var frames = document.querySelectorAll('.vb-mail-frame');
  frames.forEach(function (frame) {
    /** @type {ResizeObserver | undefined} */
    var watch;

    function fit() {
      // The box of the whole e-mail, as its scroll height is never less than the frame's own.
      var height = frame.contentDocument ? frame.contentDocument.documentElement.getBoundingClientRect().height : 0;
      if (height) frame.style.height = Math.ceil(height) + 'px';
    }

    function follow() {
      if (watch) watch.disconnect();
      if (!frame.contentDocument || !frame.contentDocument.documentElement) return;
      frame.classList.add('vb-mail-frame--fitted');
      watch = new ResizeObserver(fit);
      watch.observe(frame.contentDocument.documentElement);
    }

    frame.addEventListener('load', follow);
    follow();
  });
})();
