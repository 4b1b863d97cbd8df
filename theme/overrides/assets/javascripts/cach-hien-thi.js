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
  const size = kept("co-chu");
  if (size) root.dataset.coChu = size;
  if (kept("tuong-phan") ?? (matchMedia("(prefers-contrast: more)").matches ? "cao" : "")) root.dataset.tuongPhan = "cao";
})();
