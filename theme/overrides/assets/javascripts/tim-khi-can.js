/* Search costs a reader nothing until it is opened: the theme's worker begins with its first message, and what is typed
   before the index has come is kept for it. Loaded before the theme's own script. */
(() => {
  "use strict";
  const SETUP = 0, READY = 1, QUERY = 2; // the theme's kinds of messages
  const Begun = window.Worker;
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      this.address = address;
    }
    postMessage(message) {
      if (message.type === QUERY && !this.isReady) {
        this.waiting = message;
        return;
      }
      if (message.type === SETUP) {
        this.worker = new Begun(this.address);
        this.worker.addEventListener("message", ({ data }) => this.hear(data));
      }
      this.worker.postMessage(message);
    }
    hear(data) {
      this.dispatchEvent(new MessageEvent("message", { data }));
      if (data.type !== READY) return;
      this.isReady = true;
      if (this.waiting) this.postMessage(this.waiting);
    }
  };
})();
