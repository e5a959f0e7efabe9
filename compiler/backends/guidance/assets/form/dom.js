/* Elements of a page, made without markup in strings. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  /** An element: attributes (`on…` are listeners, false and null are left out) and children. */
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === false || value === null || value === undefined) continue;
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (name === "value" || name === "checked" || name === "selected") made[name] = value;
      else made.setAttribute(name, value === true ? "" : String(value));
    }
    put(made, children);
    return made;
  }

  function put(parent, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== false) parent.append(child);
    }
  }

  /** Puts these children in place of those an element has. */
  function fill(parent, ...children) {
    parent.replaceChildren();
    put(parent, children);
    return parent;
  }

  /** A drop-down of rows `[value, text]`; a value that is none of them is shown as it is. */
  function choices(attributes, rows, value) {
    const all = rows.some(([one]) => one === value) ? rows : [...rows, [value, value]];
    const made = element("select", attributes);
    for (const [one, text] of all) {
      made.append(element("option", { value: one, selected: one === value }, text));
    }
    return made;
  }

  form.element = element;
  form.fill = fill;
  form.choices = choices;
})(Pol.form);
