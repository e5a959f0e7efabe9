/* The sums behind figures, as formulas with the figures put in: `(1000 − 200) × 30% = 240 亩`. */
(function (Pol) {
  "use strict";

  const { Quantity, Day } = Pol;
  const { NO_ENV } = Pol.expressions;
  const { covers } = Pol.walk;
  const MOST = 8; // terms of a sum that are still read at a glance
  const BINDS = { "+": 1, "−": 1, "×": 2, "÷": 2 };

  // --- what is put in ----------------------------------------------------------------------------

  /** A figure `{value, sign, terms}` with those that it is worked out from; `named`: by a fact. */
  function figure(reader, expr, env) {
    const { value } = reader.value(expr, env);
    if (!(value instanceof Quantity || value instanceof Day)) return { value: null };
    if (expr.is === "DefineRef") {
      return figure(reader, reader.policy.defineById[expr.define].value, env);
    }
    if (expr.is === "FactRef" || expr.is === "FieldRef") return { value, named: true };
    if (expr.is === "SumOf") return { value, sign: "+", terms: counted(reader, expr, env) };
    if (!PARTS[expr.is]) return { value };
    const [sign, parts] = PARTS[expr.is](expr, reader, env, value);
    const terms = parts.map((part) => figure(reader, part, env));
    const rounded = expr.is === "Divide" ? { mode: expr.mode, step: expr.step.value } : null;
    return { value, sign, terms, rounded };
  }

  /** The sign between the parts of an expression; none before the one that was chosen of them. */
  const PARTS = {
    Add: (e) => ["+", [e.left, e.right]],
    Subtract: (e) => ["−", [e.left, e.right]],
    Negate: (e) => ["−", [e.operand]],
    ShiftDate: (e) => ["+", [e.base, e.period]],
    Share: (e) => ["×", [e.base, e.ratio]],
    Divide: (e) => ["÷", [e.left, e.right]],
    Extreme: (e, reader, env, value) =>
      ["", [e.operands.find((one) => reader.value(one, env).value.compare(value) === 0)]],
    FirstOf: (e, reader, env) => {
      const held = e.branches.find(([, guard]) => reader.truth(guard, env).value === true);
      return ["", [held ? held[0] : e.otherwise]];
    },
  };

  function counted(reader, { binder, value }, env) {
    return (reader.items(binder) || [])
      .map((item) => reader.each(binder, item, env))
      .filter((inner) => reader.where(binder, inner).value === true)
      .map((inner) => figure(reader, value, inner));
  }

  /** What a choice chose, and the one term of a sum of one. */
  function behind(one) {
    let found = one;
    while (found.terms && found.terms.length === 1 && found.sign !== "−") [found] = found.terms;
    return found;
  }

  /** Whether the figures behind one are shown; those behind a fact or a rounding are not. */
  const opens = (one) => Boolean(one.terms && !one.rounded && one.terms.length <= MOST);

  /** The figures that take the unit of the result. */
  function quantities(one) {
    const node = behind(one);
    const found = node.value instanceof Quantity ? [node.value] : [];
    if (opens(node)) found.push(...node.terms.flatMap(quantities));
    return found.filter((q) => q.dimension === found[0].dimension);
  }

  // --- in words ----------------------------------------------------------------------------------

  /** The unit that all figures are finite in: this one, else the base unit. */
  function unitFor(symbol, found) {
    if (!found.length) return null;
    const { dimension } = found[0];
    const unit = symbol ? Pol.unitNamed(symbol, dimension) : null;
    const finite = unit && found.every((one) => one.plain(unit) !== null);
    return finite ? unit.symbol : Pol.BASE[dimension];
  }

  function written(q, symbol, n) {
    if (q.dimension === "number") return q.plain(null);
    const unit = Pol.unitNamed(symbol || Pol.BASE[q.dimension], q.dimension);
    const number = q.plain(unit);
    if (q.dimension === "ratio") return `${number}%`;
    const [zh, one, many] = unit.names;
    return `${number} ${n === 0 ? zh : number === "1" ? one : many}`;
  }

  /** Writes figures in the unit that they share, in Chinese (0) or English (1). */
  class Style {
    constructor(unit, n) {
      this.unit = unit;
      this.n = n;
    }

    /** The sum behind a figure, without its result. */
    plain(one) {
      const node = behind(one);
      if (!node.terms || node.terms.length > MOST || !node.terms.length) return this.text(node, true);
      const [first, ...others] = node.terms;
      if (node.rounded && others[0].value.dimension === "number" && isOne(others[0].value)) {
        return this.inner(first); // rounded, and that is all
      }
      if (!others.length) return `−${this.within(first, 3)}`;
      const strength = BINDS[node.sign];
      // Subtraction and division take their right side as a whole.
      const right = strength + (node.sign === "−" || node.sign === "÷" ? 1 : 0);
      const parts = [this.within(first, strength), ...others.map((t) => this.within(t, right))];
      return parts.join(` ${node.sign} `);
    }

    inner(one) {
      const node = behind(one);
      return opens(node) ? this.plain(node) : this.text(node, true);
    }

    within(one, strength) {
      const node = behind(one);
      const text = this.inner(node);
      if (!opens(node) || !node.terms.length) return text;
      const own = node.terms.length === 1 ? 3 : BINDS[node.sign];
      return own < strength ? `(${text})` : text;
    }

    /** A figure; `bare` without the shared unit. */
    text({ value }, bare) {
      if (value instanceof Day) return value.toString();
      if (value.dimension === "ratio") return written(value, null, this.n);
      const fits = this.unit !== null && unitFor(this.unit, [value]) === this.unit;
      const text = written(value, fits ? this.unit : null, this.n);
      return bare && fits ? text.split(" ")[0] : text;
    }
  }

  const isOne = (q) => q.compare(new Quantity("number", 1n, 0)) === 0;

  /** The figures put in and what they make; null where nothing was worked out. */
  function told(one, unit, n) {
    const node = behind(one);
    if (!node.terms || (node.terms.length < 2 && node.sign !== "−")) return null;
    const style = new Style(unitFor(unit, quantities(node)), n);
    const text = `${style.plain(node)} = ${style.text(node, false)}`;
    if (!node.rounded) return text;
    const { mode, step } = node.rounded;
    const how = `${Pol.rounded[mode][n]} ${written(step, null, n)}`;
    return text + (n === 0 ? `（${how}）` : ` (${how})`);
  }

  // --- of a measure ------------------------------------------------------------------------------

  function* ofProvision(reader, { limits = [], amounts = [] }, n) {
    for (const limit of limits) {
      const report = Pol.clauses.limitReport(reader, limit);
      let env = NO_ENV;
      if (limit.each) {
        if (report.item === null) continue;
        env = reader.each(limit.each, reader.items(limit.each)[report.item - 1], NO_ENV);
      }
      const unit = [report.value, report.bound].map((one) => one && one.unit).find(Boolean);
      for (const expr of [limit.value, limit.bound]) {
        yield [limit.id, told(figure(reader, expr, env), unit || null, n)];
      }
    }
    for (const amount of amounts) {
      yield [amount.id, told(figure(reader, amount.value, NO_ENV), null, n)];
    }
  }

  /** The sums of a measure's limits and amounts in force, by `21.other_urgent.area`; `n` 0 or 1. */
  function sums(policy, facts, asked, measure, n) {
    const theCase = Pol.caseOf(policy, facts, asked);
    const found = {};
    for (const one of theCase.provisions.values()) {
      if (one.measure.id !== measure || !covers(one.provision.window, theCase.asOf)) continue;
      for (const [id, text] of ofProvision(theCase.reader, one.provision, n)) {
        if (text) found[`${one.key}.${id}`] = [...(found[`${one.key}.${id}`] || []), text];
      }
    }
    return found;
  }

  Pol.sums = sums;
})(globalThis.Pol);
