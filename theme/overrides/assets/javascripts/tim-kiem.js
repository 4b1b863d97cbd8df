/* Vietnamese for the theme's search. Published in place of lunr.vi.min.js of Material 9.8.1, which knows four stop words
   and no folding: the worker asks for a language by that name.

   Words are indexed bare ("đất" as "dat"), once, with the marks they bear kept beside them: whoever types marks gets
   the words that bear them first, whoever types none gets all. Tone placement ("hoà", "hòa") and NFD make no difference.
   Only title and key fields are indexed, so all words of a query should be met; the score says how well they are. */
(function (lunr) {
  "use strict";
  var bare = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đð]/g, "d");
  };
  var marksOf = function (text) {
    return text.toLowerCase().replace(/[đð]/g, "d\u0335").normalize("NFD").replace(/[^\u0300-\u036f]/g, "")
      .split("").sort().join("");
  };
  var bears = function (word, marks) {
    return marks.split("").every(function (mark) { return word.indexOf(mark) >= 0; });
  };

  /* "2.002131", "2002131", "2-002131-h34" and "2.002131.000.00.00.H34" → number of the country, and of the province. */
  var DOTTED = /^(\d)\.?(\d{3,6})(?:\.0+)*\.?(h\d{0,2})?$/, HYPHENED = /^(\d)-(\d{6})(?:-0+)*-?(h\d{0,2})?$/;
  var codeIn = function (plain) {
    var found = DOTTED.exec(plain) || HYPHENED.exec(plain);
    return found && [found[1] + found[2], found[3] || ""];
  };
  /* "404qd", "404/qdubnd": the words of a number-symbol typed without what stands between them. */
  var GLUED = /^(\d{1,5})\/?(qd|nq|nd|tt|ct|kh|tb|bc|hd|cv|[a-z]{2,})([a-z]{2,})?$/;
  var ENTITY = /&(?:[a-z]+;)?/g; // "KH&amp;CN" in the index, "KH&CN" in a query

  var wordOf = function (text) {
    var plain = bare(text).replace(ENTITY, "").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ""), code = codeIn(plain);
    return { plain: code ? code.join("") : plain, marks: marksOf(text) };
  };

  /* The glossary: by the first word of each way to write a thing, its words and those of the other ways. */
  var ways = {}, lengths = {}, builder = null;
  var learn = function (terms) {
    terms.forEach(function (term) {
      var all = term.map(function (way) { return way.split(/[\s-]+/).map(wordOf); });
      all.forEach(function (way) {
        var others = [].concat.apply([], all.filter(function (other) { return other !== way; }));
        if (way.length === 1) lengths[way[0].plain] = all[0].length;
        (ways[way[0].plain] = ways[way[0].plain] || []).push({ words: way, others: others });
      });
    });
  };

  var folder = function (token, at, tokens) {
    if (at === 0 && builder) { learn(builder._fields.title.cach_viet || []); builder = null; }
    var word = wordOf(token.toString());
    if (!word.plain) return null;
    var as = function (other) {
      return new lunr.Token(other.plain, { position: token.metadata.position, marks: other.marks });
    };
    var found = [as(word)];
    (ways[word.plain] || []).forEach(function (way) {
      var isSaid = way.words.every(function (one, next) {
        return !next || (tokens[at + next] && wordOf(tokens[at + next].toString()).plain === one.plain);
      });
      // Whoever writes "TTHC" is found by "thủ tục hành chính", and the other way round.
      if (isSaid) found = found.concat(way.others.map(as));
    });
    return found;
  };
  lunr.Pipeline.registerFunction(folder, "fold-vi");

  lunr.vi = function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.pipeline.add(folder);
    this.metadataWhitelist.push("marks");
    builder = this;
  };

  /* What is typed, as words of the index. Marks stay on: only the parser, the last to see them, takes them off. */
  var asWords = function (typed) {
    var plain = bare(typed).replace(/[^a-z0-9*]+$/, ""), code = codeIn(plain), glued = GLUED.exec(plain);
    // A code of another province still leads to the procedure of the country.
    if (code) return code[1].length === 3 ? code.join("") + " " + code[0] : code.join("");
    if (glued) return glued.slice(1).filter(Boolean).join(" ");
    return typed.normalize("NFC").replace(ENTITY, "").replace(/:/g, " ");
  };
  var run = lunr.QueryLexer.prototype.run;
  lunr.QueryLexer.prototype.run = function () {
    var typed = this.str;
    this.str = typed.split(/\s+/).map(asWords).join(" ");
    this.length = this.str.length;
    run.call(this);
    // The theme cuts each word out of what was typed by these; without operators the word stands for the whole.
    if (!/^[+-]|[*~^\\]/.test(typed))
      this.lexemes.forEach(function (one) { one.start = 0; one.end = typed.length; });
  };
  var parse = lunr.QueryParser.prototype.parse;
  lunr.QueryParser.prototype.parse = function () {
    // Terms with a wildcard pass no pipeline, so the query itself is folded.
    this.lexer = new lunr.QueryLexer(bare(this.lexer.str));
    return parse.call(this);
  };

  var quality = function (word, metadata) {
    var best = 0, inTitle = false;
    Object.keys(metadata).forEach(function (term) {
      if (term.indexOf(word.plain) !== 0) return;
      Object.keys(metadata[term]).forEach(function (field) {
        var isBorne = metadata[term][field].marks.some(function (marks) { return bears(marks, word.marks); });
        var found = (term === word.plain ? 1 : 0.8) * (isBorne ? 1 : 0.6) * (field === "title" ? 1 : 0.9);
        best = Math.max(best, found);
        inTitle = inTitle || field === "title";
      });
    });
    return { best: best, inTitle: inTitle };
  };
  /* A word that was found under several names would be marked as often, one mark inside the other. */
  var markOnce = function (metadata) {
    var seen = {};
    Object.keys(metadata).forEach(function (term) {
      Object.keys(metadata[term]).forEach(function (field) {
        metadata[term][field].position = metadata[term][field].position.filter(function (position) {
          var place = field + position;
          return !seen[place] && (seen[place] = true);
        });
      });
    });
  };
  var search = lunr.Index.prototype.search;
  lunr.Index.prototype.search = function (query) {
    var index = this, seen = {};
    var words = query.split(/\s+/).map(function (word) { return word.replace(/^[+-]|\*$|[~^]\d+$/g, ""); })
      .filter(function (word) { return word && !seen[word] && (seen[word] = true); })
      .map(function (word) { return { plain: bare(word), marks: marksOf(word) }; });
    return search.call(this, query).map(function (result) {
      var found = words.map(function (word) { return quality(word, result.matchData.metadata); });
      var met = found.reduce(function (sum, one) { return sum + one.best; }, 0) / (words.length || 1);
      var title = index.fieldVectors["title/" + result.ref];
      // Of two titles that hold all words the one that says little else is meant; "TTHC" says as much as four words.
      var said = found.reduce(function (sum, one, at) { return sum + (one.inTitle ? lengths[words[at].plain] || 1 : 0); }, 0);
      var share = Math.min(said / ((title && title.elements.length / 2) || 1), 1);
      var depth = result.ref.split("/").length;
      result.score = Math.sqrt(result.score) * Math.pow(met, 6) * (0.5 + share) * (1 + 1 / depth);
      markOnce(result.matchData.metadata);
      return result;
    });
  };
})(self.lunr);
