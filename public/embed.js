/*
 * For a page with an atlas in a frame: gives each <iframe data-accord-atlas> the height that suits its width, as the
 * atlas in it asks for. Load it once, with `async`. It reads nothing of the page and sends nothing anywhere.
 */
(() => {
  /** The heights that a frame may get, in CSS pixels. */
  const [least, most] = [200, 2000];

  window.addEventListener('message', ({ data, origin, source }) => {
    if (data?.type !== 'accord-atlas:resize' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe[data-accord-atlas]')) {
      // The very frame that speaks, and still the atlas in it: a frame can be led elsewhere.
      if (frame.contentWindow !== source || !isFrom(frame, origin)) continue;
      frame.style.height = `${Math.min(most, Math.max(least, Math.round(data.height)))}px`;
    }
  });

  /** A sandboxed frame without `allow-same-origin` has no origin of its own, and says "null". */
  function isFrom(frame, origin) {
    const shutOff = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return origin === (shutOff ? 'null' : new URL(frame.src).origin);
  }
})();
