/* Filter and sort of a list: procedures, documents. Without this script the list is complete; the form stands only with it. */
(() => {
  "use strict";
  const FIRST = 12, MORE = 60; // rows painted at once, and as the reader comes near the end of them
  const box = document.querySelector(".bo-loc");
  const lines = [...document.querySelectorAll(".thu-tuc")];
  if (!box || !lines.length) return;

  const what = box.dataset.goi; // what is listed, in the plural: "thủ tục"
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /* Words as bare letters and the marks they bear: "đo lường" is "do luong" with marks. */
  const words = (text) =>
    text.toLowerCase().replace(/[đð]/g, "d\u0335").normalize("NFD").split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
      .map((word) => ({ bare: word.replace(/\p{M}/gu, ""), marks: word.match(/\p{M}/gu) || [] }));

  /* "2.002131.000.00.00.H58", "2-002131-h58" and "2002131h58" are one code; other texts are none. */
  const codeOf = (text) => {
    const found = /^(\d{7})0*(h\d{0,2})?$/.exec(text.toLowerCase().replace(/[.\s-]/g, ""));
    return found ? found[1] + (found[2] || "") : "";
  };

  const orders = [...box.querySelectorAll("[data-xep] [data-ma]")].map((one) => [one.dataset.ma, one.textContent]);
  const questions = [...box.querySelectorAll("[data-loc]")];
  const nameOf = (one) => one.dataset.loc;
  const rows = lines.map((mark) => {
    const said = words(mark.textContent + " " + (mark.dataset.tuKhoa || ""));
    const place = (order) => Number(mark.getAttribute("data-theo-" + order) ?? Infinity);
    return {
      mark, said, bare: " " + said.map((word) => word.bare).join(" "), code: codeOf(mark.dataset.ma || ""),
      keys: Object.fromEntries(questions.map((one) => [nameOf(one), mark.getAttribute("data-" + nameOf(one)).split(" ")])),
      at: Object.fromEntries(orders.map(([name]) => [name, place(name)])),
    };
  });

  /* A word typed without marks meets every word; one with marks only words that bear them. */
  const meets = (row, word) => row.bare.includes(" " + word.bare)
    && (!word.marks.length || row.said.some((own) => own.bare.startsWith(word.bare)
      && word.marks.every((mark) => own.marks.includes(mark))));
  const finder = (text) => {
    const wanted = words(text), digits = text.replace(/[.\s-]/g, ""), full = codeOf(text);
    // The code of a province that is not in the list still leads to the procedure.
    const code = rows.some((row) => row.code && row.code.startsWith(full)) ? full : full.slice(0, 7);
    const isPart = /^\d{3,7}$/.test(digits);
    return (row) => wanted.every((word) => meets(row, word)) || (row.code && (
      (code && (row.code.startsWith(code) || code.startsWith(row.code))) || (isPart && row.code.includes(digits))));
  };

  /* The form, from the questions that the page states. */
  const labelled = (label, control) => make("label", {}, label, control);
  const select = (name, choices) =>
    make("select", { name }, ...choices.map(([value, shown]) => make("option", { value }, shown)));
  const choicesOf = (one) => [...one.querySelectorAll("[data-ma]")].map((choice) => [choice.dataset.ma, choice.textContent]);
  const fields = Object.fromEntries(questions.filter((one) => nameOf(one) === "linh-vuc").flatMap(choicesOf));
  const text = make("input", { type: "search", name: "tim" });
  const filters = questions.map((one) => select(nameOf(one), [["", "Tất cả"], ...choicesOf(one)]));
  const order = select("xep", [["", "Như danh sách"], ...orders]);
  const controls = [text, ...filters, order];
  const clear = make("button", { type: "reset", className: "md-button" }, "Xóa lọc");
  const status = make("p", { className: "so-dong" });
  status.setAttribute("role", "status");
  const onPaper = make("p", { className: "chi-khi-in" });
  const search = labelled(box.dataset.tim, text);
  search.className = "tim";
  const form = make("form", { className: "loc", autocomplete: "off" },
    search, ...questions.map((one, at) => labelled(one.querySelector("b").textContent, filters[at])),
    labelled("Sắp xếp", order), clear, status, onPaper);
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", `Lọc danh sách ${what}`);
  const body = make("tbody");
  const named = make("caption", { className: "chi-nghe" }, `Kết quả lọc danh sách ${what}`);
  const results = make("table", { hidden: true }, named, lines[0].closest("table").tHead.cloneNode(true), body);
  results.dataset.ketQua = results.dataset.cot = lines[0].closest("table").dataset.cot;
  const all = make("button", { type: "button", className: "md-button hien-het", hidden: true }, "Hiện tất cả");
  box.after(form, results, all);

  /* The list as it was served, in a box of its own: the theme wraps its tables later, and a table cannot be kept laid out. */
  const served = make("div", {});
  while (all.nextElementSibling && !all.nextElementSibling.matches(".nguon")) served.append(all.nextElementSibling);
  all.after(served);
  const copy = (row) => {
    const line = row.mark.closest("tr").cloneNode(true), field = row.keys["linh-vuc"];
    if (field) line.cells[0].append(make("span", { className: "thuoc-linh-vuc" }, fields[field]));
    return line;
  };
  /* Few rows stand there at a time: taking a thousand away again would cost more than finding them. */
  let rest = [], pending = 0;
  const show = (count) => {
    body.append(...rest.splice(0, count).map((row) => (row.copy ??= copy(row))));
    all.hidden = !rest.length;
    near.unobserve(all);
    if (rest.length) near.observe(all);
  };
  const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && show(MORE), { rootMargin: "600px" });
  all.addEventListener("click", () => show(rest.length));
  addEventListener("beforeprint", () => show(rest.length));
  const restore = (isWhole) => {
    served.toggleAttribute("data-an", !isWhole);
    if (isWhole) results.hidden = all.hidden = true;
  };

  const isSet = (one) => (one === text ? words(one.value).length > 0 : one.value !== "");
  const spelled = (one) => `${one.labels[0].firstChild.data}: ${one.selectedOptions ? one.selectedOptions[0].text : one.value.trim()}`;
  const inOrder = { "": rows };
  let wasActive = false;
  const apply = () => {
    const chosen = filters.filter((one) => one.value), says = finder(text.value), by = order.value;
    const isActive = controls.some(isSet);
    const sorted = (inOrder[by] ??= [...rows].sort((a, b) => (a.at[by] === b.at[by] ? (a.at.ten ?? 0) - (b.at.ten ?? 0) : a.at[by] - b.at[by])));
    const found = sorted.filter((row) => chosen.every((one) => row.keys[one.name].includes(one.value)) && says(row));
    clearTimeout(pending);
    near.unobserve(all);
    body.replaceChildren();
    // Back to the whole list: its first rows at once, as for any other, and then the list as it was served.
    if (isActive) restore(false);
    else pending = setTimeout(restore, 60, true);
    results.hidden = !found.length || (!isActive && !wasActive);
    rest = results.hidden ? [] : [...found];
    show(FIRST);
    wasActive = isActive;
    clear.disabled = !isActive;
    status.textContent = !isActive ? `Có ${rows.length} ${what}.`
      : `${found.length ? `Tìm thấy ${found.length}` : `Không có ${what} nào phù hợp`} trong ${rows.length} ${what}.`;
    onPaper.textContent = controls.filter(isSet).map(spelled).join("; ");
  };

  /* The address bar keeps the state. One step back undoes one choice, or one text however many keys it took. */
  let last = "";
  const write = (name) => {
    const state = new URLSearchParams(location.search);
    for (const one of controls) one.value.trim() ? state.set(one.name, one.value) : state.delete(one.name);
    const address = location.pathname + (`${state}` && `?${state}`) + location.hash;
    if (name === "tim" && last === "tim") history.replaceState(null, "", address);
    else if (address !== location.pathname + location.search + location.hash) history.pushState(null, "", address);
    last = name;
  };
  const read = () => {
    const state = new URLSearchParams(location.search);
    for (const one of controls) {
      one.value = state.get(one.name) || "";
      if (one.selectedIndex < 0) one.value = ""; // an address of other days
    }
    last = "";
    apply();
  };
  form.addEventListener("input", (event) => {
    apply();
    setTimeout(write, 0, event.target.name);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const empty = () => {
    for (const one of controls) one.value = "";
    apply();
    write("");
  };
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    empty();
    text.focus();
  });
  addEventListener("popstate", read);
  /* A link to a part of the list asks for the list as it was served. */
  addEventListener("hashchange", () => {
    const target = document.querySelector(":target");
    if (!target || !served.contains(target) || !controls.some(isSet)) return;
    empty();
    clearTimeout(pending);
    restore(true);
    target.scrollIntoView();
  });
  read();
})();
