/* The form in the page: what was entered, what follows from it, in one language at a time. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, fill } = form;
  const RESTING = 200; // milliseconds without a keystroke, before the marks are worked out
  const TOLD_AFTER = 700; // milliseconds without a keystroke, before a reader is told the results

  class App {
    constructor(root, data, n) {
      this.root = root;
      this.data = data;
      this.n = n;
      this.vocabulary = new form.Vocabulary(data.vocabulary);
      this.units = data.units;
      this.project = form.project.blank();
      this.chosen = new Set(data.measures.map((m) => m.id));
      this.opened = new Set();
      this.times = []; // milliseconds of the last evaluations at a keystroke
      this.settled = false; // whether the results shown have their marks
      this.safe = this.project; // what was last saved, kept or read, and is lost no more
    }

    say(key, holes) {
      return form.words(key, this.n, holes);
    }

    // --- drawing -------------------------------------------------------------------------------

    /** Draws the whole page: at the start, in another language, with another project. */
    draw() {
      this.root.lang = this.n === 0 ? "zh-CN" : "en";
      this.results = new form.Results(this);
      this.status = element("p", { class: "summary", role: "status", "aria-live": "polite" });
      this.wrong = element("p", { class: "mistake", id: "mistakes", hidden: true });
      this.sections = element("div", { class: "sections" });
      this.readings = element("div", {});
      this.kept = element("div", {});
      this.paper = element("section", { class: "paper" });
      fill(
        this.root,
        this.head(),
        element(
          "div",
          { class: "columns" },
          element(
            "section",
            { id: "facts", class: "facts", "aria-label": this.say("facts") },
            element("h2", {}, this.say("facts")),
            this.toolBox || (this.toolBox = form.tools(this)),
            form.asked.day(this),
            form.asked.measures(this),
            this.readings,
            this.kept,
            this.sections,
          ),
          element(
            "section",
            { id: "results", class: "results", "aria-label": this.say("results"), tabindex: "-1" },
            element("h2", {}, this.say("results")),
            this.wrong,
            this.status,
            this.results.place,
          ),
        ),
        this.paper,
        this.foot(),
      );
      this.drawNeeds();
    }

    head() {
      return element(
        "header",
        { class: "head" },
        element("p", { class: "notice" }, this.say("notice")),
        element("p", { class: "policy" }, this.data.label[this.n]),
        element("p", { class: "hint" }, this.say("privacy")),
        element(
          "p",
          { class: "row" },
          this.root.dataset.switch === "page" ? null : this.languageSwitch(),
          element("a", { href: "#results", class: "jump" }, this.say("toResults")),
        ),
      );
    }

    /** Changes the language of the form alone, where the page has no switch for the whole. */
    languageSwitch() {
      const other = 1 - this.n;
      const lang = other === 0 ? "zh-CN" : "en";
      const onclick = () => this.speak(other);
      return element("button", { type: "button", id: "language", lang, onclick }, this.say("language"));
    }

    foot() {
      return element(
        "footer",
        { class: "foot" },
        element("p", { class: "hint" }, `${this.say("digest")} ${this.data.digest}`),
        element("p", { class: "signature" }, this.say("signature")),
        element("a", { href: "#facts", class: "jump" }, this.say("toFacts")),
      );
    }

    /** The questions and readings of the chosen measures. */
    drawNeeds() {
      const chosen = this.data.measures.filter((m) => this.chosen.has(m.id));
      this.needs = new Set([...chosen.flatMap((m) => m.needs), ...this.vocabulary.always()]);
      fill(this.readings, form.asked.readings(this));
      fill(this.kept, form.keptParts(this), this.unneeded());
      fill(this.sections, form.sections(this));
      this.evaluate();
    }

    /** What is filled in and no chosen measure needs. */
    unneeded() {
      const names = Object.keys(this.project.facts).filter((name) => !this.needs.has(name));
      if (!names.length) return null;
      const say = new form.Sentences(this);
      const list = say.listed(names.map((name) => say.fact(name)));
      return element("p", { class: "hint" }, this.say("unneeded", { n: names.length }) + list);
    }

    // --- what was entered ----------------------------------------------------------------------

    /** The page in another language; what was entered stays. */
    speak(n) {
      this.n = n;
      this.toolBox = null;
      this.draw();
      document.getElementById("language")?.focus();
    }

    load(project) {
      this.project = project;
      this.safe = project;
      this.draw();
    }

    /** What is entered is also elsewhere: in a file, or in the browser's store. */
    saved() {
      this.safe = this.project;
    }

    answer(name, answer) {
      this.project = form.project.withFact(this.project, name, answer);
      this.evaluate();
    }

    answerSection(section, state) {
      this.project = form.project.withSection(this.project, section, state);
      this.evaluate();
    }

    setDay(asOf) {
      this.project = { ...this.project, asOf };
      this.evaluate();
    }

    setReading(id, option) {
      const readings = { ...this.project.readings };
      if (option) readings[id] = option;
      else delete readings[id];
      this.project = { ...this.project, readings };
      this.evaluate();
    }

    choose(chosen) {
      this.chosen = chosen;
      this.drawNeeds();
    }

    /** Only the measure that an address of the page names: `#check-21`. */
    follow(hash) {
      const id = hash.replace("#check-", "");
      if (id === hash || !this.data.measures.some((m) => m.id === id)) return;
      this.chosen = new Set([id]);
      this.draw();
    }

    goTo(name) {
      form.goTo(this.root, name.replace(/\[.*$/, "").split(".").slice(0, 2).join("."));
    }

    // --- what follows --------------------------------------------------------------------------

    /** Shows at once what follows from what is entered; when the typing rests, with its marks. */
    evaluate() {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.show(true), RESTING);
      this.show(false);
    }

    show(marks) {
      const found = form.engine.evaluate(this.project, this.vocabulary, this.data, marks);
      if (!marks) this.times = [...this.times.slice(-99), found.took];
      this.report = found.report;
      this.truths = found.truths;
      this.sums = found.sums;
      this.settled = marks;
      this.showMistakes(found.mistakes);
      form.countAnswers(this, this.sections);
      const counts = this.results.show(found.report, this.chosen);
      clearTimeout(this.telling);
      this.telling = setTimeout(() => {
        this.status.textContent = counts.join(this.say("comma"));
      }, TOLD_AFTER);
    }

    /** The results with everything in them, for paper. */
    settle() {
      clearTimeout(this.resting);
      this.show(true);
      fill(this.paper, form.paper(this));
    }

    showMistakes(mistakes) {
      for (const place of this.root.querySelectorAll(".field > .mistake")) {
        const owner = place.parentElement;
        const found = mistakes.get(owner.dataset.fact || (place.id === "as-of-mistake" ? "as_of" : ""));
        place.hidden = !found;
        place.textContent = found ? form.message(found, this.data, this.n) : "";
        owner.classList.toggle("wrong", Boolean(found));
        for (const input of owner.querySelectorAll(":scope > input, :scope > .row > input")) {
          if (found) input.setAttribute("aria-invalid", "true");
          else input.removeAttribute("aria-invalid");
        }
      }
      this.wrong.hidden = !mistakes.size;
      this.wrong.textContent = mistakes.size ? this.say("mistakes", { n: mistakes.size }) : "";
    }
  }

  /** Puts the form into a page's place for it, if it has one, in the page's language. */
  form.start = function () {
    const root = document.getElementById("check");
    if (!root) return;
    root.classList.add("pol-form");
    const n = document.documentElement.lang.startsWith("en") ? 1 : 0;
    form.app = new App(root, Pol.formData, n);
    form.app.draw();
    form.app.follow(location.hash);
    globalThis.addEventListener("hashchange", () => form.app.follow(location.hash));
    globalThis.addEventListener("beforeprint", () => form.app.settle());
    globalThis.addEventListener("beforeunload", (event) => {
      if (form.app.project !== form.app.safe) event.preventDefault();
    });
  };

  document.addEventListener("DOMContentLoaded", form.start);
})(Pol.form);
