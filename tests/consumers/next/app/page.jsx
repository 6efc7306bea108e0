import { assess } from "level-of-care";
import Define from "./define";
import LevelOfCare from "./lines";

/** Rendered on the server: the headless entry runs there, and the element is plain markup. */
export default async function Page() {
  const { level } = await assess({ "alcohol-frequency": "daily" });
  return (
    <main>
      <h1>A center</h1>
      <level-of-care provider="/programs.json">
        <p>
          Need help now? Call <a href="tel:988">988</a>.
        </p>
      </level-of-care>
      <LevelOfCare />
      <output>{level.floor}</output>
      <Define />
    </main>
  );
}
