// Search in the page, with nothing but what is beside it. Words of Latin letters are matched by
// their beginning, Chinese by pairs of characters; a place is found where all parts of a query are.
// The index is a script of its own, loaded once somebody turns to the search.
(function () {
  "use strict";
  var form = document.querySelector(".search");
  if (!form) return;
  var input = form.querySelector("input");
  var found = document.querySelector(".found");
  var status = found.querySelector("[role=status]");
  var list = found.querySelector("ul");
  var MOST = 30;

  function parts(text) {
    var whole = text.normalize("NFKC").toLowerCase();
    var words = whole.match(/[\u3400-\u9fff\uf900-\ufaff]+|[a-z0-9%.]+/g) || [];
    var result = [];
    words.forEach(function (word) {
      if (/^[a-z0-9%.]/.test(word) || word.length < 3) result.push(word);
      else for (var at = 0; at + 2 <= word.length; at += 1) result.push(word.slice(at, at + 2));
    });
    return result;
  }

  function load() {
    if (document.getElementById("search-index")) return;
    var script = document.createElement("script");
    script.id = "search-index";
    script.src = form.dataset.index;
    script.addEventListener("load", show);
    document.head.append(script);
  }

  // How well an entry answers: 0 not at all; what stands in its title counts more.
  function score(entry, wanted, plain) {
    var title = entry[0].toLowerCase();
    var body = entry[3];
    var sum = 0;
    for (var i = 0; i < wanted.length; i += 1) {
      if (title.indexOf(wanted[i]) >= 0) sum += 5;
      else if (body.indexOf(wanted[i]) >= 0) sum += 1;
      else return 0;
    }
    return sum + (title.indexOf(plain) >= 0 ? 50 : 0) + (body.indexOf(plain) >= 0 ? 10 : 0)
      + (body === plain ? 40 : 0);
  }

  function show() {
    var plain = input.value.normalize("NFKC").trim().toLowerCase();
    var wanted = parts(plain);
    list.textContent = "";
    found.hidden = !wanted.length;
    if (!wanted.length) return;
    load();
    if (!window.POL_SEARCH) return;
    var hits = [];
    window.POL_SEARCH.forEach(function (entry, at) {
      var rank = score(entry, wanted, plain);
      if (rank) hits.push([rank, at, entry]);
    });
    hits.sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
    status.textContent = hits.length
      ? form.dataset.found.replace("#", String(hits.length)) : form.dataset.none;
    hits.slice(0, MOST).forEach(function (hit) {
      var link = document.createElement("a");
      link.href = hit[2][1];
      link.textContent = hit[2][0] + " ";
      var kind = document.createElement("span");
      kind.textContent = hit[2][2];
      link.append(kind);
      var item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
  }

  form.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
    var first = list.querySelector("a");
    if (first) first.focus();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !found.hidden) { input.value = ""; show(); input.focus(); }
  });
  list.addEventListener("click", function () { found.hidden = true; });
}());
