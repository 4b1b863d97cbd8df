/* Search in the full text. Pagefind finds the pages; what is shown of them is made here, as text and never as HTML. */
const AT_ONCE = 10, AROUND = 32, PAUSE = 200; // results; words of an excerpt; milliseconds after the last key
const form = document.querySelector("form.toan-van");
const box = form.querySelector("input");
const status = document.querySelector(".so-ket-qua");
const list = document.querySelector(".ket-qua-toan-van");
const more = document.querySelector(".xem-them");

/* The page searches by itself: workers are held back here until the search of the header is opened. */
let engine;
const pagefind = () => (engine ??= (async () => {
  const found = await import(new URL("../../pagefind/pagefind.js", import.meta.url));
  await found.options({ noWorker: true, ranking: { metaWeights: { ten_khong_dau: 5, tim_bang: 1 } } });
  await found.init();
  return found;
})().catch((error) => {
  engine = undefined;
  throw error;
}));

const bare = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[đð]/g, "d");
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
const parts = (text) => [letters(text), ...text.split(/[^\p{L}\p{N}]+/u)].filter(Boolean);
/* What was asked, with how well each word of a page meets it: few words make up the longest page. */
const wordsOf = (query) => query.toLowerCase().split(/\s+/).map(letters).filter(Boolean)
  .map((exact) => ({ exact, bare: bare(exact), known: new Map() }));

/* "2.002131.H58" and "2.002131.000.00.00.H34" ask for the procedure of the country, whichever province. */
const CODE = /(^|\s)(\d)[.-]?(\d{6})(?:[.-]?0+)*[.-]?h\d{0,2}(?=\s|$)/giu;

/* How well a word of the page meets a word of the query: not, without its marks, with them. */
const meets = (word, { exact, bare: plain, known }) => {
  if (!known.has(word)) known.set(word, Math.max(0, ...parts(word.toLowerCase()).map((part) =>
    part.startsWith(exact) ? 2 : bare(part).startsWith(plain) ? 1 : 0)));
  return known.get(word);
};

const marked = (tokens, wanted) => tokens.flatMap((token, at) => {
  const isMet = wanted.some((one) => meets(token, one));
  const shown = isMet ? Object.assign(document.createElement("mark"), { textContent: token }) : token;
  return at ? [" ", shown] : [shown];
});

/* The stretch of the page that meets most words of the query, of equal ones the first; what the title says already is
   not looked for again: then the page's beginning tells more. */
const excerpt = (text, wanted, isNamed) => {
  const tokens = text.normalize("NFC").split(/\s+/).filter(Boolean);
  const met = tokens.map((token) => wanted.map((one) => meets(token, one)));
  let from = 0, best = 0;
  if (!isNamed) met.forEach((hit, at) => {
    if (!hit.some(Boolean)) return;
    const near = met.slice(at, at + AROUND - 8);
    const value = wanted.reduce((sum, _, which) => sum + Math.max(...near.map((one) => one[which])), 0);
    if (value > best) [best, from] = [value, Math.max(0, at - 8)];
  });
  const shown = marked(tokens.slice(from, from + AROUND), wanted);
  return [...(from ? ["… "] : []), ...shown, ...(from + AROUND < tokens.length ? [" …"] : [])];
};

const entry = ({ url, meta, content, raw_content: raw }, wanted) => {
  const link = Object.assign(document.createElement("a"), { href: url });
  const title = meta.title.normalize("NFC").split(/\s+/);
  link.append(...marked(title, wanted));
  const told = (raw || content).replace(meta.title, "").replace(/^[\s.]+/, "");
  const line = document.createElement("p");
  line.append(...excerpt(told, wanted, wanted.every((one) => title.some((word) => meets(word, one)))));
  const item = document.createElement("li");
  item.append(link, line);
  return item;
};

let asked = 0, rest = [];
const show = async (count, wanted, mine) => {
  const pages = rest.slice(0, count).map((one) => one.data()), items = [];
  for (const page of pages) {
    const item = entry(await page, wanted);
    if (mine !== asked) return null;
    list.append(item);
    items.push(item);
  }
  rest = rest.slice(count);
  more.hidden = !rest.length;
  return items[0];
};

const search = async () => {
  const mine = ++asked, query = box.value.normalize("NFC").trim(), wanted = wordsOf(query);
  const tell = (text) => mine === asked && (status.textContent = text);
  if (!wanted.length) {
    list.replaceChildren();
    more.hidden = true;
    tell("");
    return;
  }
  try {
    const { results } = await (await pagefind()).search(query.replace(CODE, "$1$2$3"));
    if (mine !== asked) return;
    list.replaceChildren();
    rest = results;
    await show(AT_ONCE, wanted, mine);
    tell(results.length ? `Tìm thấy ${results.length} trang có “${query}”.`
      : `Không trang nào có “${query}”. Thử ít từ hơn, hoặc xem các danh sách dưới đây.`);
  } catch {
    tell("Không tải được dữ liệu tìm kiếm. Thử lại sau, hoặc xem các danh sách dưới đây.");
  }
};

/* The address bar keeps what was asked. One step back undoes one question, however many keys it took. */
let isTyping = false;
const write = () => {
  const state = new URLSearchParams(location.search);
  box.value.trim() ? state.set("tim", box.value.trim()) : state.delete("tim");
  const address = location.pathname + (`${state}` && `?${state}`);
  if (isTyping) history.replaceState(null, "", address);
  else if (address !== location.pathname + location.search) history.pushState(null, "", address);
};
const read = () => {
  box.value = new URLSearchParams(location.search).get("tim") || "";
  isTyping = false;
  return search();
};

let pending = 0;
const ask = (isMore) => {
  clearTimeout(pending);
  write();
  isTyping = isMore;
  search();
};
form.addEventListener("input", () => {
  clearTimeout(pending);
  pending = setTimeout(ask, PAUSE, true);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(false);
});
more.addEventListener("click", async () => {
  const first = await show(AT_ONCE, wordsOf(box.value.normalize("NFC")), asked);
  first?.querySelector("a").focus();
});
box.addEventListener("focus", () => pagefind().catch(() => {}), { once: true });
addEventListener("popstate", read);

for (const note of document.querySelectorAll(".can-script")) note.remove();
form.hidden = false;
read();
