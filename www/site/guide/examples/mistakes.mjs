import { assess } from "level-of-care";

try {
  await assess({ home: "saef" });
} catch (error) {
  console.log(error.message);
}
