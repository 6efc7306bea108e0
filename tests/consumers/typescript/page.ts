import "level-of-care/define";
import "level-of-care/level-of-care.js";
import type { LevelOfCareElement } from "level-of-care/define";
import { center } from "./headless.js";

const element: LevelOfCareElement = document.createElement("level-of-care");
element.provider = center;
element.provider = "programs.json";
element.addEventListener("level-of-care:error", ({ detail }) => console.log(detail.code));
document.querySelector("level-of-care")?.addEventListener("level-of-care:ready", ({ detail }) => console.log(detail));
// @ts-expect-error It takes no number.
element.provider = 3;
