/**
 * What the module says before anything was said to it: the first screens and how they lead to each other, for the loader to
 * show while the module is on its way.
 */

/** The buttons that change the screen and nothing else. */
const BUTTONS = /^(help|back|continue)$/;

/** The screens that come before the first question; whatever leads further is the module's to answer. */
const SCREENS = ["intro", "who"];

/** Each answer of the module, and which one follows the press of which place. */
export function early({ Widget }) {
  const answers = [];
  const steps = [];
  // Each is reached from the start anew: the module remembers, and a step must not. Two ways to the same answer count as
  // one, since these buttons leave nothing behind that the screen does not show.
  const walk = (path) => {
    const widget = new Widget("{}");
    const answer = path.reduce((_, place) => widget.send(place), widget.draw());
    widget.free();
    const [screen] = JSON.parse(answer);
    if (!SCREENS.includes(attributes(screen)["data-screen"]) || find(screen, "error")) return undefined;
    const known = answers.indexOf(answer);
    if (known >= 0) return known;
    const next = {};
    const here = answers.push(answer) - 1;
    steps[here] = [JSON.parse(answer), next];
    for (const place of buttons(screen)) {
      const then = walk([...path, place]);
      if (then !== undefined) next[place] = then;
    }
    return here;
  };
  walk([]);
  return steps;
}

/** The places of the messages that the buttons of a screen send. */
function buttons(element) {
  const { class: name, "data-on": place } = attributes(element);
  return [...(BUTTONS.test(name) ? [Number(place)] : []), ...inside(element).flatMap(buttons)];
}

function find(element, name) {
  return attributes(element).class === name || inside(element).some((one) => find(one, name));
}

function inside(element) {
  return element.filter(Array.isArray);
}

function attributes([, ...rest]) {
  const texts = rest.filter((one) => !Array.isArray(one));
  return Object.fromEntries(texts.flatMap((name, at) => (at % 2 === 0 ? [[name, texts[at + 1]]] : [])));
}
