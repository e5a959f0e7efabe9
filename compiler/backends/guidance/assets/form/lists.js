/* A list of records: items with their fields, added and removed. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, fill, choices } = form;

  form.listField = function (asked) {
    const { context, fact, id, change } = asked;
    const { caption, notes, mistake, described, otherAnswers } = form.fieldParts;
    const say = (key, holes) => form.words(key, context.n, holes);
    const record = context.vocabulary.recordOf(fact);
    const rows = otherAnswers(asked);
    let items = Array.isArray(asked.answer) ? asked.answer.map((item) => ({ ...item })) : [];
    let other = rows.some(([value]) => value === asked.answer) ? asked.answer : "";

    const tell = () => change(other || items.map((item) => ({ ...item })));
    const holder = element("div", { class: "items" });
    const add = element(
      "button",
      {
        type: "button",
        id: `${id}-add`,
        onclick: () => {
          items = [...items, {}];
          show();
          tell();
          focus(items.length - 1);
        },
      },
      `${say("add")}${say("colon")}${form.label(fact.word, context.n)}`,
    );
    const whole = choices(
      {
        id: `${id}-other`,
        class: "other",
        "aria-label": `${form.label(fact.word, context.n)}${say("colon")}${say("otherAnswer")}`,
        onchange: (event) => {
          other = event.target.value;
          show();
          tell();
        },
      },
      [["", say("fillIn")], ...rows],
      other,
    );

    function focus(i) {
      const first = holder.querySelectorAll(":scope > .item")[i];
      const input = first && first.querySelector("input, select");
      (input || add).focus();
    }

    function itemField(item, i) {
      const name = say("item", { n: i + 1 });
      const remove = () => {
        items = items.filter((_, j) => j !== i);
        show();
        tell();
        focus(Math.min(i, items.length - 1));
      };
      const fields = record.facts.map((one) =>
        form.field(context, one, `${id}-${i}-${one.word.id}`, item[one.word.id], (answer) => {
          if (form.project.isEmpty(answer)) delete item[one.word.id];
          else item[one.word.id] = answer;
          tell();
        }),
      );
      return element(
        "fieldset",
        { class: "item" },
        element("legend", {}, `${form.label(fact.word, context.n)} · ${name}`),
        fields,
        element("button", { type: "button", class: "remove", onclick: remove }, `${say("remove")} ${name}`),
      );
    }

    function show() {
      fill(holder, other ? [] : items.map(itemField));
      add.hidden = Boolean(other);
    }

    show();
    const hint = notes(asked);
    return element(
      "fieldset",
      { class: "field list", "data-field": id, "aria-describedby": described(asked, hint) },
      element("legend", {}, caption(asked)),
      hint,
      holder,
      element("div", { class: "row" }, add, whole),
      mistake(asked),
    );
  };
})(Pol.form);
