// A source: the words of a fact and its note in the margin light up together, and the
// apparatus at the foot says what the fact says.

/** @param {HTMLElement} article @param {HTMLElement} foot */
export function edition(article, foot) {
  const notes = [...article.querySelectorAll("li[data-f]")];
  const words = [...article.querySelectorAll("a.seg")];
  const order = byPlace(article, notes);
  let at = -1;

  const covering = (key) => words.filter((w) => w.dataset.f.split(" ").includes(key));
  const light = (key, name, on) => {
    for (const w of covering(key)) w.classList.toggle(name, on);
    document.getElementById(`n-${key}`)?.classList.toggle(name, on);
  };

  const show = (index, { scroll = false, keep = true } = {}) => {
    if (at >= 0) light(order[at], "is-current", false);
    at = (index + order.length) % order.length;
    const key = order[at];
    light(key, "is-current", true);
    fill(foot, document.getElementById(`n-${key}`), at, order.length);
    foot.hidden = false;
    if (scroll) covering(key)[0]?.scrollIntoView({ block: "center" });
    if (keep) history.replaceState(history.state, "", `#f-${key}`);
  };
  const close = () => {
    if (at >= 0) light(order[at], "is-current", false);
    at = -1;
    foot.hidden = true;
  };

  follow(article, (key, on) => light(key, "is-near", on));
  article.addEventListener("click", (event) => {
    const word = event.target.closest("a.seg");
    if (!word || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    show(order.indexOf(next(word, order[at])));
  });
  article.addEventListener("focusin", (event) => {
    const note = event.target.closest("li[data-f]");
    if (note && event.target.matches(":focus-visible")) show(order.indexOf(note.dataset.f), { keep: false });
  });
  foot.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step) show(at + Number(step.dataset.step), { scroll: true });
    if (event.target.closest("[data-close]")) close();
  });
  keys(foot, (by) => show(at < 0 && by < 0 ? -1 : at + by, { scroll: true }), close);

  const named = location.hash.match(/^#[fn]-(.+)$/);
  if (named && order.includes(named[1])) show(order.indexOf(named[1]), { scroll: true, keep: false });
}

/** The keys of facts in the order in which their words begin. */
function byPlace(article, notes) {
  const begun = [...article.querySelectorAll(".at")].map((e) => e.id.slice(2));
  const rest = notes.map((n) => n.dataset.f).filter((k) => !begun.includes(k));
  return [...begun, ...rest];
}

/** Of the facts that cover a word: the shortest, or on another tap the next longer one. */
function next(word, current) {
  const keys = word.dataset.f.split(" ");
  return keys[(keys.indexOf(current) + 1) % keys.length];
}

/** Tells of each fact that the pointer is over, in the text or in the margin. */
function follow(article, near) {
  let lit = [];
  article.addEventListener("pointerover", (event) => {
    const keys = event.target.closest("[data-f]")?.dataset.f.split(" ") ?? [];
    for (const k of lit) if (!keys.includes(k)) near(k, false);
    for (const k of keys) near(k, true);
    lit = keys;
  });
  article.addEventListener("pointerleave", () => {
    for (const k of lit) near(k, false);
    lit = [];
  });
}

function fill(foot, note, at, all) {
  const kind = note.closest(".note").querySelector(".kind").cloneNode(true);
  kind.textContent = note.dataset.kind;
  const link = document.createElement("a");
  link.href = note.querySelector("a").href;
  link.textContent = foot.dataset.permanent;
  foot.querySelector(".apparatus-kind").replaceChildren(kind);
  const digits = new Intl.NumberFormat(document.documentElement.dataset.numbers);
  const count = foot.dataset.of.replace("{n}", digits.format(at + 1)).replace("{all}", digits.format(all));
  foot.querySelector(".apparatus-count").textContent = count;
  foot.querySelector(".apparatus-body").replaceChildren(note.querySelector(".slots").cloneNode(true), link);
}

const remembered = "mithaq-keys";

/** Keys n and p step, Escape closes; the reader can switch n and p off. */
function keys(foot, step, close) {
  const on = foot.querySelector("[data-keys]");
  on.checked = localStorage.getItem(remembered) !== "off";
  on.addEventListener("change", () => localStorage.setItem(remembered, on.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "Escape") close();
    if (!on.checked) return;
    if (event.key === "n" || event.key === "ى") step(1);
    if (event.key === "p" || event.key === "ح") step(-1);
  });
}
