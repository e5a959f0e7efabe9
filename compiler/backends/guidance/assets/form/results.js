/* The results, kept up to date at each keystroke: only what has changed is drawn anew. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, fill } = form;
  const ORDER = ["applies", "violated", "not_met", "referred", "excepted", "undetermined"];
  const FOLDED = ["not_applicable", "not_in_force"];

  /** The place of the results. `app` as for the sentences, with {goTo}. */
  class Results {
    constructor(app) {
      this.app = app;
      this.sentences = new form.Sentences(app);
      this.cards = new Map(); // by id: what was drawn, and the element
      this.counts = element("ul", { class: "counts" });
      this.day = element("p", { class: "hint" });
      this.alarms = element("div", { class: "alarms" });
      this.groups = element("div", { class: "groups" });
      this.missing = element("div", { class: "missing" });
      this.place = element("div", {}, this.day, this.alarms, this.counts, this.groups, this.missing);
    }

    say(key, holes) {
      return form.words(key, this.app.n, holes);
    }

    /** Shows a report, of the measures in `chosen`. */
    show(report, chosen) {
      const measures = report.measures.filter((m) => chosen.has(m.id));
      this.day.textContent = this.say("asOf", { day: report.as_of });
      this.alarm(report);
      const rows = [...ORDER, ...FOLDED].map((status) => [
        status,
        measures.filter((m) => m.status === status),
      ]);
      const found = rows.filter(([, same]) => same.length);
      fill(
        this.counts,
        found.map(([status, same]) =>
          element("li", { class: `status ${status}` }, `${this.word(status)} ${same.length}`),
        ),
      );
      this.arrange(found, report);
      this.lacks(measures);
      return found.map(([status, same]) => `${this.word(status)} ${same.length}`);
    }

    word(status) {
      return this.sentences.word("status", status);
    }

    alarm(report) {
      const alarms = report.stale.map((name) => {
        const review = this.app.data.reviews[name];
        const holes = review ? { what: review[this.app.n], day: review[2] } : { what: name, day: "" };
        return element("p", { class: "alarm" }, this.say("pastReview", holes));
      });
      fill(this.alarms, alarms);
    }

    arrange(found, report) {
      const keptOpen = new Set(
        [...this.groups.querySelectorAll("details.folded[open]")].map((d) => d.dataset.status),
      );
      fill(
        this.groups,
        found.map(([status, same]) => {
          const cards = same.map((m) => this.card(m, report));
          if (!FOLDED.includes(status)) {
            const head = element("h3", { class: `status ${status}` }, this.word(status));
            return element("section", { class: status }, head, cards);
          }
          const numbers = same.map((m) => m.id).join(this.say("comma"));
          const text = this.word(status) + this.say("colon") + numbers;
          return element(
            "details",
            { class: `folded ${status}`, "data-status": status, open: keptOpen.has(status) },
            element("summary", {}, text),
            cards,
          );
        }),
      );
    }

    /** A measure's card, drawn anew only where its part of the report has changed. */
    card(measure, report) {
      const key = JSON.stringify([measure, report.readings]);
      const before = this.cards.get(measure.id);
      if (before && before.key === key) return before.card;
      const open = before ? before.card.querySelector("details.why")?.open : false;
      const card = this.draw(measure, open);
      this.cards.set(measure.id, { key, card });
      return card;
    }

    draw(measure, open) {
      const say = this.sentences;
      const folded = FOLDED.includes(measure.status);
      const hung = folded && measure.provisions.some((p) => p.hangs_on.length);
      return element(
        "article",
        { class: `measure ${measure.status}`, "data-measure": measure.id },
        element("h4", {}, `${measure.id} ${say.pick(measure.title)}`),
        hung ? element("p", { class: "hint" }, this.hungOn(measure)) : null,
        folded ? null : this.provisions(measure),
        this.why(measure, open),
      );
    }

    hungOn(measure) {
      const names = new Set(measure.provisions.flatMap((p) => p.hangs_on));
      return this.say("hangsOn") + [...names].map((id) => this.sentences.reading(id)).join("；");
    }

    provisions(measure) {
      const say = this.sentences;
      return element(
        "ul",
        { class: "provisions" },
        say.shown(measure).map((p) =>
          element(
            "li",
            { "data-provision": p.id, class: p.status },
            say.provision(p, measure),
            element("ul", {}, say.details(p, measure).map((line) => element("li", {}, line))),
          ),
        ),
      );
    }

    /** Why: drawn when it is opened, since fifty pictures at each keystroke are too much. */
    why(measure, open) {
      if (!form.why.has(measure)) return null;
      const body = element("div", { class: "pictures" });
      const made = element("details", { class: "why" }, element("summary", {}, this.say("why")), body);
      const draw = () => {
        if (made.open && !body.childElementCount) body.append(...form.why.draw(this.app, measure));
      };
      made.addEventListener("toggle", draw);
      if (open) {
        made.open = true;
        draw();
      }
      return made;
    }

    /** The facts that undetermined provisions wait for, each a button that leads to its question. */
    lacks(measures) {
      const waiting = new Map();
      for (const measure of measures) {
        for (const p of this.sentences.shown(measure)) {
          for (const name of p.status === "undetermined" ? p.missing : []) {
            waiting.set(name, [...new Set([...(waiting.get(name) || []), measure.id])]);
          }
        }
      }
      const rows = [...waiting].map(([name, ids]) =>
        element(
          "li",
          {},
          element(
            "button",
            { type: "button", class: "link", onclick: () => this.app.goTo(name) },
            this.sentences.fact(name),
          ),
          element("span", { class: "hint" }, ` ${ids.join(this.say("comma"))}`),
        ),
      );
      const text = rows.length ? element("ul", {}, rows) : element("p", {}, this.say("missingNone"));
      fill(this.missing, element("h3", {}, this.say("missing")), text);
    }
  }

  form.Results = Results;
})(Pol.form);
