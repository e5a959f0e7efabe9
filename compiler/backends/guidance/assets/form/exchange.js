/* The text of a project file into what was entered, and back. Needs js-yaml. Nothing is lost: what
   the policy does not have is kept as it is, told, and written out again. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const AS_OF = ["as of", "as_of", "评估日"];
  const BROKEN = Symbol("no YAML");
  const MOST = 2000000; // characters, as for `pol eval`
  const isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const isText = (value) => value === null || typeof value === "string";

  /** Reads a text: the project, and what is wrong with it, each with its line. */
  function read(text, vocabulary) {
    const reader = new Reader(text, vocabulary);
    reader.read();
    return { project: reader.project, messages: reader.messages, count: reader.count };
  }

  class Reader {
    constructor(text, vocabulary) {
      this.text = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
      this.vocabulary = vocabulary;
      this.project = form.project.blank();
      this.messages = [];
      this.seen = new Set();
      this.count = 0;
    }

    tell(code, path, args, more) {
      const line = path === null ? null : lineOf(this.lines, path);
      this.messages.push({ code, line, path, args: args || {}, nearest: null, ...more });
    }

    read() {
      if (this.text.length > MOST) {
        this.tell("POL0619", null, { what: "bytes", found: this.text.length, limit: MOST });
        return;
      }
      this.lines = this.text.split("\n");
      const root = this.parsed();
      if (root === BROKEN) return;
      if (!isMapping(root)) {
        this.tell("POL0615", null, { found: root ? "no_mapping" : "nothing" });
        return;
      }
      const once = new Map();
      for (const [key, value] of Object.entries(root)) this.top(key, value, once);
    }

    /** The tree of texts, lists and mappings, or BROKEN where it is no YAML. */
    parsed() {
      const names = new Set([...this.vocabulary.names(), ...AS_OF]);
      const repaired = form.repair(this.text, names, this.vocabulary.choices());
      try {
        return globalThis.jsyaml.load(repaired, { schema: globalThis.jsyaml.FAILSAFE_SCHEMA });
      } catch (error) {
        const twice = /duplicated mapping key/.test(error.message);
        const code = twice ? "POL0603" : /document/.test(error.message) ? "POL0616" : "POL0601";
        const second = this.lines.findIndex((text, i) => i > 0 && text.startsWith("---"));
        const line = (error.mark ? error.mark.line : Math.max(second, 0)) + 1;
        const given = (this.lines[line - 1] || "").split(/[:：]/)[0].trim();
        this.messages.push({ code, line, path: null, args: { given }, nearest: null });
        return BROKEN;
      }
    }

    top(key, value, once) {
      const section = this.vocabulary.section(key);
      if (AS_OF.includes(key.trim().toLowerCase())) {
        if (this.first(once, "as of", [key])) this.day(key, value);
      } else if (section === null) {
        this.unknown(key, value, "", [key], "section", this.vocabulary.sections);
      } else if (this.first(once, section.word.id, [key])) {
        this.section(section, value, key);
      } else {
        this.keep("", key, value, [key]);
      }
    }

    first(once, id, path) {
      if (once.has(id)) {
        this.tell("POL0603", path, { given: path[path.length - 1] });
        return false;
      }
      once.set(id, true);
      return true;
    }

    day(key, value) {
      if (isText(value)) this.project.asOf = (value || "").trim();
      else this.tell("POL0609", [key], { given: key });
    }

    section(section, value, key) {
      const id = section.word.id;
      if (isText(value)) {
        const text = value || "";
        if (form.isNone(text)) this.project.sections[id] = "none";
        else if (form.isUnknown(text)) this.project.sections[id] = "unknown";
        else if (text.trim()) this.misshapen(key, value, "", [key], "section");
        return;
      }
      if (!isMapping(value) || !this.fresh(value, [key])) {
        if (!isMapping(value)) this.misshapen(key, value, "", [key], "section");
        return;
      }
      const once = new Map();
      for (const [name, held] of Object.entries(value)) {
        const fact = this.vocabulary.factIn(section, name);
        const path = [key, name];
        if (fact === null) this.unknown(name, held, id, path, "fact", section.facts);
        else if (!this.first(once, fact.word.id, path)) this.keep(id, name, held, path);
        else this.fact(fact, held, `${id}.${fact.word.id}`, path, id, name);
      }
    }

    fact(fact, value, dotted, path, place, name) {
      const answer = this.answer(fact, value, dotted, path);
      if (answer === null) this.misshapen(name, value, place, path, expected(fact));
      else if (!form.project.isEmpty(answer)) {
        this.project.facts[dotted] = answer;
        this.count += 1;
      }
    }

    /** The answer that a value is, null where it has the wrong shape. */
    answer(fact, value, dotted, path) {
      if (isText(value)) return plainAnswer(fact, value || "", this.vocabulary);
      if (!this.fresh(value, path)) return "";
      if (fact.kind === "set") return this.set(fact, value);
      if (fact.kind !== "list" || !Array.isArray(value)) return null;
      if (!value.every((item) => isMapping(item) || item === null || item === "")) return null;
      if (!value.length) return "none";
      return value.map((item, i) => this.item(fact, item || {}, `${dotted}[${i}]`, [...path, i]));
    }

    set(fact, value) {
      const bare = isMapping(value) && Object.values(value).every((v) => v === null || v === "");
      const parts = bare ? Object.keys(value) : value;
      if (!Array.isArray(parts) || !parts.every(isText)) return null;
      return members(fact, parts.map((part) => part || ""), this.vocabulary);
    }

    item(fact, value, place, path) {
      const record = this.vocabulary.recordOf(fact);
      const found = {};
      for (const [name, held] of Object.entries(value)) {
        const field = this.vocabulary.factIn(record, name);
        const at = [...path, name];
        const answer = field === null ? null : this.answer(field, held, `${place}.${name}`, at);
        if (field === null) this.unknown(name, held, place, at, "field", record.facts);
        else if (answer === null) this.misshapen(name, held, place, at, expected(field));
        else if (!form.project.isEmpty(answer)) found[field.word.id] = answer;
      }
      return found;
    }

    /** A list or mapping may stand in one place only. */
    fresh(value, path) {
      if (this.seen.has(value)) {
        this.tell("POL0617", path, { given: "*" }, { help: "alias" });
        return false;
      }
      this.seen.add(value);
      return true;
    }

    /** What the policy does not have, but for what would multiply when it is written out. */
    keep(place, name, value, path) {
      if (repeats(value, new Set())) {
        this.tell("POL0617", path, { given: "*" }, { help: "alias" });
        return;
      }
      this.project.kept[place] = { ...this.project.kept[place], [name]: value };
    }

    misshapen(name, value, place, path, wanted) {
      const given = isText(value) ? value : Array.isArray(value) ? "list" : "mapping";
      this.tell("POL0604", path, { expected: wanted, given });
      this.keep(place, name, value, path);
    }

    unknown(name, value, place, path, kind, holders) {
      const words = holders.map((one) => one.word);
      const near = form.nearest(name, words.flatMap((w) => [w.id, w.zh, w.en]));
      const known = [0, 1].map((n) => words.map((w) => form.label(w, n)).slice(0, 12));
      const more = words.length > 12 ? "…" : "";
      const args = {
        given: name,
        kind,
        known_zh: known[0].join("、") + more,
        known_en: known[1].join(", ") + more,
      };
      this.tell("POL0602", path, args, { nearest: near, help: near ? null : "known" });
      this.keep(place, name, value, path);
    }
  }

  /** Whether a list or mapping stands in a value more than once, by an alias. */
  function repeats(value, seen) {
    if (value === null || typeof value !== "object") return false;
    if (seen.has(value)) return true;
    seen.add(value);
    return Object.values(value).some((one) => repeats(one, seen));
  }

  const expected = (fact) =>
    fact.kind === "number" ? (fact.dimension || "number").toLowerCase() : fact.kind;

  function plainAnswer(fact, value, vocabulary) {
    const text = value.trim();
    if (text === "") return "";
    if (fact.category) {
      const id = vocabulary.value(fact, text);
      if (id) return fact.kind === "set" ? [id] : id;
    }
    if (fact.kind === "yes_no" && form.isYes(text)) return "yes";
    if (fact.kind === "yes_no" && form.isNo(text)) return "no";
    if (form.isUnknown(text)) return "unknown";
    if (form.isNone(text) && (fact.kind !== "text" || fact.or_none)) return "none";
    return fact.kind === "set" ? members(fact, [text], vocabulary) : text;
  }

  /** The members of a set: ids, "not " before an id, "unknown"; what is no value stays a text. */
  function members(fact, parts, vocabulary) {
    const found = [];
    for (const whole of parts.map((part) => part.trim())) {
      const texts = form.several.parted(whole, (text) => vocabulary.value(fact, text) !== null);
      for (const text of texts.filter(Boolean)) {
        const no = vocabulary.value(fact, text) ? null : /^(?:not\s+|非\s*)(\S.*)$/i.exec(text);
        const id = vocabulary.value(fact, no ? no[1] : text);
        if (form.isUnknown(text)) found.push("unknown");
        else if (id) found.push(no ? `not ${id}` : id);
        else found.push(text);
      }
    }
    return found.length ? [...new Set(found)] : "none";
  }

  /** The line, from 1, on which the last name of a path stands as a key; null if it is not found. */
  function lineOf(lines, path) {
    let at = 0;
    let found = null;
    for (const name of path) {
      const next = typeof name === "number" ? itemLine(lines, at, name) : keyLine(lines, at, name);
      if (next === null) break;
      [found, at] = [next, typeof name === "number" ? next : next];
    }
    return found === null ? null : found + 1;
  }

  function keyLine(lines, from, name) {
    const key = name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const stands = new RegExp(`(^|[\\s{｛,，、；\\-－"'“])${key}["'”]?\\s*[:：]`);
    for (let i = from; i < lines.length; i += 1) if (stands.test(lines[i])) return i;
    return null;
  }

  function itemLine(lines, from, number) {
    let seen = -1;
    for (let i = from + 1; i < lines.length; i += 1) {
      if (/^\s*[-－]\s/.test(lines[i])) seen += 1;
      if (seen === number) return i;
    }
    return from;
  }

  form.exchange = { read, members };
})(Pol.form);
