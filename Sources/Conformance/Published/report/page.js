"use strict";
(() => {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll("[data-choice]")];
  const show = (language) => {
    root.dataset.language = language;
    root.lang = language === "zh" ? "zh-Hans" : "en";
    document.title = language === "zh" ? root.dataset.titleZh : root.dataset.titleEn;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.choice === language));
    }
  };
  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.choice));

  const filter = document.querySelector(".filter");
  const sought = document.getElementById("sought");
  const boxes = [...filter.querySelectorAll("input[type=checkbox]")];
  const groups = [...document.querySelectorAll(".group")];
  const requirements = [...document.querySelectorAll(".requirement")].map((element) => ({
    element,
    outcome: element.dataset.outcome,
    text: element.querySelector("summary").textContent.toLowerCase(),
    vectors: [...element.querySelectorAll("li code, h5 code, .vector a")]
      .map((name) => name.textContent.toLowerCase()).join(" "),
  }));
  const apply = () => {
    const words = sought.value.toLowerCase().split(/\s+/).filter(Boolean);
    const outcomes = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const { element, outcome, text, vectors } of requirements) {
      const isShown = outcomes.has(outcome)
        && words.every((word) => text.includes(word) || vectors.includes(word));
      element.hidden = !isShown;
      if (isShown) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector(".requirement:not([hidden])");
    document.getElementById("shown").textContent = String(count);
    document.getElementById("all").textContent = String(requirements.length);
  };
  sought.addEventListener("input", apply);
  for (const box of boxes) box.addEventListener("change", apply);
  filter.hidden = false;
  apply();

  // A link to a vector opens what it lies in, and takes the filter away that hides it.
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const requirement = target?.closest(".requirement");
    if (!requirement) return;
    if (requirement.hidden) {
      sought.value = "";
      for (const box of boxes) box.checked = true;
      apply();
    }
    requirement.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
})();
