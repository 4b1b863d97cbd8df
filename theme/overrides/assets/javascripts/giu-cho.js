/* The theme's search draws its list anew for every answer, and an answer to the last letters may come when a reader has
   gone on into the list already: the focus would fall to the page's body. Here it stays on the same page's result, or goes to
   the first one where that page is found no more, and back to the box where nothing is. */
(() => {
  "use strict";
  const box = document.querySelector(".md-search__input"), list = document.querySelector(".md-search-result__list");
  const open = document.querySelector("#__search");
  if (!box || !list || !open) return;
  let place = null; // link or heading of the list that has, or had, the focus
  const pageOf = ({ pathname, hash }) => pathname + hash;

  document.addEventListener("focusin", ({ target }) => {
    place = list.contains(target) ? target : null;
  });
  // Who points elsewhere has left the list, whatever becomes of it.
  document.addEventListener("pointerdown", () => {
    place = null;
  });
  new MutationObserver(() => {
    if (!place || place.isConnected || !open.checked || document.activeElement !== document.body) return;
    const links = [...list.querySelectorAll(":not(details) > [href]")];
    const same = place.href && links.find((link) => pageOf(link) === pageOf(place));
    (same || links[0] || box).focus();
  }).observe(list, { childList: true });
})();
