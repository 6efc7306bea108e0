import { assess } from "level-of-care";
import { createApp } from "vue";
import Lines from "./lines.vue";

createApp(Lines).mount("#app");
void assess({ "alcohol-frequency": "daily" }).then(({ level }) => {
  document.querySelector("output").textContent = level.floor;
});
