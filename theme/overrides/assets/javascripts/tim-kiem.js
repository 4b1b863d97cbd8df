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

  class Index {
    fields = [];
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

    field(name, { extractor, cach_viet = [] }) {
      this.fields.push(name);
      this.extract[name] = extractor;
      for (const term of cach_viet) {
        const ways = term.map((way) => way.split(/[\s-]+/).map((word) => ({ plain: plainOf(word), marks: marksOf(word) })));
        this.terms.push(ways);
        for (const way of ways) if (way.length === 1) this.lengths.set(way[0].plain, ways[0].length);
      }
    }

    add(entry, { boost = 1 } = {}) {
      this.entries.push({ entry, boost, depth: entry.location.split("/").length });
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
        return standsFor.map((meant) => ({ meant, words: way.map(({ plain }) => plain) }));
      }));
    }

    search(query) {
      const words = new Map();
      for (const typed of query.split(/\s+/)) {
        const [, sign, text] = /^([+-]?)\*?(.*?)(?:\*|[~^]\d+)*$/.exec(typed);
        for (const part of text.split(/[^\p{L}\p{N}\p{M}]+/u)) if (part) words.set(part, { sign, plain: bare(part), marks: marksOf(part) });
      }
      const wanted = [...words.values()].map((word) => this.meet(word)), looked = wanted.filter((one) => one.sign !== "-");
      const isAsked = (number) => wanted.every(({ sign, met }) => sign === "" || met.has(number) === (sign === "+"));
      const weight = looked.reduce((sum, one) => sum + one.weight, 0);
      const found = [...new Set(looked.flatMap(({ met }) => [...met.keys()]))].filter(isAsked).map((number) => {
        const { boost, depth } = this.entries[number];
        let met = 0, said = 0;
        for (const one of looked) {
          met += (one.weight * (one.met.get(number)?.best ?? 0)) / weight;
          said += one.met.get(number)?.inTitle ? one.length : 0;
        }
        // Of two titles that hold all words the one that says little else is meant; "TTHC" says as much as four words.
        return { number, score: boost * met ** 6 * (0.5 + Math.min(said / this.titleLength(number), 1)) * (1 + 1 / depth) };
      });
      found.sort((one, other) => other.score - one.score);
      return found.map(({ number, score }, place) => ({
        ref: this.entries[number].entry.location, score,
        matchData: { metadata: this.metadata(number, looked, place < MARKED) },
      }));
    }

    titleLength(number) {
      const slot = number * this.fields.length + this.fields.indexOf("title");
      return this.plain.slice(this.begins[slot], this.begins[slot + 1]).match(/[a-z0-9]+/g)?.length ?? 1;
    }

    /* How well each entry meets a word: as it is typed or as its beginning, with the marks or without, in the title or below. */
    meet(word) {
      const met = new Map(), ways = this.waysFor(word);
      const hold = (slot, isWhole, marks) => {
        const number = Math.floor(slot / this.fields.length), isTitle = this.fields[slot % this.fields.length] === "title";
        const isBorne = word.marks.every((mark) => marks.includes(mark));
        const best = (isWhole ? 1 : 0.8) * (isBorne ? 1 : 0.6) * (isTitle ? 1 : 0.9);
        const before = met.get(number);
        met.set(number, { best: Math.max(before?.best ?? 0, best), inTitle: isTitle || (before?.inTitle ?? false) });
      };
      for (const { slot, at, isEnd } of this.placesOf(` ${word.plain}`, false)) {
        hold(slot, isEnd, word.marks.length ? marksOf(this.said.slice(at, this.plain.indexOf(" ", at))) : NONE);
      }
      for (const { meant, words } of ways)
        for (const { slot } of this.placesOf(` ${words.join(" ")}`, true)) hold(slot, meant.plain === word.plain, meant.marks);
      // A word that few entries hold says more than one that many do.
      const weight = Math.log(1 + this.entries.length / (met.size + 1));
      return { ...word, met, ways, weight, length: this.lengths.get(word.plain) ?? 1 };
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
            && (plain.startsWith(one.plain) || one.ways.some((way) => isSaid(way.words, at))));
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
    index.read();
    return index;
  };
  self.lunr = Object.assign(build, lunr, { vi() {} });
})();
