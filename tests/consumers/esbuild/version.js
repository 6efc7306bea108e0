import { version } from "level-of-care";

console.log(version);
