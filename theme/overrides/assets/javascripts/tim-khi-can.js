/* Search costs a reader nothing until it is opened: the theme's worker begins when the search box is entered, beside the
   index that is fetched then, and what is typed before both have come is kept for it. Loaded before the theme's own script. */
(() => {
  "use strict";
  /* the theme's kinds of messages */
  const READY = 1, QUERY = 2, RESULT = 3;
  /* ours, with tim-kiem.js: the worker knows no other kind of message */
  const TOLD = 41, CHOICE = "\u0002";
  const LIST = ".md-search-result__list", BOX = ".md-search__input", META = ".md-search-result__meta";
  /* the theme takes a query apart, and keeps what hangs on a word */
  const LAST_LETTER = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
  /* results that need no choice between sections */
  const FEW = 3;

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

  /* Above the results: that these only come near, what may have been meant, the sections they stand in with their counts.
     Only what is said stands in the page: the theme's arrow keys go through all links there are. */
  const help = document.getElementById("tim-giup")?.content.firstElementChild.cloneNode(true);
  const parts = Object.fromEntries([...(help?.children ?? [])].map((part) => [part.dataset.khi, part]));
  const show = (told, ask) => {
    if (!help || !told) return;
    const pressed = parts.loai.contains(document.activeElement) ? document.activeElement.value : null;
    parts.loai.replaceChildren(...told.counts.map(([section, count, place]) => {
      const button = document.createElement("button"), isChosen = section === told.chosen;
      Object.assign(button, { type: "button", value: section, textContent: `${section} ${count}` });
      button.setAttribute("aria-pressed", String(isChosen));
      button.addEventListener("click", () => ask(isChosen ? "" : `${CHOICE}${place}`));
      return button;
    }));
    const meant = parts.y.querySelector("button");
    meant.textContent = told.meant;
    meant.onclick = () => {
      const box = document.querySelector(BOX);
      box.value = told.meant;
      box.focus();
      box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    };
    const total = told.counts.reduce((sum, [, count]) => sum + count, 0);
    const said = { gan: told.isNear, khong: told.isNone, y: told.meant, loai: told.counts.length > 1 && total > FEW };
    const meta = document.querySelector(META);
    if (help.parentElement !== meta.parentElement) meta.after(help);
    help.replaceChildren(...Object.keys(said).filter((name) => said[name]).map((name) => parts[name]));
    help.dataset.cho = told.query;
    meta.hidden = told.isNone;
    if (pressed) parts.loai.querySelector(`[value="${pressed}"]`)?.focus();
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
      if (message.type !== QUERY) this.begun().postMessage(message);
      else if (message.data === this.asked) this.ask(this.chosen);
      else {
        this.asked = message.data;
        this.ask("");
      }
    }
    /* Only for what stands in one section of the site, until something else is typed; "" for all. */
    ask(section) {
      this.chosen = section;
      const data = this.asked.replace(LAST_LETTER, `$&${section}`);
      if (this.isReady) this.worker.postMessage({ type: QUERY, data });
    }
    hear(data) {
      const tell = () => this.dispatchEvent(new MessageEvent("message", { data }));
      if (data.type === TOLD) this.told = data;
      else if (data.type === RESULT) drawAround(() => { tell(); show(this.told, (section) => this.ask(section)); });
      else tell();
      if (data.type !== READY) return;
      this.isReady = true;
      if (this.asked !== undefined) this.ask("");
    }
  };
})();
