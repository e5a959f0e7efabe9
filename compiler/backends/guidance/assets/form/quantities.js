/* Figures and days as people write them, read exactly: whole numbers as BigInt, no floating point. */
"use strict";
globalThis.Pol = globalThis.Pol || {};
Pol.form = Pol.form || {};

(function (form) {
  const LONGEST = 200; // characters; no figure of a project needs more
  const NUMBER = /^([+-]?)(\d[\d,]*)(\.\d+)?$/;
  const GROUPED = /^\d{1,3}(,\d{3})+$/;
  const PART =
    /\s*([+-]?\d[\d,]*(?:\.\d+)?)\s*((?:(?:万|亿|wan|yi)\s+)?[^\d\s.,+-][^\s\d]*[²2]?)?/iy;
  const MULTIPLIERS = { 万: 4, 亿: 8, wan: 4, yi: 8 };
  const DATES = [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  ];
  const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const wrong = (reason) => ({ wrong: reason });
  const tenTo = (power) => 10n ** BigInt(power);

  /** The digits of a number: `n / 10 ** scale`. */
  function scaled(text) {
    const found = NUMBER.exec(text);
    if (!found) return wrong("no_number");
    const [, sign, written, point] = found;
    if (written.includes(",") && !GROUPED.test(written)) return wrong("thousands");
    const whole = written.replaceAll(",", "");
    if (whole.length > 1 && whole.startsWith("0")) return wrong("leading_zero");
    const fraction = (point || "").slice(1);
    const n = BigInt(whole + fraction);
    return { n: sign === "-" ? -n : n, scale: fraction.length };
  }

  /** A number without a unit; 万 and 亿 may follow it. */
  function plainNumber(text) {
    if (/^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/.test(text)) return wrong("exponent");
    const power = { 万: 4, 亿: 8 }[text.slice(-1)] || 0;
    const number = scaled(power ? text.slice(0, -1).trim() : text);
    if (number.wrong) return number;
    const half = number.scale ? [5n * tenTo(power), number.scale + 1] : null;
    return { n: number.n * tenTo(power), scale: number.scale, half };
  }

  function onePart(number, written, units, others) {
    const digits = scaled(number);
    if (digits.wrong) return digits;
    let [unit, power] = [written, 0];
    const named = (text) => units.find((one) => one[4].includes(text.toLowerCase()));
    for (const [word, tens] of Object.entries(MULTIPLIERS)) {
      if (unit.toLowerCase().startsWith(word) && !named(unit)) {
        [power, unit] = [tens, unit.slice(word.length).trim()];
        break;
      }
    }
    if (!unit) return wrong("no_unit");
    const known = named(unit);
    if (!known) {
      const elsewhere = others.some((one) => one[4].includes(unit.toLowerCase()));
      return wrong(elsewhere ? "wrong_dimension" : "unknown_unit");
    }
    const factor = BigInt(known[2]) * tenTo(power);
    const scale = digits.scale + known[3];
    const half = digits.scale ? [5n * factor, scale + 1] : null;
    return { n: digits.n * factor, scale, half };
  }

  /** The sum of two parts, as in `3年11个月`. */
  function joined(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const n = a.n * tenTo(scale - a.scale) + b.n * tenTo(scale - b.scale);
    return { n, scale, half: a.half || b.half };
  }

  /** A quantity `{n, scale, half}` of a dimension, or `{wrong: reason}`; `units` are by dimension. */
  function quantity(written, dimension, units) {
    const text = form.halfWidth(written).trim();
    if (text.length > LONGEST) return wrong("too_many_digits");
    if (dimension === "NUMBER") return checked(plainNumber(text), dimension);
    let total = null;
    for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
      const found = PART.exec(text);
      if (!found) return wrong("no_number");
      const end = PART.lastIndex;
      const all = Object.values(units).flat();
      const part = onePart(found[1], found[2] || "", units[dimension], all);
      PART.lastIndex = end;
      if (part.wrong) return part;
      if (total && !["MONTHS", "DAYS"].includes(dimension)) return wrong("no_number");
      total = total ? joined(total, part) : part;
    }
    return total ? checked(total, dimension) : wrong("no_number");
  }

  function isWhole({ n, scale }) {
    return n % tenTo(scale) === 0n;
  }

  function checked(found, dimension) {
    if (found.wrong) return found;
    if (found.n < 0n) return wrong("negative");
    if (["MONTHS", "DAYS"].includes(dimension) && !isWhole(found)) return wrong("fraction");
    const [before, after] = dimension === "RATIO" ? [4, 8] : [12, 8];
    let { n, scale } = found;
    for (; scale > 0 && n % 10n === 0n; scale -= 1) n /= 10n;
    return scale <= after && n < tenTo(before + scale) ? found : wrong("too_many_digits");
  }

  /** A day as `2025-03-01`, or `{wrong: reason}`. */
  function day(written) {
    const text = form.halfWidth(written).trim();
    for (const shape of DATES) {
      const found = shape.exec(text);
      if (found) {
        const [year, month, date] = found.slice(1).map(Number);
        const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const last = month >= 1 && month <= 12 ? DAYS[month - 1] + (leap ? 1 : 0) : 0;
        if (year < 1 || date < 1 || date > last) return wrong("no_such_date");
        const two = (number) => String(number).padStart(2, "0");
        return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
      }
    }
    return wrong("not_a_date");
  }

  /** Negative, 0 or positive, as a quantity is less, equal or more. */
  function compare(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const [left, right] = [a, b].map((one) => one.n * tenTo(scale - one.scale));
    return left < right ? -1 : left > right ? 1 : 0;
  }

  form.quantities = { quantity, day, compare, isWhole };
})(Pol.form);
