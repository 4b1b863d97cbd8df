/* Vietnamese for the theme's search. Published in place of lunr.vi.min.js of Material 9.8.1, which knows four stop words
   and no folding: the worker asks for a language by that name, and afterwards lunr for an index, and gets ours.

   Each spelling of a word is folded once ("đất" is "dat" with its marks) and knows the entries that hold it: whoever types
   marks gets the words that bear them first, whoever types none gets all. Tone placement ("hoà", "hòa") and NFD make no
   difference. Only title and key fields are indexed, so all words of a query should be met; the score says how well
   they are. lunr's own index also knows where each word stands, which made the first answer wait four times as long. */
(() => {
  "use strict";
  const MARKED = 50; // results whose words are marked; nobody reads on to more of them
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

  const NONE = [];

  class Index {
    fields = [];
    extract = {};
    entries = [];
    spellings = new Map();
    ways = new Map(); // by the first word of each way to write a thing of the glossary: its words, and those of the other ways
    lengths = new Map(); // words that an abbreviation stands for

    /* What the worker asks of lunr's builder and index, and ours has no use for. */
    pipeline = { remove() {} };
    searchPipeline = this.pipeline;
    invertedIndex = {};
    b() {}
    use() {}
    ref() {}
    query() { return []; }

    field(name, { extractor, cach_viet = [] }) {
      this.fields.push(name);
      this.extract[name] = extractor;
      for (const term of cach_viet) this.learn(term.map((way) => way.toLowerCase().split(/[\s-]+/)));
    }

    learn(term) {
      for (const way of term) {
        const [first, ...rest] = way.map(plainOf), others = term.filter((other) => other !== way).flat();
        this.ways.set(first, [...(this.ways.get(first) || []), { rest, others }]);
        if (!rest.length) this.lengths.set(first, term[0].length);
      }
    }

    /* Every entry once, so nothing is worked out here that a query can ask for later. */
    add(entry, { boost = 1 } = {}) {
      const number = this.entries.length;
      let size = 1;
      this.fields.forEach((field, at) => {
        const text = (entry[field] || "").toLowerCase(), bareText = text.includes("<") ? text.replace(/<[^>]*>/g, " ") : text;
        const words = bareText.split(lunr.tokenizer.separator);
        for (let place = 0; place < words.length; place++) {
          const own = this.spelling(words[place]);
          this.hold(own, at, number);
          if (own.ways) for (const other of this.othersAt(words, place)) this.hold(other, at, number);
        }
        if (field === "title") size = words.filter(Boolean).length || 1;
      });
      this.entries.push({ entry, boost, size, depth: entry.location.split("/").length });
    }

    hold({ plain, holders }, field, number) {
      const numbers = holders[field];
      if (plain && numbers[numbers.length - 1] !== number) numbers.push(number);
    }

    spelling(text) {
      let known = this.spellings.get(text);
      if (!known) {
        const plain = plainOf(text);
        known = { text, plain, ways: this.ways.get(plain), holders: this.fields.map(() => []) };
        this.spellings.set(text, known);
      }
      return known;
    }

    /* Whoever writes "TTHC" is found by "thủ tục hành chính", and the other way round. */
    othersAt(words, at) {
      const { ways } = this.spelling(words[at]);
      if (!ways) return NONE;
      const isSaid = ({ rest }) => rest.every((plain, next) =>
        at + next + 1 < words.length && this.spelling(words[at + next + 1]).plain === plain);
      return ways.filter(isSaid).flatMap(({ others }) => others.map((word) => this.spelling(word)));
    }

    search(query) {
      const words = new Map();
      for (const typed of query.split(/\s+/)) {
        const [, sign, text] = /^([+-]?)\*?(.*?)(?:\*|[~^]\d+)*$/.exec(typed);
        if (text) words.set(text, { sign, plain: bare(text), marks: marksOf(text) });
      }
      const wanted = [...words.values()].map((word) => this.meet(word)), looked = wanted.filter((one) => one.sign !== "-");
      const isAsked = (number) => wanted.every(({ sign, met }) => sign === "" || met.has(number) === (sign === "+"));
      const weight = looked.reduce((sum, one) => sum + one.weight, 0);
      const found = [...new Set(looked.flatMap(({ met }) => [...met.keys()]))].filter(isAsked).map((number) => {
        const { boost, size, depth } = this.entries[number];
        let met = 0, said = 0;
        for (const one of looked) {
          met += (one.weight * (one.met.get(number)?.best ?? 0)) / weight;
          said += one.met.get(number)?.inTitle ? one.length : 0;
        }
        // Of two titles that hold all words the one that says little else is meant; "TTHC" says as much as four words.
        return { number, score: boost * met ** 6 * (0.5 + Math.min(said / size, 1)) * (1 + 1 / depth) };
      });
      found.sort((one, other) => other.score - one.score);
      return found.map(({ number, score }, place) => ({
        ref: this.entries[number].entry.location, score,
        matchData: { metadata: this.places(number, looked, place < MARKED) },
      }));
    }

    /* How well each entry meets a word: as it is typed or as its beginning, with the marks or without, in the title or below. */
    meet(word) {
      const met = new Map(), seen = new Set();
      for (const { text, plain, holders } of this.spellings.values()) {
        if (!plain.startsWith(word.plain)) continue;
        seen.add(plain);
        const marks = word.marks.length ? marksOf(text) : NONE;
        const quality = (plain === word.plain ? 1 : 0.8) * (word.marks.every((mark) => marks.includes(mark)) ? 1 : 0.6);
        holders.forEach((numbers, at) => {
          const isTitle = this.fields[at] === "title", best = quality * (isTitle ? 1 : 0.9);
          for (const number of numbers) {
            const before = met.get(number);
            if (!before) met.set(number, { best, inTitle: isTitle });
            else {
              before.best = Math.max(before.best, best);
              before.inTitle ||= isTitle;
            }
          }
        });
      }
      // A word that few entries hold says more than one that many do.
      const weight = Math.log(1 + this.entries.length / (met.size + 1));
      return { ...word, met, weight, plains: seen, length: this.lengths.get(word.plain) ?? 1 };
    }

    /* By word and field where it stands, as the theme's tokenizer counts; a place met by two words is marked once. */
    places(number, words, isMarked) {
      const { entry } = this.entries[number];
      const metadata = Object.fromEntries(words.filter(({ met }) => met.has(number)).map(({ plain }) => [plain, {}]));
      for (const field of isMarked ? this.fields : []) {
        const tokens = this.tokenizer(this.extract[field](entry)), texts = tokens.map(String);
        texts.forEach((_, at) => {
          const said = [this.spelling(texts[at]), ...this.othersAt(texts, at)];
          const word = words.find((one) => said.some(({ plain }) => one.plains.has(plain)));
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
    if (code) return code[1].length === 3 ? code.join("") + " " + code[0] : code.join("");
    if (glued) return glued.slice(1).filter(Boolean).join(" ");
    return typed.normalize("NFC").replace(ENTITY, "").replace(/:/g, " ");
  };
  const { run } = lunr.QueryLexer.prototype;
  lunr.QueryLexer.prototype.run = function () {
    const typed = this.str;
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
    return index;
  };
  self.lunr = Object.assign(build, lunr, { vi() {} });
})();
