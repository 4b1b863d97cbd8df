/* Vietnamese for the theme's search. Published in place of lunr.vi.min.js of Material 9.8.1, which knows four stop words
   and no folding: the worker asks for a language by that name, and afterwards lunr for an index, and gets ours.

   All titles and key fields are one text, folded at once ("đất" is "dat") and kept beside the text with its marks, letter by
   letter: whoever types marks gets the words that bear them first, whoever types none gets all. Tone placement ("hoà",
   "hòa") and NFD make no difference. All words of a query should be met; the score says how well they are. An index by
   words, lunr's or ours, has to be made before the first answer, and takes longer than looking through the text. */
(() => {
  "use strict";
  const NONE = [];
  const MARKED = 20; // results whose words are marked; nobody reads on to more of them
  const UNMARKED = 0.6; // how well a word is met that bears other marks than those typed
  const NEAR = 0.5, MOST = 0.75; // where no entry holds all words: share of neighbours that stand side by side, or of words
  const TOLD = 41; // a message of ours to tim-khi-can.js, beside the theme's 0–3
  const CHOICE = /\u0002(\d+)/; // behind the last letter of a query: only what stands in this section of the site
  const QUESTIONS = /(?<=\s)(?:ở đâu|o dau|là gì|la gi|khi nào|khi nao|bao lâu|bao lau|bao nhiêu|bao nhieu|như thế nào|nhu the nao|thế nào|the nao|làm sao|lam sao|tôi muốn|toi muon|cho tôi|cho toi|cần gì|can gi)(?=\s)/gi;
  const { lunr } = self;
  const bare = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đð]/g, "d");
  const marksOf = (text) => text.toLowerCase().replace(/[đð]/g, "d\u0335").normalize("NFD").match(/[\u0300-\u036f]/g) || [];

  /* "2.002131", "2002131", "2-002131-h34" and "2.002131.000.00.00.H34" → number of the country, and of the province. */
  const DOTTED = /^(\d)\.?(\d{3,6})(?:\.0+)*\.?(h\d{0,2})?$/, HYPHENED = /^(\d)-(\d{6})(?:-0+)*-?(h\d{0,2})?$/;
  const codeIn = (plain) => {
    const found = DOTTED.exec(plain) || HYPHENED.exec(plain);
    return found && [found[1] + found[2], found[3] || ""];
  };
  /* "404qd", "404/qdubnd": the words of a number-symbol typed without what stands between them. */
  const GLUED = /^(\d{1,5})\/?(qd|nq|nd|tt|ct|kh|tb|bc|hd|cv|[a-z]{2,})([a-z]{2,})?$/;
  const ENTITY = /&(?:[a-z]+;)?/g; // "KH&amp;CN" in the index, "KH&CN" in a query

  const plainOf = (text) => {
    const plain = bare(text).replace(ENTITY, "").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ""), code = codeIn(plain);
    return code ? code.join("") : plain;
  };

  /* A text as bare words between blanks, each letter at the place it had. */
  const END = "\u0001"; // of a field
  const CODES = /\d[.-]?\d{3,6}(?:[.-]0+)*[.-]?h\d\d|\d\.\d{6}(?:\.0+)*/g;
  const laidOut = (text) => {
    const folded = bare(text);
    const plain = folded.length === text.length ? folded : text.split("").map((letter) => bare(letter)[0] || " ").join("");
    return plain.replace(CODES, (code) => plainOf(code).padEnd(code.length))
      .replace(/&(?:amp;)?([a-z0-9]+)/g, (word, rest) => rest.padEnd(word.length))
      .replace(/[^a-z0-9 \u0001]/g, " ");
  };

  /* Whether a word bears the marks that were typed: all and no others, or at least these where it is still being typed. */
  const bears = (marks, typed, isWhole) => !typed.length
    || (isWhole ? [...marks].sort().join("") === [...typed].sort().join("") : typed.every((mark) => marks.includes(mark)));

  const typedIn = (query) => query.trim().replace(/(?<=\S)[*~^]\d*(?=\s|$)/g, ""); // the theme lets each word be a beginning
  const share = (all, isTrue) => all.filter(isTrue).length / all.length;

  const isNear = (one, other) => {
    if (one === other || Math.abs(one.length - other.length) > 1) return false;
    let from = 0;
    while (from < one.length && one[from] === other[from]) from++;
    const [rest, otherRest] = [one.slice(from), other.slice(from)];
    return rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)
      || (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2));
  };

  class Index {
    fields = [];
    sections = []; // of the site, as readers call them; an entry names its own by its place here
    extract = {};
    entries = [];
    terms = []; // of the glossary: each way to write a thing, as its words
    lengths = new Map(); // words that an abbreviation stands for

    /* What the worker asks of lunr's builder and index, and ours has no use for. */
    pipeline = { remove() {} };
    searchPipeline = this.pipeline;
    invertedIndex = {};
    b() {}
    use() {}
    ref() {}
    query() { return []; }

    field(name, { extractor, cach_viet = [], loai = [] }) {
      this.fields.push(name);
      this.sections.push(...loai);
      this.extract[name] = extractor;
      for (const term of cach_viet) {
        const ways = term.map((way) => way.split(/[\s-]+/).map((word) => ({ plain: plainOf(word), marks: marksOf(word) })));
        this.terms.push(ways);
        for (const way of ways) if (way.length === 1) this.lengths.set(way[0].plain, ways[0].length);
      }
    }

    add(entry, { boost = 1 } = {}) {
      const parts = entry.location.split("/"), year = Number(parts.find((part) => /^20\d\d$/.test(part)) ?? 2000);
      // Of two that say the same in different years the later one is meant.
      this.entries.push({ entry, boost, depth: parts.length, newer: 1 + (year - 2000) / 1000 });
    }

    /* All fields of all entries, one after the other. */
    read() {
      const texts = this.entries.flatMap(({ entry }) => this.fields.map((field) => {
        const text = entry[field] || "";
        return ` ${text.includes("<") ? text.replace(/<[^>]*>/g, " ") : text} ${END}`;
      }));
      this.said = texts.join("").normalize("NFC").toLowerCase();
      this.begins = [0];
      for (let end = this.said.indexOf(END); end >= 0; end = this.said.indexOf(END, end + 1)) this.begins.push(end + 1);
      this.plain = laidOut(this.said);
    }

    /* Every place of bare words, with the field it is in, in order. */
    * placesOf(words, isWhole) {
      let slot = 0;
      for (let at = this.plain.indexOf(words); at >= 0; at = this.plain.indexOf(words, at + 1)) {
        const end = at + words.length, isEnd = this.plain[end] === " ";
        if (isWhole && !isEnd) continue;
        while (this.begins[slot + 1] <= at) slot++;
        yield { slot, at: at + 1, isEnd };
      }
    }

    /* Ways to write a thing of the glossary that stand for a word: "TTHC" for "thủ", and the other way round. */
    waysFor(word) {
      return this.terms.flatMap((ways) => ways.flatMap((way) => {
        const standsFor = ways.filter((other) => other !== way).flat().filter(({ plain }) => plain.startsWith(word.plain));
        return standsFor.map((meant) => ({ meant, words: way.map(({ plain }) => plain), marks: way.flatMap((one) => one.marks) }));
      }));
    }

    /* Entries that hold all words, with the marks that were typed; where there is none, those that hold all without
       regard to marks; then those in which half of the words stand side by side, or most of them somewhere. One syllable alone means nothing in
       Vietnamese: an entry that holds "đất" and "đại" somewhere is no answer to "đất đai". */
    search(asked) {
      const query = asked.replace(CHOICE, ""), chosen = this.sections[CHOICE.exec(asked)?.[1]] ?? "";
      const words = this.wordsOf(query), last = words.at(-1);
      const wanted = words.map((word) => this.meet(word, word === last));
      const looked = wanted.filter((one) => one.sign !== "-"), pairs = this.pairsOf(looked);
      const isAsked = (number) => wanted.every(({ sign, met }) => sign === "" || met.has(number) === (sign === "+"));
      const reached = [...new Set(looked.flatMap(({ met }) => [...met.keys()]))].filter(isAsked);
      const holdsAll = (number, least) => looked.every(({ met }) => (met.get(number)?.best ?? 0) > least);
      const tiers = [
        (number) => holdsAll(number, UNMARKED),
        (number) => holdsAll(number, 0),
        (number) => pairs.length > 1 && (share(pairs, (pair) => pair.has(number)) >= NEAR
          || share(looked, ({ met }) => met.has(number)) >= MOST),
      ];
      let tier = 0, held = [];
      for (; tier < tiers.length && !held.length; tier++) held = reached.filter(tiers[tier]);
      const found = held.map((number) => ({ number, score: this.score(number, looked, pairs) }));
      found.sort((one, other) => other.score - one.score);
      this.tell({ query, chosen, found, looked, tier });
      const shown = found.filter(({ number }) => !chosen || this.sectionOf(number) === chosen);
      return shown.map(({ number, score }, place) => ({
        ref: this.entries[number].entry.location, score,
        matchData: { metadata: this.metadata(number, looked, place < MARKED) },
      }));
    }

    /* Words of a query, each once. Words of questions say nothing where others stand beside them. */
    wordsOf(query) {
      const words = new Map(), said = ` ${query} `.replace(QUESTIONS, " ");
      for (const typed of (said.trim() ? said : query).trim().split(/\s+/)) {
        const [, sign, text, instead] = /^([+-]?)\*?(.*?)(?:\|(\w+))?(?:\*|[~^]\d+)*$/.exec(typed);
        for (const part of text.split(/[^\p{L}\p{N}\p{M}]+/u))
          if (part) words.set(part, { sign, plain: bare(part), marks: marksOf(part), instead });
      }
      return [...words.values()];
    }

    /* For each two words that follow each other in the query: the entries in which they stand side by side, 2 in the title. */
    pairsOf(words) {
      const forms = ({ plain, ways }) => [plain, ...ways.filter(({ meant }) => meant.plain === plain).map((way) => way.words.join(" "))];
      return words.slice(1).map((word, at) => {
        const held = new Map();
        for (const one of forms(words[at])) for (const other of forms(word)) for (const { slot } of this.placesOf(` ${one} ${other}`, false)) {
          const number = Math.floor(slot / this.fields.length);
          held.set(number, Math.max(held.get(number) ?? 0, this.isTitle(slot) ? 2 : 1));
        }
        return held;
      });
    }

    score(number, looked, pairs) {
      const { boost, depth, newer } = this.entries[number];
      const weight = looked.reduce((sum, one) => sum + one.weight, 0);
      let met = 0, said = 0, inTitle = 0;
      for (const { met: places, weight: own, length } of looked) {
        const place = places.get(number);
        met += own * (place?.best ?? 0);
        inTitle += place?.inTitle ? own : 0;
        said += place?.inTitle ? length : 0;
      }
      const together = pairs.length ? pairs.reduce((sum, pair) => sum + (pair.get(number) ?? 0), 0) / pairs.length : 2;
      // Of two titles that hold all words the one that says little else is meant; "TTHC" says as much as four words.
      const fullness = Math.min(said / this.titleLength(number), 1);
      return boost * (met / weight) ** 4 * (1 + together) * (1 + inTitle / weight) * (0.5 + fullness) * (1 + 1 / depth) * newer;
    }

    sectionOf(number) {
      return this.sections[this.entries[number].entry.loai] ?? "";
    }

    isTitle(slot) {
      return this.fields[slot % this.fields.length] === "title";
    }

    titleLength(number) {
      const slot = number * this.fields.length + this.fields.indexOf("title");
      return this.plain.slice(this.begins[slot], this.begins[slot + 1]).match(/[a-z0-9]+/g)?.length ?? 1;
    }

    /* How well each entry meets a word: as it is typed or, for the last one, as its beginning; with the marks or without; in
       the title or below. */
    meet(word, isBeingTyped) {
      const met = new Map(), ways = this.waysFor(word);
      const hold = (slot, isWhole, marks) => {
        const number = Math.floor(slot / this.fields.length), isTitle = this.isTitle(slot);
        const best = (isWhole ? 1 : 0.8) * (isTitle ? 1 : 0.9) * (bears(marks, word.marks, isWhole) ? 1 : UNMARKED);
        const before = met.get(number);
        met.set(number, { best: Math.max(before?.best ?? 0, best), inTitle: isTitle || (before?.inTitle ?? false) });
      };
      const isHeld = !this.placesOf(` ${word.plain}`, true).next().done;
      for (const { slot, at, isEnd } of this.placesOf(` ${word.plain}`, isHeld && !isBeingTyped)) {
        hold(slot, isEnd, word.marks.length ? marksOf(this.said.slice(at, this.plain.indexOf(" ", at))) : NONE);
      }
      for (const { meant, words, marks } of ways)
        for (const { slot, at } of this.placesOf(` ${words.join(" ")}`, true)) {
          // "sổ" stands for "giấy chứng nhận", "so" does not.
          const borne = marksOf(this.said.slice(at, at + words.join(" ").length));
          if (bears(borne, marks, true)) hold(slot, meant.plain === word.plain, meant.marks);
        }
      if (word.instead) for (const { slot, isEnd } of this.placesOf(` ${word.instead}`, false)) hold(slot, isEnd, NONE);
      // A word that few entries hold says more than one that many do.
      const weight = Math.log(1 + this.entries.length / (met.size + 1));
      return { ...word, met, ways, weight, isWhole: isHeld && !isBeingTyped, length: this.lengths.get(word.plain) ?? 1 };
    }

    /* What the page beside the worker says above the results. */
    tell({ query, chosen, found, looked, tier }) {
      const counts = new Map(this.sections.map((section) => [section, 0]));
      for (const { number } of found) counts.set(this.sectionOf(number), (counts.get(this.sectionOf(number)) ?? 0) + 1);
      counts.delete("");
      self.postMessage({
        type: TOLD, query: typedIn(query), isNear: tier > 2 && found.length > 0, isNone: !found.length, chosen,
        counts: [...counts].filter(([, count]) => count).sort(([, one], [, other]) => other - one)
          .map(([section, count]) => [section, count, this.sections.indexOf(section)]),
        meant: found.length ? "" : this.meantBy(query, looked),
      });
    }

    /* The query with each word that no entry holds exchanged for the nearest that some entry holds; "" where there is none. */
    meantBy(query, looked) {
      const typed = typedIn(query);
      let meant = typed;
      for (const { plain, met } of looked) {
        if (met.size) continue;
        const nearest = this.nearest(plain);
        if (!nearest) return "";
        meant = meant.split(/\s+/).map((word) => (bare(word) === plain ? nearest : word)).join(" ");
      }
      return meant === typed ? "" : meant;
    }

    /* One letter more, less, other, or two exchanged; of several the one that stands most often. */
    nearest(plain) {
      if (plain.length < 3) return "";
      this.vocabulary ??= this.countWords();
      let best = "", most = 0;
      for (const [word, { said, count }] of this.vocabulary) if (count > most && isNear(plain, word)) [best, most] = [said, count];
      return best;
    }

    countWords() {
      const counted = new Map();
      for (const { 0: word, index } of this.plain.matchAll(/[a-z]{2,}/g)) {
        const before = counted.get(word);
        if (before) before.count++;
        else counted.set(word, { said: this.said.slice(index, index + word.length), count: 1 });
      }
      return counted;
    }

    /* By word and field where it stands, as the theme's tokenizer counts; a place met by two words is marked once. */
    metadata(number, words, isMarked) {
      const { entry } = this.entries[number];
      const metadata = Object.fromEntries(words.filter(({ met }) => met.has(number)).map(({ plain }) => [plain, {}]));
      for (const field of isMarked ? this.fields : []) {
        const tokens = this.tokenizer(this.extract[field](entry)), plains = tokens.map((token) => plainOf(token.toString()));
        const isSaid = (way, at) => way.every((plain, next) => plains[at + next] === plain);
        plains.forEach((plain, at) => {
          const word = words.find((one) => one.met.has(number)
            && ((one.isWhole ? plain === one.plain : plain.startsWith(one.plain)) || one.ways.some((way) => isSaid(way.words, at))));
          if (word) (metadata[word.plain][field] ??= { position: [] }).position.push(tokens[at].metadata.position);
        });
      }
      return metadata;
    }
  }

  /* What is typed, as words of the index. Marks stay on: only the parser, the last to see them, takes them off. */
  const asWords = (typed) => {
    const plain = bare(typed).replace(/[^a-z0-9*]+$/, ""), code = codeIn(plain), glued = GLUED.exec(plain);
    // A code of another province still leads to the procedure of the country.
    if (code) return code[1].length === 3 ? code.join("") + "|" + code[0] : code.join("");
    if (glued) return glued.slice(1).filter(Boolean).join(" ");
    return typed.normalize("NFC").replace(ENTITY, "").replace(/:/g, " ");
  };
  const { run } = lunr.QueryLexer.prototype;
  lunr.QueryLexer.prototype.run = function () {
    const typed = this.str.replace(CHOICE, "");
    this.str = typed.split(/\s+/).map(asWords).join(" ");
    this.length = this.str.length;
    run.call(this);
    // The theme cuts each word out of what was typed by these; without operators the word stands for the whole.
    if (!/^[+-]|[*~^\\]/.test(typed))
      for (const one of this.lexemes) [one.start, one.end] = [0, typed.length];
  };
  const { parse } = lunr.QueryParser.prototype;
  lunr.QueryParser.prototype.parse = function () {
    // The theme compares these words with those that were met.
    this.lexer = new lunr.QueryLexer(bare(this.lexer.str));
    return parse.call(this);
  };

  const build = (setUp) => {
    const index = new Index();
    setUp.call(index, index);
    index.read();
    return index;
  };
  self.lunr = Object.assign(build, lunr, { vi() {} });
})();
