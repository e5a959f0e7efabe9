/* What was entered as the text of a project file, in the words of a language. Needs js-yaml. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const ANSWERS = { yes: ["是", "yes"], no: ["否", "no"], none: ["无", "none"], unknown: ["未知", "unknown"] };
  const AS_OF = ["评估日", "as of"];

  /** The text of a project file. */
  function write(project, vocabulary, n) {
    const tree = {};
    if (project.asOf) tree[AS_OF[n]] = project.asOf;
    for (const section of vocabulary.sections) {
      const id = section.word.id;
      const state = project.sections[id];
      const facts = state ? {} : factsOf(project, section, vocabulary, n);
      Object.assign(facts, state ? {} : project.kept[id]);
      if (state) tree[form.label(section.word, n)] = ANSWERS[state][n];
      else if (Object.keys(facts).length) tree[form.label(section.word, n)] = facts;
    }
    Object.assign(tree, project.kept[""]);
    if (!Object.keys(tree).length) return "";
    const options = { schema: globalThis.jsyaml.FAILSAFE_SCHEMA, lineWidth: -1, noRefs: true };
    return globalThis.jsyaml.dump(tree, options);
  }

  function factsOf(project, section, vocabulary, n) {
    const found = {};
    for (const fact of section.facts) {
      const dotted = `${section.word.id}.${fact.word.id}`;
      const answer = project.facts[dotted];
      if (!form.project.isEmpty(answer)) {
        const kept = (i) => project.kept[`${dotted}[${i}]`];
        found[form.label(fact.word, n)] = written(fact, answer, vocabulary, n, kept);
      }
    }
    return found;
  }

  function written(fact, answer, vocabulary, n, kept) {
    if (!Array.isArray(answer)) return inWords(fact, answer, vocabulary, n);
    if (fact.kind === "set") return answer.map((one) => member(fact, one, vocabulary, n));
    const record = vocabulary.recordOf(fact);
    return answer.map((item, i) => {
      const fields = record.facts.filter((f) => !form.project.isEmpty(item[f.word.id]));
      const pairs = fields.map((f) => [
        form.label(f.word, n),
        written(f, item[f.word.id], vocabulary, n, () => undefined),
      ]);
      return { ...Object.fromEntries(pairs), ...kept(i) };
    });
  }

  /** An answer that is a text, in words: a value of a category by its label. */
  function inWords(fact, answer, vocabulary, n) {
    if (fact.category) {
      const value = vocabulary.values(fact).find((v) => v.word.id === answer);
      if (value) return form.label(value.word, n);
    }
    const free = fact.kind === "text" && !["unknown", ...(fact.or_none ? ["none"] : [])].includes(answer);
    return !free && answer in ANSWERS ? ANSWERS[answer][n] : answer;
  }

  function member(fact, one, vocabulary, n) {
    const no = one.startsWith("not ");
    const text = inWords(fact, no ? one.slice(4) : one, vocabulary, n);
    return no ? (n === 0 ? "非 " : "not ") + text : text;
  }

  form.written = { write, inWords, member };
})(Pol.form);
