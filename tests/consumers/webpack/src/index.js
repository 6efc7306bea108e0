import { assess } from "level-of-care";
import "level-of-care/define";

assess({ "alcohol-frequency": "daily" }).then(({ level }) => {
  document.querySelector("output").textContent = level.floor;
});
