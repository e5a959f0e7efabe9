/* Facts as given: sections, sets with their ancestors, lists; and what is assumed of silence. */
(function (Pol) {
  "use strict";

  const { NONE, UNKNOWN } = Pol;

  /** A section is `none`, `unknown`, `absent` (assumed so, as nothing of it is given) or `open`. */
  function sectionState(section, given, assumptions) {
    const stated = given.sections[section.id];
    if (stated !== undefined) return stated;
    const silent = section.facts.every((fact) => !(`${section.id}.${fact.id}` in given.facts));
    return assumptions && section.assumed_absent && silent ? "absent" : "open";
  }

  /** The assumptions that stood, sorted: sections assumed absent, facts assumed no. */
  function stood(policy, given) {
    const names = [];
    for (const section of policy.sections) {
      const state = sectionState(section, given, true);
      if (state === "absent") names.push(section.id);
      if (state !== "open") continue;
      for (const fact of section.facts) {
        const name = `${section.id}.${fact.id}`;
        if (fact.assumed_no && !fact.default && !(name in given.facts)) names.push(name);
      }
    }
    return names.sort();
  }

  /** One truth (null: unknown) per value: a yes brings its ancestors', a no that of all under it. */
  function members(given, category) {
    const truths = new Map();
    for (const value of category.values) {
      const below = [value.id, ...(value.descendants || [])];
      const above = [value.id, ...(value.ancestors || [])];
      if (below.some((id) => given.yes.includes(id))) truths.set(value.id, true);
      else if (above.some((id) => given.no.includes(id))) truths.set(value.id, false);
      else truths.set(value.id, given.open ? null : false);
    }
    return truths;
  }

  /** A given value as it is read: an empty list or set is none, a set all open is unknown. */
  function held(name, value, kind, categories) {
    if (Array.isArray(value)) {
      return value.length ? value.map((fields) => ({ list: name, fields })) : NONE;
    }
    if (value.yes === undefined) return value;
    const truths = members(value, categories[kind.category]);
    const seen = [...truths.values()];
    if (seen.every((one) => one === false)) return NONE;
    return seen.every((one) => one === null) ? UNKNOWN : truths;
  }

  /** Whether the project involves a section (null: unknown): by what is given alone. */
  function involved(section, given, state, categories) {
    if (state === "none" || state === "absent") return false;
    let waits = false;
    for (const fact of section.facts) {
      const name = `${section.id}.${fact.id}`;
      const value = name in given.facts
        ? held(name, given.facts[name], fact.type, categories)
        : UNKNOWN;
      const some = value instanceof Map ? [...value.values()].includes(true) : value !== NONE;
      if (value !== UNKNOWN && some) return true;
      if (value === UNKNOWN || value instanceof Map) waits = true;
    }
    return waits ? null : false;
  }

  /** Typed values from plain data: `{n, scale, dimension}`, `{day}`, sets, lists, words. */
  function typed(value) {
    if (Array.isArray(value)) return value.map(typedFields);
    if (value === null || typeof value !== "object") return value;
    if (value.none) return NONE;
    if (value.unknown) return UNKNOWN;
    if (value.day) return new Pol.Day(value.day);
    if (value.n === undefined) return value;
    const half = value.half && { n: BigInt(value.half[0]), scale: value.half[1] };
    return new Pol.Quantity(value.dimension, BigInt(value.n), value.scale || 0, half);
  }

  function typedFields(fields) {
    return Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, typed(value)]));
  }

  /** Facts `{facts, sections}` from their plain data, as they travel between programs. */
  function factsOf(plain) {
    return { facts: typedFields(plain.facts || {}), sections: plain.sections || {} };
  }

  Pol.given = { sectionState, stood, held, involved, typed };
  Pol.factsOf = factsOf;
})(globalThis.Pol);
