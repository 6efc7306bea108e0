import { assess } from "level-of-care";
import "level-of-care/define";

const { level } = await assess({ "alcohol-frequency": "daily" });
document.querySelector("output").textContent = level.floor;
