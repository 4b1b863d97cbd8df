/* Search costs a reader nothing until it is opened: the theme's worker begins when the search box is entered, beside the
   index that is fetched then, and what is typed before both have come is kept for it. Loaded before the theme's own script. */
(() => {
  "use strict";
  const READY = 1, QUERY = 2; // the theme's kinds of messages
  const Begun = window.Worker;
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      this.address = address;
      document.addEventListener("focusin", ({ target }) => target.matches(".md-search__input") && this.begun());
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
      this.dispatchEvent(new MessageEvent("message", { data }));
      if (data.type !== READY) return;
      this.isReady = true;
      if (this.waiting) this.postMessage(this.waiting);
    }
  };
})();
