//! The widget in a real browser: what is drawn, what keeps its identity, where the focus goes, what is left behind.

#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, Reflect};
use level_of_care::wasm::{Mounted, mount};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

struct Page {
    host: HtmlElement,
    root: ShadowRoot,
    mounted: Mounted,
    heard: Array,
}

impl Page {
    fn open(options: &str) -> Self {
        let document = document();
        let host: HtmlElement = document.create_element("div").expect("a div").unchecked_into();
        document.body().expect("a body").append_child(&host).expect("appended");
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Closed)).expect("a root");
        let heard = Array::new();
        let notify = Function::new_with_args("name", "this.push(name)").bind0(&heard);
        let mounted = mount(root.clone(), host.clone(), options, notify).expect("mounted");
        Self { host, root, mounted, heard }
    }

    fn find(&self, selector: &str) -> Element {
        self.root.query_selector(selector).expect("a selector").unwrap_or_else(|| panic!("no {selector}"))
    }

    fn press(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
    }

    fn screen(&self) -> String {
        self.find(".root").get_attribute("data-screen").unwrap_or_default()
    }

    fn focused(&self) -> String {
        let focused = Reflect::get(&self.root, &"activeElement".into()).expect("a property");
        focused.dyn_into::<Element>().map(|element| element.id()).unwrap_or_default()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.mounted.unmount();
        self.host.remove();
    }
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

fn is_checked(input: &Element) -> bool {
    Reflect::get(input, &"checked".into()).is_ok_and(|checked| checked.is_truthy())
}

#[wasm_bindgen_test]
fn the_first_screen_is_drawn_at_once_with_one_constructed_sheet_and_the_page_hears_ready() {
    let page = Page::open("{}");
    assert_eq!(page.screen(), "intro");
    let sheets: Array =
        Reflect::get(&page.root, &"adoptedStyleSheets".into()).expect("sheets").unchecked_into();
    assert_eq!(sheets.length(), 1);
    assert!(page.root.query_selector("style, [style]").expect("a selector").is_none());
    assert_eq!(page.heard.to_vec(), [JsValue::from("ready")]);
}

#[wasm_bindgen_test]
fn every_step_moves_the_focus_to_the_new_heading_and_keeps_the_frame() {
    let page = Page::open("{}");
    let (bar, status) = (page.find(".bar"), page.find("[role=status]"));
    page.press(".continue");
    assert_eq!((page.screen(), page.focused()), ("who".to_owned(), "loc-heading".to_owned()));
    page.press("input[value=self]");
    page.press(".continue");
    assert_eq!((page.screen(), page.focused()), ("question".to_owned(), "loc-heading".to_owned()));
    page.press(".back");
    assert_eq!((page.screen(), page.focused()), ("who".to_owned(), "loc-heading".to_owned()));
    assert!(is_checked(&page.find("input[value=self]")), "it is as it was left");
    assert!(bar.is_same_node(Some(&page.find(".bar"))), "help and exit are never drawn anew");
    assert!(status.is_same_node(Some(&page.find("[role=status]"))), "the announcer is never drawn anew");
}

#[wasm_bindgen_test]
fn an_error_moves_the_focus_to_its_summary_and_keeps_every_choice() {
    let page = Page::open("{}");
    page.press(".continue");
    let choice = page.find("input[value=loved-one]");
    page.press(".continue");
    assert_eq!((page.screen(), page.focused()), ("who".to_owned(), "loc-error".to_owned()));
    assert!(choice.is_same_node(Some(&page.find("input[value=loved-one]"))));
    page.press(".error .link");
    assert_eq!(page.focused(), "loc-choice-0");
}

#[wasm_bindgen_test]
fn ticking_keeps_the_element_and_the_focus_and_none_of_these_stands_alone() {
    let page = Page::open("{}");
    page.press(".continue");
    page.press("input[value=self]");
    page.press(".continue");
    let first = page.find("#loc-choice-0");
    let none = page.find("input[value=none]");
    page.press("#loc-choice-0");
    assert!(is_checked(&first));
    none.clone().unchecked_into::<HtmlElement>().focus().expect("focused");
    page.press("input[value=none]");
    // What a script unticks is drawn anew, so that no recorder hears of it.
    assert!(is_checked(&none) && !is_checked(&page.find("#loc-choice-0")));
    assert!(none.is_same_node(Some(&page.find("input[value=none]"))));
    let focused = Reflect::get(&page.root, &"activeElement".into()).expect("a property");
    assert!(none.is_same_node(Some(focused.unchecked_ref())));
}

#[wasm_bindgen_test]
fn a_page_that_was_translated_by_the_browser_is_still_redrawn() {
    let page = Page::open("{}");
    // A translator wraps each text in an element of its own.
    let heading = page.find("h2");
    let font = document().create_element("font").expect("an element");
    font.set_text_content(heading.text_content().as_deref());
    heading.set_text_content(None);
    heading.append_child(&font).expect("appended");
    page.press(".help");
    page.press(".continue");
    assert_eq!(page.screen(), "who");
    assert_ne!(page.find("h2").text_content(), font.text_content());
}

#[wasm_bindgen_test]
fn a_language_is_asked_for_by_its_tag_and_spoken_once_it_comes() {
    let page = Page::open("{}");
    page.press(".language");
    assert_eq!(page.heard.get(1), JsValue::from("language"));
    page.mounted.set_language("es", include_str!("../www/words/es.json"));
    assert_eq!(page.find(".root").get_attribute("lang").as_deref(), Some("es"));
    assert_eq!(page.find(".help").text_content().as_deref(), Some("Ayuda ahora"));
    page.mounted.set_language("tlh", "not a pack");
    assert_eq!(page.find(".root").get_attribute("lang").as_deref(), Some("es"));
}

#[wasm_bindgen_test]
fn two_widgets_on_a_page_do_not_know_of_each_other() {
    let (one, other) = (Page::open("{}"), Page::open("{}"));
    one.press(".continue");
    assert_eq!((one.screen(), other.screen()), ("who".to_owned(), "intro".to_owned()));
}

#[wasm_bindgen_test]
fn unmounting_leaves_an_empty_root_that_hears_nothing() {
    let mut page = Page::open("{}");
    let button = page.find(".continue");
    page.mounted.unmount();
    assert!(page.root.first_child().is_none());
    button.unchecked_into::<HtmlElement>().click();
    assert_eq!(page.heard.length(), 1);
}

#[wasm_bindgen_test]
fn colors_from_the_page_are_used_when_they_can_be_read_and_refused_when_not() {
    for (paper, expected) in [("#fffbe8", "rgb(255, 251, 232)"), ("#334455", "rgb(255, 255, 255)")] {
        let document = document();
        let body = document.body().expect("a body");
        let style = Reflect::get(&body, &"style".into()).expect("a style");
        let set: Function = Reflect::get(&style, &"setProperty".into()).expect("a method").unchecked_into();
        set.call2(&style, &"--loc-paper".into(), &paper.into()).expect("set");
        let page = Page::open("{}");
        let window = web_sys::window().expect("a window");
        let computed: Function =
            Reflect::get(&window, &"getComputedStyle".into()).expect("a method").unchecked_into();
        let computed = computed.call1(&window, &page.find(".root")).expect("a style");
        let color = Reflect::get(&computed, &"backgroundColor".into()).expect("a color");
        set.call2(&style, &"--loc-paper".into(), &"".into()).expect("unset");
        assert_eq!(color.as_string().as_deref(), Some(expected), "with {paper}");
    }
}
