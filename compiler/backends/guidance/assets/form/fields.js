/* One question of the form for each kind of fact. `context` is {n, vocabulary, units}; a field tells
   `change(answer)` at each keystroke. Ids of inputs are made from the fact's dotted name. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, choices } = form;
  const MULTIPLES = ["万", "亿"];

  /** The question about a fact, with its hint, its mark of a must, and room for a mistake. */
  function field(context, fact, id, answer, change) {
    const asked = { context, fact, id, answer, change };
    const made = { set: setField, list: form.listField, yes_no: radioField }[fact.kind] || rowField;
    return made(asked);
  }

  function say(context, key, holes) {
    return form.words(key, context.n, holes);
  }

  /** The label with the mark of a must. */
  function caption({ context, fact }) {
    const must = fact.required
      ? [" ", element("span", { class: "must" }, say(context, "required"))]
      : [];
    return [form.label(fact.word, context.n), ...must];
  }

  /** What helps to answer: the hint, who judges, what an empty answer means. */
  function notes({ context, fact, id }) {
    const found = [];
    if (fact.hint) found.push(fact.hint[context.n]);
    if (fact.kind === "date") found.push(say(context, "dateHint"));
    if (fact.dimension === "MONTHS") found.push(say(context, "periodHint"));
    if (fact.judged_by) found.push(say(context, "judgedBy", { who: fact.judged_by[context.n] }));
    if (fact.assumed_no) found.push(say(context, "assumedNo"));
    const text = found.join(context.n === 0 ? "；" : "; ");
    return text ? element("p", { class: "hint", id: `${id}-hint` }, text) : null;
  }

  function mistake({ id }) {
    return element("p", { class: "mistake", id: `${id}-mistake`, hidden: true });
  }

  function described({ id }, hint) {
    return hint ? `${id}-hint ${id}-mistake` : `${id}-mistake`;
  }

  /** Words that stand for a value: don't know, and where it may be so, not involved. */
  function otherAnswers({ context, fact }) {
    const rows = [["unknown", say(context, "unknown")]];
    const absent = fact.or_none || ["date", "set", "list"].includes(fact.kind);
    const taken = fact.category && context.vocabulary.value(fact, "none") !== null;
    if (absent && !taken) rows.push(["none", say(context, "notInvolved")]);
    return rows;
  }

  // --- yes or no -------------------------------------------------------------------------------

  function radioField(asked) {
    const { context, id, answer, change } = asked;
    const rows = [
      ["", say(context, "empty")],
      ["yes", say(context, "yes")],
      ["no", say(context, "no")],
      ...otherAnswers(asked),
    ];
    const known = rows.some(([value]) => value === (answer || ""));
    if (!known) rows.push([answer, answer]);
    const hint = notes(asked);
    const radios = rows.map(([value, text], i) =>
      element(
        "label",
        { class: "answer" },
        element("input", {
          type: "radio",
          name: id,
          id: i === 0 ? id : `${id}-${i}`,
          value,
          checked: value === (answer || ""),
          onchange: () => change(value),
        }),
        text,
      ),
    );
    return element(
      "fieldset",
      { class: "field", "data-field": id, "aria-describedby": described(asked, hint) },
      element("legend", {}, caption(asked)),
      hint,
      element("div", { class: "answers" }, radios),
      mistake(asked),
    );
  }

  // --- a text, a date, a number, one of several values -----------------------------------------

  function rowField(asked) {
    const { fact, id } = asked;
    const hint = notes(asked);
    const makers = { choice: choiceInputs, number: numberInputs };
    const inputs = (makers[fact.kind] || textInputs)(asked, described(asked, hint));
    return element(
      "div",
      { class: "field", "data-field": id },
      element("label", { for: id }, caption(asked)),
      hint,
      element("div", { class: "row" }, inputs),
      mistake(asked),
    );
  }

  function choiceInputs(asked, describedBy) {
    const { context, fact, id, answer, change } = asked;
    const values = context.vocabulary
      .values(fact)
      .map((v) => [v.word.id, form.label(v.word, context.n)]);
    const rows = [["", say(context, "empty")], ...values, ...otherAnswers(asked)];
    const onchange = (event) => change(event.target.value);
    return choices({ id, onchange, "aria-describedby": describedBy }, rows, answer || "");
  }

  function textInputs(asked, describedBy) {
    return withOther(asked, describedBy, (text) => text, asked.answer || "", []);
  }

  /** A number has its unit beside it; one written with other words is shown as it is written. */
  function numberInputs(asked, describedBy) {
    const { context, fact, answer } = asked;
    const units = (context.units[fact.dimension || "NUMBER"] || []).map((unit) => unit[context.n]);
    if (!units.length) return textInputs(asked, describedBy);
    const rows = unitRows(context, units);
    const known = rows.map(([value]) => value).filter(Boolean);
    const found = split(answer || "", known);
    const select = choices(
      {
        id: `${asked.id}-unit`,
        class: "unit",
        "aria-label": `${form.label(fact.word, context.n)}${say(context, "colon")}${say(context, "unit")}`,
      },
      rows,
      found.unit,
    );
    const joined = (text) => {
      if (/^[\d.,\s]*$/.test(form.halfWidth(text))) return text.trim() ? text.trim() + select.value : "";
      select.value = ""; // the unit is among what was typed
      return text.trim();
    };
    return withOther(asked, describedBy, joined, found.number, [select]);
  }

  function unitRows(context, units) {
    const multiples = context.n === 0 ? MULTIPLES : [];
    const first = units[0];
    const rows = [first, ...multiples.map((m) => m + first), ...units.slice(1)];
    return [...rows.map((unit) => [unit, unit]), ["", say(context, "asWritten")]];
  }

  /** A text as a number and a unit of these, else whole. */
  function split(text, units) {
    const found = /^(\d[\d,]*(?:\.\d+)?)\s*(\D+)$/.exec(text);
    if (text === "" || text === "unknown" || text === "none") return { number: "", unit: units[0] };
    if (found && units.includes(found[2])) return { number: found[1], unit: found[2] };
    return { number: text, unit: "" };
  }

  /** An input, what stands beside it, and the other answers; these close the input. */
  function withOther(asked, describedBy, joined, shown, beside) {
    const { context, fact, id, answer, change } = asked;
    const rows = otherAnswers(asked);
    const other = rows.some(([value]) => value === answer) && fact.kind !== "text" ? answer : "";
    const isText = fact.kind === "text";
    const tell = () => change(select && select.value ? select.value : joined(input.value));
    const input = element("input", {
      id,
      type: "text",
      value: other ? "" : shown,
      autocomplete: "off",
      inputmode: fact.kind === "number" ? "decimal" : false,
      required: Boolean(fact.required),
      disabled: Boolean(other),
      "aria-describedby": describedBy,
      oninput: tell,
    });
    const select = isText
      ? null
      : choices(
          {
            id: `${id}-other`,
            class: "other",
            "aria-label": `${form.label(fact.word, context.n)}${say(context, "colon")}${say(context, "otherAnswer")}`,
            onchange: () => {
              input.disabled = Boolean(select.value);
              for (const one of beside) one.disabled = Boolean(select.value);
              tell();
            },
          },
          [["", say(context, "fillIn")], ...rows],
          other,
        );
    for (const one of beside) {
      one.disabled = Boolean(other);
      one.addEventListener("change", tell);
    }
    return [input, ...beside, select];
  }

  // --- several values --------------------------------------------------------------------------

  function setField(asked) {
    const { context, fact, id, change } = asked;
    const held = new Set([asked.answer || []].flat());
    const values = context.vocabulary.values(fact);
    const rows = values.map((v) => [v.word.id, form.label(v.word, context.n)]);
    rows.push(["none", say(context, "noneOfThem")], ["unknown", say(context, "othersUnknown")]);
    for (const one of held) {
      if (!rows.some(([value]) => value === one)) {
        rows.push([one, form.written.member(fact, one, context.vocabulary, context.n)]);
      }
    }
    const boxes = rows.map(([value], i) =>
      element("input", {
        type: "checkbox",
        id: i === 0 ? id : `${id}-${i}`,
        value,
        checked: held.has(value),
        onchange: (event) => tell(event.target),
      }),
    );
    function tell(changed) {
      for (const box of boxes) {
        if (changed.checked && box !== changed && (changed.value === "none" || box.value === "none")) {
          box.checked = false; // "none of them" stands alone
        }
      }
      const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
      const alone = chosen.length === 1 && ["none", "unknown"].includes(chosen[0]);
      change(alone ? chosen[0] : chosen);
    }
    const hint = notes(asked);
    return element(
      "fieldset",
      { class: "field", "data-field": id, "aria-describedby": described(asked, hint) },
      element("legend", {}, caption(asked)),
      hint,
      element(
        "div",
        { class: "answers" },
        rows.map(([, text], i) => element("label", { class: "answer" }, boxes[i], text)),
      ),
      mistake(asked),
    );
  }

  Object.assign(form, { field, fieldParts: { caption, notes, mistake, described, otherAnswers } });
})(Pol.form);
