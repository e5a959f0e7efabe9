/* The questions by section, in the order of the policy; only what the chosen measures need. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, choices } = form;
  const fieldId = (dotted) => `f-${dotted.replace(".", "-")}`;

  /** The sections with a needed fact. `app` is {n, vocabulary, units, project, needs, answer,
      answerSection}; a section is open while it is filled in. */
  function sections(app) {
    const found = [];
    for (const section of app.vocabulary.sections) {
      const facts = section.facts.filter((f) => app.needs.has(`${section.word.id}.${f.word.id}`));
      if (facts.length) found.push(oneSection(app, section, facts, found.length === 0));
    }
    return found;
  }

  function oneSection(app, section, facts, first) {
    const say = (key, holes) => form.words(key, app.n, holes);
    const id = section.word.id;
    const label = form.label(section.word, app.n);
    const body = element("div", { class: "fields" });
    const whole = choices(
      {
        id: `s-${id}`,
        "aria-label": `${label}${say("colon")}${say("ofSection")}`,
        onchange: (event) => {
          body.hidden = Boolean(event.target.value);
          app.answerSection(id, event.target.value);
        },
      },
      [
        ["", say("itemByItem")],
        ["none", say("notInvolved")],
        ["unknown", say("unknown")],
      ],
      app.project.sections[id] || "",
    );
    body.hidden = Boolean(whole.value);
    const begun = facts.some((f) => app.project.facts[`${id}.${f.word.id}`] !== undefined);
    const made = element(
      "details",
      { class: "section", "data-section": id, open: first || begun || app.opened.has(id) },
      element(
        "summary",
        {},
        element("span", { class: "name" }, label),
        element("span", { class: "count", "data-count": id }),
      ),
      element(
        "div",
        { role: "group", "aria-label": label },
        element(
          "p",
          { class: "whole" },
          whole,
          section.assumed_absent ? element("span", { class: "hint" }, say("assumedAbsent")) : null,
        ),
        body,
      ),
    );
    for (const fact of facts) body.append(question(app, id, fact));
    made.addEventListener("toggle", () => {
      if (made.open) app.opened.add(id);
      else app.opened.delete(id);
    });
    return made;
  }

  function question(app, section, fact) {
    const dotted = `${section}.${fact.word.id}`;
    const made = form.field(app, fact, fieldId(dotted), app.project.facts[dotted], (answer) =>
      app.answer(dotted, answer),
    );
    made.dataset.fact = dotted;
    return made;
  }

  /** How many of its questions each section has answered. */
  function count(app, root) {
    for (const place of root.querySelectorAll("[data-count]")) {
      const id = place.dataset.count;
      const section = app.vocabulary.section(id);
      const facts = section.facts.filter((f) => app.needs.has(`${id}.${f.word.id}`));
      const filled = facts.filter((f) => app.project.facts[`${id}.${f.word.id}`] !== undefined);
      const state = app.project.sections[id];
      const words = { none: "notInvolved", unknown: "unknown" };
      place.textContent = state
        ? form.words(words[state], app.n)
        : form.words("filled", app.n, { n: filled.length, of: facts.length });
    }
  }

  /** Opens what a fact stands in and goes there. */
  function goTo(root, dotted) {
    const place = root.querySelector(`[data-fact="${CSS.escape(dotted)}"]`);
    if (!place) return false;
    for (let up = place; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    place.scrollIntoView({ block: "center" });
    const input = place.querySelector("input:not([disabled]), select:not([disabled]), button");
    if (input) input.focus({ preventScroll: true });
    return true;
  }

  Object.assign(form, { sections, countAnswers: count, goTo, fieldId });
})(Pol.form);
