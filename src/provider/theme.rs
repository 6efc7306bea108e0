//! A center's colors, and whether people can read them. All in whole numbers.

use super::diagnostic::told;
use crate::json::Json;

/// Colors and corners, named as the widget's style properties are; what is not given stays as the widget has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The text.
    pub ink: Option<Color>,
    /// Behind the text.
    pub paper: Option<Color>,
    /// Buttons and links.
    pub accent: Option<Color>,
    /// Text on buttons.
    pub on_accent: Option<Color>,
    /// Corner radius in pixels.
    pub radius: Option<u32>,
}

impl Theme {
    /// The style properties to set, and their values: `--loc-ink`, `#16252b`.
    pub fn properties(&self) -> Vec<(&'static str, String)> {
        let color = |name, color: Option<Color>| color.map(|color| (name, color.hex()));
        let radius = self
            .radius
            .map(|pixels| ("--loc-radius", [Json::decimal(i64::from(pixels)).as_str(), "px"].concat()));
        let named = [
            color("--loc-ink", self.ink),
            color("--loc-paper", self.paper),
            color("--loc-accent", self.accent),
            color("--loc-on-accent", self.on_accent),
            radius,
        ];
        named.into_iter().flatten().collect()
    }
}

/// A color without transparency: red, green and blue from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub u32);

/// The widget's own colors where a theme says nothing: ink, paper, accent, text on the accent.
pub const OWN: [Color; 4] = [Color(0x16_252b), Color(0xff_ffff), Color(0x0b_5563), Color(0xff_ffff)];

/// Behind what stands above every screen, which no file can change.
pub const BAR: Color = Color(0xf0_f5f5);

/// Around what can be filled in or pressed, which no file can change.
pub const EDGE: Color = Color(0x5f_7379);

impl Color {
    /// `#rrggbb`.
    pub fn hex(self) -> String {
        let digit = |shift: u32| char::from_digit(self.0 >> shift & 15, 16).unwrap_or('0');
        let mut text = String::from("#");
        text.extend([20, 16, 12, 8, 4, 0].map(digit));
        text
    }

    /// Relative luminance as WCAG defines it, in millionths.
    fn luminance(self) -> u64 {
        let channel = |shift: u32| linear(u64::from(self.0 >> shift & 255));
        (2126 * channel(16) + 7152 * channel(8) + 722 * channel(0)) / 10_000
    }

    /// The contrast to another color as WCAG defines it, in hundredths: 450 is 4.5:1.
    pub fn contrast(self, other: Self) -> u64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 50_000) * 100 / (one.min(two) + 50_000)
    }
}

/// A channel of 0 to 255 as linear light in millionths.
fn linear(channel: u64) -> u64 {
    if channel <= 10 {
        return channel * 100_000_000 / (255 * 1292);
    }
    // ((c/255 + 0.055) / 1.055) ^ 2.4 in fixed point: the square, times the fifth root of the square.
    let times = |one: u64, other: u64| (one * other) >> POINT;
    let base = ((200 * channel + 2805) << POINT) / 53_805;
    let square = times(base, base);
    let mut root = 0;
    for bit in (0..=POINT).rev() {
        let guess = root | 1 << bit;
        let fourth = times(times(guess, guess), times(guess, guess));
        if times(fourth, guess) <= square {
            root = guess;
        }
    }
    (times(square, root) * 1_000_000) >> POINT
}

/// Binary places after the point.
const POINT: u32 = 28;

/// Reads `#rgb` or `#rrggbb`.
pub fn color(text: &str) -> Result<usize, String> {
    let digits =
        text.strip_prefix('#').filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let long = digits.and_then(|digits| match digits.len() {
        6 => Some(digits.to_owned()),
        3 => Some(digits.chars().flat_map(|digit| [digit, digit]).collect()),
        _ => None,
    });
    long.and_then(|digits| {
        digits.chars().try_fold(0, |color, digit| Some(color << 4 | digit.to_digit(16)? as usize))
    })
    .ok_or_else(|| {
        told(|| "This is not a color we can read. Write it like \"#0a5c4e\" or \"#fff\".".to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, in floating point.
    fn defined(channel: u32) -> f64 {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    }

    #[test]
    fn every_channel_is_as_bright_as_the_definition_says() {
        for channel in 0..=255_u32 {
            let found = linear(u64::from(channel));
            #[allow(clippy::cast_precision_loss)]
            let off = (found as f64 / 1e6 - defined(channel)).abs();
            assert!(off < 2e-6, "{channel}: {found} is off by {off}");
        }
    }

    #[test]
    fn known_pairs_have_their_known_contrast() {
        let (black, white) = (Color(0), Color(0xff_ffff));
        assert_eq!(black.contrast(white), 2100);
        assert_eq!(white.contrast(white), 100);
        // The two grays on either side of 4.5:1 on white.
        assert_eq!(Color(0x76_7676).contrast(white), 454);
        assert_eq!(Color(0x77_7777).contrast(white), 447);
    }

    #[test]
    fn the_widgets_own_colors_can_be_read() {
        let [ink, paper, accent, on_accent] = OWN;
        for (front, back) in [(ink, paper), (ink, BAR), (on_accent, accent), (accent, paper), (accent, BAR)] {
            assert!(front.contrast(back) >= 450);
        }
        assert!(EDGE.contrast(paper) >= 300);
    }
}
