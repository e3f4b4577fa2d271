// What the script adds to pages that are complete without it: results swapped in place
// (htmx), and stepping through the facts of a source.
import "htmx.org/dist/htmx.esm.js";
import { edition } from "./edition.js";

const article = document.querySelector("[data-steps]");
const foot = document.getElementById("apparatus");
if (article && foot) edition(article, foot);
