/* What a report says to a person, line by line, from its data (pol-report/1) and the form's labels. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const MOST = 6; // missing facts that a line names

  /** Sentences about a report. `app` is {n, data, vocabulary, sums}. */
  class Sentences {
    constructor(app) {
      Object.assign(this, { app, n: app.n, data: app.data, vocabulary: app.vocabulary });
      this.labels = new Map(app.data.measures.map((m) => [m.id, m.labels]));
      this.english = new Map(
        Object.values(app.data.units).flatMap((units) => units.map(([zh, en]) => [zh, en])),
      );
    }

    say(key, holes) {
      return form.words(key, this.n, holes);
    }

    pick(label) {
      return label ? (this.n === 0 ? label.zh : label.en) : "";
    }

    word(table, key) {
      return this.data.words[table][key][this.n];
    }

    listed(parts) {
      return parts.join(this.say("comma"));
    }

    /** A fact's label, with that of a member, or of a field with the number of its item. */
    fact(name) {
      const number = /\[(\d+)\]/.exec(name);
      const [section, fact, inner] = name.replace(/\[\d+\]/g, "").split(".");
      const holder = this.vocabulary.section(section);
      if (!holder) return name;
      if (!fact) return form.label(holder.word, this.n);
      const found = this.vocabulary.factIn(holder, fact);
      if (!found) return name;
      const label = form.label(found.word, this.n);
      if (!inner) return label;
      const rows =
        found.kind === "list"
          ? this.vocabulary.recordOf(found).facts.map((f) => f.word)
          : this.vocabulary.values(found).map((v) => v.word);
      const word = rows.find((one) => one.id === inner);
      const item = number ? ` ${this.say("item", { n: number[1] })}` : "";
      return `${label}${item}${this.say("colon")}${word ? form.label(word, this.n) : inner}`;
    }

    /** A figure with its unit; unknown or none in words. */
    figure(figure) {
      if (figure === null || figure === undefined) return this.say("unknown");
      if (figure === "none") return this.n === 0 ? "无" : "none";
      if (figure.date) return figure.date;
      const { number, unit } = figure;
      if (number === null) return this.say("unknown");
      if (!unit) return number;
      if (unit === "%") return `${number}%`;
      return `${number} ${this.n === 0 ? unit : this.english.get(unit) || unit}`;
    }

    clause(measure, provision, id) {
      const labels = (this.labels.get(measure) || {})[provision] || {};
      return labels[id] ? labels[id][this.n] : id;
    }

    /** The leading line of a provision: its norm and label, duty, and status where it differs. */
    provision(p, measure) {
      let text = `${this.word("norm", p.norm)} ${this.pick(p.label)}`;
      if (p.duty && p.duty.state !== "unknown" && !p.deadlines.length) {
        const duty = this.word("duty", p.duty.state);
        text += this.n === 0 ? `（${duty}）` : ` (${duty})`;
      }
      if (p.status !== measure.status) text += this.say("dash") + this.word("status", p.status);
      return text;
    }

    /** The provisions worth a line: not what does not apply or binds no one just now. */
    shown(measure) {
      return measure.provisions.filter((p) => {
        const idle = p.status === "not_applicable" && measure.provisions.length > 1;
        const kept = p.norm === "prohibit" && p.status === "applies";
        return !idle && !kept && p.status !== "not_in_force";
      });
    }

    /** The lines under a provision. */
    details(p, measure) {
      const lines = p.exception ? [this.exception(p.exception)] : this.figures(p, measure);
      lines.push(...p.deadlines.map((d) => this.deadline(d, p, measure)).filter(Boolean));
      if (p.earliest && p.earliest.date && p.earliest.date !== "none") {
        lines.push(`${this.say("notBefore")} ${p.earliest.date}`);
      }
      if (p.status === "undetermined" && p.missing.length) lines.push(this.missing(p.missing));
      lines.push(...p.cautions.map((caution) => `! ${this.pick(caution)}`));
      return [...lines, ...this.marks(p)];
    }

    exception({ label, because }) {
      const reason = because ? this.say("colon") + this.pick(because) : "";
      return `${this.say("excepted")}${this.pick(label)}${reason}`;
    }

    figures(p, measure) {
      const named = (id) => this.clause(measure.id, p.id, id);
      const sums = p.limits.length || p.amounts.length ? this.app.sums(measure.id, this.n) : {};
      const worked = (id) =>
        (sums[`${measure.id}.${p.id}.${id}`] || []).map((sum) => `${this.say("workedOut")}${sum}`);
      const lines = p.requirements
        .filter((r) => r.holds === false)
        .map((r) => {
          if (r.waived && r.waived.holds) return `${this.say("waived")}${named(r.id)}`;
          const principle = r.in_principle ? this.say("inPrinciple") : "";
          return `${this.say("notMet")}${named(r.id)}${principle}`;
        });
      for (const limit of p.limits) {
        if (limit.value === null && limit.bound === null) continue;
        lines.push(this.limit(limit, named(limit.id)), ...worked(limit.id));
      }
      for (const amount of p.amounts) {
        if (amount.value !== null && amount.value !== "none") {
          const text = `${named(amount.id)}${this.say("colon")}${this.figure(amount.value)}`;
          lines.push(text, ...worked(amount.id));
        }
      }
      return lines;
    }

    limit(limit, label) {
      const than = this.say(limit.comparison);
      const parts = [`${this.figure(limit.value)} ${than} ${this.figure(limit.bound)}`];
      parts.push(...this.margin(limit));
      if (limit.waived && limit.waived.holds) parts.push(this.say("waived"));
      if (limit.in_principle) parts.push(this.say("inPrinciple").trim());
      if (limit.item) parts.push(this.say("item", { n: limit.item }));
      return `${label}${this.say("colon")}${parts.join(this.n === 0 ? "，" : ", ")}`;
    }

    margin({ margin, comparison, holds }) {
      if (!margin || !margin.number) return [];
      const negative = margin.number.startsWith("-");
      const least = ["at_least", "more_than"].includes(comparison);
      const word = negative ? (least ? "shortBy" : "beyondBy") : "margin";
      const size = { ...margin, number: margin.number.replace(/^-/, "") };
      const found = [`${this.say(word)} ${this.figure(size)}`];
      if (/^[0.]*$/.test(size.number) && holds === false) found.push(this.say("atFigure"));
      return found;
    }

    deadline(d, p, measure) {
      if (d.state === "not_started") return null;
      const state = d.state ? this.word("state", d.state) : this.say("undecided");
      const due = d.due === null ? this.say("unknown") : d.due;
      const note = d.calendar ? ` (${this.say("calendarUnknown")})` : "";
      const label = this.clause(measure.id, p.id, d.id);
      const comma = this.n === 0 ? "，" : ", ";
      return `${label}${this.say("colon")}${this.say("due")} ${due}${note}${comma}${state}`;
    }

    missing(names) {
      const more = names.length > MOST ? " …" : "";
      return this.say("stillNeeded") + this.listed(names.slice(0, MOST).map((x) => this.fact(x))) + more;
    }

    marks(p) {
      const found = [];
      if (p.hangs_on.length) {
        const names = p.hangs_on.map((id) => this.reading(id));
        found.push(this.say("hangsOn") + names.join(this.n === 0 ? "；" : "; "));
      }
      if (p.arguable) found.push(this.say("arguable"));
      if (p.assumes.length) {
        found.push(this.say("assumes") + this.listed(p.assumes.map((name) => this.fact(name))));
      }
      if (p.stale) found.push(this.say("stale"));
      return found;
    }

    reading(id) {
      const words = this.vocabulary.readings.find((r) => r.word.id === id);
      return words ? form.label(words.word, this.n) : id;
    }
  }

  /** A message about a project file in words: code, sentence, place, what was meant, help. */
  function message(found, data, n) {
    const row = data.messages.codes[found.code];
    if (!row) return `[${found.code}] ${found.message || ""}`;
    const told = (text) =>
      text.replace(/(`?)\{(\w+)\}/g, (hole, tick, name) => {
        const value = found.args[name] ?? found.args[`${name}_${n === 0 ? "zh" : "en"}`] ?? "";
        const known = tick ? undefined : data.messages.words[value];
        return tick + (known ? known[n] : value);
      });
    const parts = [`${form.words(row.severity === "error" ? "error" : "warning", n)}[${found.code}]`];
    if (found.line) parts.push(form.words("line", n, { n: found.line }));
    let text = `${parts.join(" ")}${form.words("colon", n)}${told(row.message[n])}`;
    const stop = n === 0 ? "。" : ". ";
    if (found.nearest) text += `${stop}${form.words("meant", n, { word: found.nearest })}`;
    const help = row.help[found.help || ""] || row.help[""];
    if (help) text += `${stop}${told(help[n])}`;
    return text;
  }

  Object.assign(form, { Sentences, message });
})(Pol.form);
