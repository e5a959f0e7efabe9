/* The tools of the form: files and their text, what is kept on the computer, printing. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const { element, fill } = form;

  /** The box of tools. `app` has {n, vocabulary, project, load, tell, data}. */
  function tools(app) {
    const say = (key, holes) => form.words(key, app.n, holes);
    const messages = element("div", { class: "messages", id: "file-messages" });
    const text = element("textarea", {
      id: "file-text",
      rows: 8,
      spellcheck: "false",
      autocomplete: "off",
      "aria-describedby": "file-text-hint",
    });
    const read = (content) => fill(messages, readIn(app, content));
    const button = (key, id, onclick) => element("button", { type: "button", id, onclick }, say(key));
    const open = element("input", {
      type: "file",
      id: "file-open",
      accept: ".yaml,.yml,.txt",
      onchange: async () => {
        const [file] = open.files;
        if (file) read(await decoded(file));
        open.value = "";
      },
    });
    return element(
      "section",
      { class: "tools", "aria-label": say("files") },
      element(
        "p",
        { class: "row" },
        element("span", { class: "file" }, open, element("label", { for: "file-open" }, say("open"))),
        button("download", "file-save", () => download(app)),
        button("print", "print", () => globalThis.print()),
        button("clear", "form-clear", () => {
          if (globalThis.confirm(say("clearAsk"))) app.load(form.project.blank());
        }),
      ),
      element(
        "details",
        {},
        element("summary", {}, say("text")),
        element("p", { class: "hint", id: "file-text-hint" }, say("textHint")),
        element("label", { for: "file-text", class: "unseen" }, say("text")),
        text,
        element(
          "p",
          { class: "row" },
          button("read", "file-read", () => read(text.value)),
          button("write", "file-write", () => {
            text.value = form.written.write(app.project, app.vocabulary, app.n);
            text.focus();
            text.select();
          }),
        ),
      ),
      messages,
      keeping(app, say, button),
    );
  }

  /** Reads a text into the form; what is wrong with it is shown. */
  function readIn(app, content) {
    const { project, messages, count } = form.exchange.read(content, app.vocabulary);
    const wrong = messages.map((found) =>
      element("p", { class: "mistake" }, form.message(found, app.data, app.n)),
    );
    const found = count + Object.keys(project.sections).length;
    if (!found && messages.length) return wrong; // nothing of it stands for what is lost
    const begun = Object.keys(app.project.facts).length > 0;
    app.load({ ...project, readings: app.project.readings });
    const told = [form.words("readDone", app.n, { n: count })];
    if (begun) told.push(form.words("replaced", app.n));
    return [element("p", {}, told.join(app.n === 0 ? "；" : "; ")), ...wrong];
  }

  /** A file's text: UTF-8, else the older Chinese encoding. */
  async function decoded(file) {
    const bytes = await file.arrayBuffer();
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("gb18030").decode(bytes);
    }
  }

  function download(app) {
    const text = form.written.write(app.project, app.vocabulary, app.n);
    const name = app.data.vocabulary.sections
      .flatMap((s) => s.facts.filter((f) => f.names_project).map((f) => `${s.word.id}.${f.word.id}`))
      .map((dotted) => app.project.facts[dotted])
      .find(Boolean);
    const link = element("a", {
      href: URL.createObjectURL(new Blob([text], { type: "text/yaml" })),
      download: `${(name || app.data.id).replace(/[\\/:*?"<>|]/g, "_")}.yaml`,
    });
    link.click();
    app.saved();
    URL.revokeObjectURL(link.href);
  }

  function keeping(app, say, button) {
    const told = element("span", { role: "status", class: "told" });
    const tell = (key) => fill(told, say(key));
    return element(
      "div",
      { class: "keeping" },
      element(
        "p",
        { class: "row" },
        button("keep", "keep", () => {
          const done = form.store.keep(app.data.id, app.project);
          if (done) app.saved();
          tell(done ? "keptAt" : "noStore");
        }),
        button("restore", "restore", () => {
          const found = form.store.kept(app.data.id);
          if (found) app.load(found);
          tell(found ? "restored" : "nothingKept");
        }),
        button("forget", "forget", () => tell(form.store.forget(app.data.id) ? "forgotten" : "noStore")),
        told,
      ),
      element("p", { class: "hint" }, say("shared")),
    );
  }

  /** What the policy does not have and was kept, each with a way to drop it. */
  function kept(app) {
    const rows = Object.entries(app.project.kept).flatMap(([place, held]) =>
      Object.entries(held).map(([name, value]) => [place, name, value]),
    );
    if (!rows.length) return null;
    const drop = (place, name) => {
      const rest = { ...app.project.kept[place] };
      delete rest[name];
      const all = { ...app.project.kept, [place]: rest };
      if (!Object.keys(rest).length) delete all[place];
      app.load({ ...app.project, kept: all });
    };
    return element(
      "section",
      { class: "kept" },
      element("h3", {}, form.words("kept", app.n)),
      element(
        "ul",
        {},
        rows.map(([place, name, value]) =>
          element(
            "li",
            {},
            element("code", {}, `${place ? `${place}.` : ""}${name}: ${shown(value)}`),
            " ",
            element(
              "button",
              { type: "button", class: "link", onclick: () => drop(place, name) },
              `${form.words("remove", app.n)} ${name}`,
            ),
          ),
        ),
      ),
    );
  }

  const shown = (value) => (typeof value === "string" ? value : JSON.stringify(value));

  Object.assign(form, { tools, keptParts: kept });
})(Pol.form);
