/* What was entered: plain values only, so that it can be kept, compared and written out.

   {asOf: text, readings: {id: option}, sections: {id: "none" | "unknown"},
    facts: {"section.fact": answer}, kept: {section or "": {name: anything}}}

   An answer is a text ("yes", "no", "none", "unknown", the id of a value, or what was typed), for a
   set a list of texts ("sea", "not air", "unknown"), for a list a list of items {field: answer}. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  function blank() {
    return { asOf: "", readings: {}, sections: {}, facts: {}, kept: {} };
  }

  /** Whether an answer says nothing. */
  function isEmpty(answer) {
    return answer === undefined || answer === "" || (Array.isArray(answer) && !answer.length);
  }

  /** The project with one fact answered; an empty answer takes the fact away. */
  function withFact(project, name, answer) {
    const facts = { ...project.facts };
    if (isEmpty(answer)) delete facts[name];
    else facts[name] = answer;
    return { ...project, facts };
  }

  function withSection(project, section, state) {
    const sections = { ...project.sections };
    if (state) sections[section] = state;
    else delete sections[section];
    return { ...project, sections };
  }

  form.project = { blank, isEmpty, withFact, withSection };
})(Pol.form);
