/*
 * Exact figures and days: whole numbers of a power of ten of the base unit (BigInt), and days as
 * numbers (1 is 0001-01-01) without hours or time zones. There is no floating point anywhere.
 *
 * All of the runtime is classic script, for pages opened from disk; its one global is `Pol`.
 */
globalThis.Pol = globalThis.Pol || {};
(function (Pol) {
  "use strict";

  const BASE = {
    number: null, ratio: "%", "land area": "亩", "floor area": "平方米", money: "元",
    "period in months": "个月", "period in days": "日",
  };
  const LAST_DAY = 3652059; // 9999-12-31
  const POWERS = [1n];

  function power(exponent) {
    while (POWERS.length <= exponent) POWERS.push(POWERS[POWERS.length - 1] * 10n);
    return POWERS[exponent];
  }

  /** `n / 10**scale` base units of a dimension; `half` is half a unit of the last place written. */
  class Quantity {
    constructor(dimension, n, scale, half) {
      this.dimension = dimension;
      this.n = n;
      this.scale = scale;
      this.half = half || null;
    }

    plus(other) {
      const scale = Math.max(this.scale, other.scale);
      return new Quantity(this.dimension, this.at(scale) + other.at(scale), scale);
    }

    minus(other) {
      return this.plus(other.negated());
    }

    negated() {
      return new Quantity(this.dimension, -this.n, this.scale);
    }

    /** This times a ratio or plain number. */
    share(ratio) {
      return new Quantity(this.dimension, this.n * ratio.n, this.scale + ratio.scale);
    }

    /** The quotient rounded once to a multiple of `step`; null where there is none. */
    divide(other, mode, step) {
      if (other.n === 0n || step.n === 0n) return null;
      let top = this.n * power(other.scale + step.scale);
      let bottom = other.n * step.n * power(this.scale);
      if (bottom < 0n) [top, bottom] = [-top, -bottom];
      let steps = floorDivide(top, bottom);
      const rest = top - steps * bottom;
      if (rest !== 0n && (mode === "up" || (mode === "half up" && 2n * rest >= bottom))) steps += 1n;
      return new Quantity(step.dimension, steps * step.n, step.scale);
    }

    at(scale) {
      return scale === this.scale ? this.n : this.n * power(scale - this.scale);
    }

    /** Negative, 0 or positive, as this is less, equal or more. */
    compare(other) {
      const scale = Math.max(this.scale, other.scale);
      const a = this.at(scale);
      const b = other.at(scale);
      return a < b ? -1 : a > b ? 1 : 0;
    }

    /** The whole number of base units; a fraction is cut off downwards. */
    whole() {
      return Number(floorDivide(this.n, power(this.scale)));
    }

    /** The number in a unit `{n, scale}` in plain decimal; null where that is not finite. */
    plain(unit) {
      if (!unit) return plain(this.n, this.scale);
      let n = this.n * power(unit.scale);
      let scale = this.scale;
      let divisor = BigInt(unit.n);
      for (; divisor % 2n === 0n; scale += 1) [divisor, n] = [divisor / 2n, n * 5n];
      for (; divisor % 5n === 0n; scale += 1) [divisor, n] = [divisor / 5n, n * 2n];
      return n % divisor === 0n ? plain(n / divisor, scale) : null;
    }
  }

  function floorDivide(top, bottom) {
    const cut = top / bottom;
    return top % bottom !== 0n && top < 0n ? cut - 1n : cut;
  }

  function plain(n, scale) {
    while (scale > 0 && n % 10n === 0n) [n, scale] = [n / 10n, scale - 1];
    if (scale <= 0) return String(n);
    const digits = String(n < 0n ? -n : n).padStart(scale + 1, "0");
    return `${n < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }

  /** A day of the calendar. */
  class Day {
    constructor(ordinal) {
      this.ordinal = ordinal;
    }

    /** From `2025-03-01`. */
    static of(iso) {
      const [year, month, day] = iso.split("-").map(Number);
      return new Day(ordinal(year, month, day));
    }

    compare(other) {
      return this.ordinal - other.ordinal;
    }

    minus(other) {
      return new Quantity("period in days", BigInt(this.ordinal - other.ordinal), 0);
    }

    get parts() {
      return civil(this.ordinal);
    }

    toString() {
      const [year, month, day] = this.parts;
      const two = (number) => String(number).padStart(2, "0");
      return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    }
  }

  const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

  function leap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }

  function lastOf(year, month) {
    if (month === 2) return leap(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  }

  function beforeYear(year) {
    const past = year - 1;
    return past * 365 + ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0);
  }

  function ordinal(year, month, day) {
    return beforeYear(year) + BEFORE[month - 1] + (month > 2 && leap(year) ? 1 : 0) + day;
  }

  function civil(number) {
    let year = ((number / 366) | 0) + 1;
    while (beforeYear(year + 1) < number) year += 1;
    let month = 1;
    while (month < 12 && ordinal(year, month + 1, 1) <= number) month += 1;
    return [year, month, number - ordinal(year, month, 1) + 1];
  }

  /** A day moved by a period of months or days, which may be negative; null beyond the calendar. */
  function shift(day, period) {
    const count = period.whole();
    if (period.dimension !== "period in months") {
      const moved = day.ordinal + count;
      return moved >= 1 && moved <= LAST_DAY ? new Day(moved) : null;
    }
    const [year, month, date] = day.parts;
    const index = year * 12 + month - 1 + count;
    const to = Math.floor(index / 12);
    if (to < 1 || to > 9999) return null;
    const inMonth = index - to * 12 + 1;
    return new Day(ordinal(to, inMonth, Math.min(date, lastOf(to, inMonth))));
  }

  /** The next working day from `day` on, and whether the calendar knows it. */
  function roll(day, calendar) {
    for (let at = day.ordinal; ; at += 1) {
      if (at < calendar.from || at > calendar.to) return [day, false];
      const weekday = (at + 6) % 7; // 0 is Monday
      if (calendar.work.has(at) || (weekday < 5 && !calendar.off.has(at))) return [new Day(at), true];
    }
  }

  /** The unit of a dimension with this symbol or synonym, in any case; undefined if there is none. */
  function unitNamed(symbol, dimension) {
    const low = symbol.toLowerCase();
    return Pol.units.find((unit) => unit.dimension === dimension && unit.names.includes(low));
  }

  Object.assign(Pol, { Quantity, Day, BASE, shift, roll, unitNamed });
})(globalThis.Pol);
