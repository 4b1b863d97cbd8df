/* Search costs a reader nothing until it is opened: the theme's worker begins when the search box is entered, beside the
   index that is fetched then, and what is typed before both have come is kept for it. Loaded before the theme's own script. */
(() => {
  "use strict";
  const READY = 1, QUERY = 2, RESULT = 3; // the theme's kinds of messages
  const LIST = ".md-search-result__list", BOX = ".md-search__input";

  /* The theme draws its list anew for every answer, and the answer to the last key may come when the reader has already gone
     down to a result. The focus follows this result to its new place; where it is gone, the nearest that there is. */
  const drawAround = (draw) => {
    const list = document.querySelector(LIST), reached = document.activeElement;
    const isReached = list?.contains(reached);
    draw();
    // A hidden list: the reader has left the search, and is not called back.
    if (!isReached || list.hidden || list.contains(document.activeElement)) return;
    const links = [...list.querySelectorAll("a[href]")];
    (links.find(({ href }) => href === reached.href) ?? links[0] ?? document.querySelector(BOX)).focus();
  };

  const Begun = window.Worker;
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      this.address = address;
      document.addEventListener("focusin", ({ target }) => target.matches(BOX) && this.begun());
    }
    begun() {
      if (!this.worker) {
        this.worker = new Begun(this.address);
        this.worker.addEventListener("message", ({ data }) => this.hear(data));
      }
      return this.worker;
    }
    postMessage(message) {
      if (message.type === QUERY && !this.isReady) this.waiting = message;
      else this.begun().postMessage(message);
    }
    hear(data) {
      const tell = () => this.dispatchEvent(new MessageEvent("message", { data }));
      if (data.type === RESULT) drawAround(tell);
      else tell();
      if (data.type !== READY) return;
      this.isReady = true;
      if (this.waiting) this.postMessage(this.waiting);
    }
  };
})();
