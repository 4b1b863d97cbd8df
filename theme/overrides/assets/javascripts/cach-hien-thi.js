/* Before anything is painted: the size of letters and the contrast that the reader chose here before.
   It is kept in this browser alone; a browser that keeps nothing shows the page as usual. */
(() => {
  "use strict";
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem("cchc." + name);
    } catch {
      return null;
    }
  };
  const show = () => {
    const asked = matchMedia("(prefers-contrast: more)").matches ? "cao" : "";
    root.dataset.coChu = kept("co-chu") ?? "";
    root.dataset.tuongPhan = kept("tuong-phan") ?? asked;
  };
  show();
  /* A page that comes back as it was left does not know what was chosen on another one. */
  addEventListener("pageshow", ({ persisted }) => persisted && show());
})();
