// Sorts the table of measures by what was chosen: those that name it, those that may concern it,
// those that do not. Each group has a heading with its number; nothing is hidden.
(function () {
  "use strict";
  var form = document.querySelector(".filters");
  if (!form) return;
  var shown = form.querySelector(".shown");
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var table = document.querySelector("table.concerns");
  var whole = table.querySelector("tbody");
  var rows = Array.prototype.slice.call(whole.rows);
  var KINDS = ["named", "possible", "others"];
  var headings = JSON.parse(form.dataset.groups);

  // By facet `*` for all values, or the numbers of values.
  function holds(cells, select) {
    var cell = cells.split(";")[Number(select.dataset.facet)];
    return cell === "*" || cell.split(",").indexOf(select.value) >= 0;
  }

  // How many of the chosen values a row names; less than nothing where one rules it out.
  function rank(row, chosen) {
    if (!chosen.every(function (one) { return holds(row.dataset.concerns, one); })) return -1;
    return chosen.filter(function (one) { return holds(row.dataset.named, one); }).length;
  }

  function group(kind, heading, found) {
    var body = document.createElement("tbody");
    body.className = kind;
    var head = document.createElement("th");
    head.colSpan = 3;
    head.scope = "rowgroup";
    head.textContent = heading.replace("#", String(found.length));
    body.insertRow().append(head);
    found.forEach(function (row) { body.append(row); });
    return body;
  }

  // The rows that match, those that name most first.
  function those(ranked, matches) {
    return ranked.filter(function (pair) { return matches(pair[0]); })
      .sort(function (a, b) { return b[0] - a[0]; })
      .map(function (pair) { return pair[1]; });
  }

  function show() {
    var chosen = selects.filter(function (select) { return select.value; });
    var ranked = rows.map(function (row) { return [rank(row, chosen), row]; });
    var found = [
      those(ranked, function (n) { return n > 0; }),
      those(ranked, function (n) { return n === 0; }),
      those(ranked, function (n) { return n < 0; })
    ];
    while (table.tBodies.length) table.tBodies[0].remove();
    if (chosen.length) {
      found.forEach(function (some, n) {
        if (some.length) table.append(group(KINDS[n], headings[n], some));
      });
    } else {
      rows.forEach(function (row) { whole.append(row); });
      table.append(whole);
    }
    var text = chosen.length ? form.dataset.left : form.dataset.all;
    shown.textContent = text.replace("#", String(rows.length - (chosen.length && found[2].length)));
  }

  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("reset", function () { window.setTimeout(show, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  show();
}());
