import { assess } from "level-of-care";
import "level-of-care/define";
import type { Provider } from "level-of-care";
import type {} from "level-of-care/react";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
// @ts-expect-error The builder's lines are plain JavaScript.
import { LevelOfCare } from "./lines.jsx";

const center: Provider = { name: "Harborlight", phone: "213-555-0101", programs: [{ level: "intensive-outpatient" }] };

function Page() {
  const element = useRef<HTMLElementTagNameMap["level-of-care"]>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => element.current?.addEventListener("level-of-care:ready", () => setReady(true)), []);
  return (
    <>
      <level-of-care ref={element} provider={center} lang="en">
        <p>
          Need help now? Call <a href="tel:988">988</a>.
        </p>
      </level-of-care>
      <level-of-care provider="/programs.json" exit="https://www.weather.gov/" shadow="closed" />
      <LevelOfCare />
      <p>{ready ? "ready" : "loading"}</p>
    </>
  );
}

// @ts-expect-error An attribute of another type is refused.
export const wrong = <level-of-care shadow="ajar" />;

createRoot(document.getElementById("app")!).render(<Page />);
void assess({ "alcohol-frequency": "daily" }).then(({ level }) => {
  document.querySelector("output")!.textContent = level.floor;
});
