/* What a page can do beyond being read: print, letters and contrast, the search box of the home page.
   Without this script its buttons stay hidden, and the search box leads to the list of procedures. */
(() => {
  "use strict";
  const root = document.documentElement;

  for (const button of document.querySelectorAll(".nut-in")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  /* Names are those of the form: "co-chu" is data-co-chu on the page and cchc.co-chu in the browser. */
  for (const box of document.querySelectorAll(".cach-hien-thi")) {
    box.hidden = false;
    const tell = () => {
      for (const choice of box.querySelectorAll("input")) {
        choice.checked = choice.value === (root.getAttribute("data-" + choice.name) ?? "");
      }
    };
    tell();
    addEventListener("pageshow", tell);
    box.addEventListener("change", ({ target }) => {
      root.setAttribute("data-" + target.name, target.value);
      try {
        localStorage.setItem("cchc." + target.name, target.value);
      } catch {
        /* a browser that keeps nothing: for this page only */
      }
    });
    const close = () => {
      box.open = false;
    };
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.open) return;
      close();
      box.querySelector("summary").focus();
    });
    document.addEventListener("click", ({ target }) => box.contains(target) || close());
    box.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !box.contains(relatedTarget) && close());
  }

  /* The box in the middle of a page hands its words to the search at the head. */
  const dialog = document.querySelector("#__search");
  const query = document.querySelector(".md-search__input");
  for (const form of document.querySelectorAll(".tim-kiem")) {
    form.addEventListener("submit", (event) => {
      if (!dialog || !query) return;
      event.preventDefault();
      query.value = form.querySelector("input").value;
      if (!dialog.checked) dialog.click();
      query.focus();
      query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    });
  }
})();
