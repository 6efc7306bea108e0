//! What the widget says around the questions.

words! {
    after super::report::END;

    /// The name of the widget for screen readers.
    NAME: "widget.name" = "Find the right level of care";
    /// Opens the crisis lines.
    HELP: "widget.help" = "Get help now";
    /// Above the crisis lines.
    HELP_TITLE: "widget.help-title" = "Talk to a person now";
    /// Leaves at once.
    EXIT: "widget.exit" = "Leave now";
    /// One screen back.
    BACK: "widget.back" = "Back";
    /// On to the next screen.
    CONTINUE: "widget.continue" = "Continue";
    /// Names the language buttons.
    LANGUAGE: "widget.language" = "Language";

    /// The first heading.
    INTRO_TITLE: "intro.title" = "Find the care that fits";
    /// What this is.
    INTRO_WHAT: "intro.what" = "Answer some plain questions about alcohol, drugs, and mental health. You will see which kind of care could fit, and why.";
    /// How long it takes.
    INTRO_LONG: "intro.long" = "Most people need 5 to 10 minutes. You can stop at any time.";
    /// Nothing leaves.
    INTRO_PRIVATE: "intro.private" = "Your answers stay on this page. They are not saved and not sent to anyone.";
    /// How to leave at once.
    INTRO_LEAVE: "intro.leave" = "To leave fast, use “Leave now”. On a keyboard, you can press Shift three times.";
    /// Some questions are heavy, and none has to be answered.
    INTRO_HARD: "intro.hard" = "Some questions are about hard things, such as thoughts of suicide or being hurt. You can always say “I'm not sure” or “I'd rather not say”.";
    /// What this is not.
    INTRO_NOT: "intro.not" = "This is not a diagnosis and not a doctor's order. It helps you get ready for a talk with a care team.";
    /// Who made the rules.
    INTRO_OWN: "intro.own" = "It uses our own rules, built on public sources. Clinicians have not reviewed them yet.";
    /// In danger.
    INTRO_DANGER: "intro.danger" = "If someone is in danger right now, call 911.";
    /// Begin.
    START: "intro.start" = "Start";

    /// Who it is about.
    WHO_TITLE: "who.title" = "Who are these questions about?";
    /// The visitor.
    WHO_SELF: "who.self" = "Me";
    /// Somebody else.
    WHO_LOVED_ONE: "who.loved-one" = "Someone I care about";
    /// The name of this question in the list of answers.
    WHO_NAME: "who.name" = "Who it is about";
    /// Said when none is chosen.
    WHO_MISSING: "who.missing" = "Choose who the questions are about.";

    /// The heading of an error.
    ERROR_TITLE: "error.title" = "One thing first";
    /// No answer chosen, for one choice.
    ERROR_ONE: "error.one" = "Choose an answer. If you don't know, choose “I'm not sure”.";
    /// No answer chosen, for a checklist.
    ERROR_MANY: "error.many" = "Check at least one box. If nothing applies, check “None of these”.";
    /// Moves to the choices.
    ERROR_GO: "error.go" = "Go to the answers";
    /// Opens why a question is asked.
    WHY: "question.why" = "Why we ask";
    /// Between choices and unsure.
    OR: "question.or" = "or";

    /// The emergency heading.
    EMERGENCY_TITLE: "emergency.title" = "Please get help right now";
    /// What to do.
    EMERGENCY_TEXT: "emergency.text" = "What you told us can be an emergency. Call now. You do not need to finish these questions.";
    /// Stay with the person.
    EMERGENCY_STAY: "emergency.stay" = "[Stay where you are, and try not to be alone.|Stay with your loved one until help comes. If you are apart, tell 911 where they are.]";
    /// Go on.
    EMERGENCY_GO_ON: "emergency.go-on" = "Go on with the questions";

    /// The list of answers.
    CHECK_TITLE: "check.title" = "Check your answers";
    /// Before the list.
    CHECK_TEXT: "check.text" = "Take a look. You can change any answer.";
    /// Changes one answer.
    CHANGE: "check.change" = "Change";
    /// To the result.
    CHECK_DONE: "check.done" = "See the result";
    /// What the other questions are for.
    CHECK_ENOUGH: "check.enough" = "This is enough to find a level of care. Up to {number} more questions can show what else to look for in a program.";
    /// On to them.
    CHECK_MORE: "check.more" = "Answer more questions";

    /// Opens the other crisis lines.
    MORE_LINES: "crisis.more" = "More help lines";
    /// A call button.
    CALL: "crisis.call" = "Call {number}";
    /// Calls the line that finds treatment.
    CALL_HELPLINE: "crisis.helpline" = "Call the free helpline: {number}";
    /// A text button.
    TEXT: "crisis.text" = "Text {number}";
}
