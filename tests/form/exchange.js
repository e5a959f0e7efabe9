// Runs the form's scripts that need no page. Reads requests from standard input, a JSON list of
// {text} (reads it) or {project, n} (writes it); prints the answers as JSON.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const [folder, data] = process.argv.slice(2);
globalThis.jsyaml = require(path.join(folder, "vendor", "js-yaml.min.js"));
const scripts = ["vocabulary", "project", "several", "repair", "nearest", "exchange", "written", "words", "sentences", "quantities", "decode"];
for (const file of [data, ...scripts.map((name) => path.join(folder, `${name}.js`))]) {
  vm.runInThisContext(fs.readFileSync(file, "utf8"), file);
}
const { form } = Pol;
const vocabulary = new form.Vocabulary(Pol.formData.vocabulary);

function answer(request) {
  if (request.project) {
    return form.written.write(request.project, vocabulary, request.n);
  }
  const read = form.exchange.read(request.text, vocabulary);
  const { mistakes, ...typed } = form.decode(read.project, vocabulary, Pol.formData);
  const wrong = [...mistakes].map(([name, found]) => ({ name, ...found }));
  return {
    ...read,
    typed,
    wrong,
    wrongTold: wrong.map((found) => [0, 1].map((n) => form.message(found, Pol.formData, n))),
    told: read.messages.map((found) => [0, 1].map((n) => form.message(found, Pol.formData, n))),
  };
}

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(answer)));
