/* What is asked of the policy: which measures, on which day, by which readings. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, fill, choices } = form;

  /** Which measures to check, by chapter. `app` has {n, data, chosen, choose}. */
  function measures(app) {
    const say = (key, holes) => form.words(key, app.n, holes);
    const boxes = [];
    const count = element("span", { class: "count" });
    const tell = () => {
      const on = boxes.filter((box) => box.checked).map((box) => box.value);
      fill(count, say("measuresChosen", { n: on.length, of: boxes.length }));
      app.choose(new Set(on));
    };
    const box = (measure) => {
      const made = element("input", {
        type: "checkbox",
        value: measure.id,
        checked: app.chosen.has(measure.id),
        onchange: tell,
      });
      boxes.push(made);
      return element("label", { class: "answer" }, made, `${measure.id} ${measure.title[app.n]}`);
    };
    const setAll = (on) => () => {
      for (const one of boxes) one.checked = on;
      tell();
    };
    const groups = chapters(app).map(([label, same]) =>
      element("fieldset", { class: "chapter" }, element("legend", {}, label), same.map(box)),
    );
    fill(count, say("measuresChosen", { n: app.chosen.size, of: boxes.length }));
    return element(
      "details",
      { class: "asked measures" },
      element("summary", {}, say("measures"), " ", count),
      element(
        "p",
        { class: "row" },
        element("button", { type: "button", id: "measures-all", onclick: setAll(true) }, say("all")),
        element("button", { type: "button", id: "measures-none", onclick: setAll(false) }, say("none")),
      ),
      groups,
    );
  }

  function chapters(app) {
    const named = new Map(app.data.chapters.map((c) => [c.number, c.label[app.n]]));
    const found = new Map();
    for (const measure of app.data.measures) {
      const label = named.get(measure.chapter) || app.data.label[app.n];
      found.set(label, [...(found.get(label) || []), measure]);
    }
    return [...found];
  }

  /** The day of evaluation. */
  function day(app) {
    return element(
      "div",
      { class: "field" },
      element("label", { for: "as-of" }, form.words("day", app.n)),
      element("p", { class: "hint", id: "as-of-hint" }, dayHint(app.n)),
      element("input", {
        id: "as-of",
        type: "text",
        autocomplete: "off",
        value: app.project.asOf,
        "aria-describedby": "as-of-hint as-of-mistake",
        oninput: (event) => app.setDay(event.target.value.trim()),
      }),
      element("p", { class: "mistake", id: "as-of-mistake", hidden: true }),
    );
  }

  const dayHint = (n) =>
    form.words("dateHint", n) + (n === 0 ? "；" : "; ") + form.words("dayHint", n);

  /** The readings that the chosen measures hang on, each with its options. */
  function readings(app) {
    const say = (key, holes) => form.words(key, app.n, holes);
    const wanted = new Set(
      app.data.measures.filter((m) => app.chosen.has(m.id)).flatMap((m) => m.readings),
    );
    const rows = app.vocabulary.readings.filter((r) => wanted.has(r.word.id));
    if (!rows.length) return null;
    return element(
      "details",
      { class: "asked readings" },
      element("summary", {}, say("readings")),
      element("p", { class: "hint" }, say("readingsHint")),
      rows.map((reading) => oneReading(app, reading, say)),
    );
  }

  function oneReading(app, reading, say) {
    const id = reading.word.id;
    const { chosen, because } = app.data.readings[id];
    const rows = reading.options.map((option) => [
      option.id,
      form.label(option, app.n) + (option.id === chosen ? say("usual") : ""),
    ]);
    const reason = element("p", { class: "hint", id: `reading-${id}-hint` });
    const tell = (option) => {
      const parts = [because[option] && because[option][app.n]];
      if (reading.asks) parts.push(say("ask", { who: reading.asks[app.n] }));
      reason.textContent = parts.filter(Boolean).join(app.n === 0 ? "；" : "; ");
    };
    const current = app.project.readings[id] || chosen;
    tell(current);
    const onchange = (event) => {
      tell(event.target.value);
      app.setReading(id, event.target.value === chosen ? null : event.target.value);
    };
    return element(
      "div",
      { class: "field" },
      element("label", { for: `reading-${id}` }, form.label(reading.word, app.n)),
      choices({ id: `reading-${id}`, onchange, "aria-describedby": reason.id }, rows, current),
      reason,
    );
  }

  form.asked = { measures, day, readings };
})(Pol.form);
