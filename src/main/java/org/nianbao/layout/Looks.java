package org.nianbao.layout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.font.FontChain;
import org.nianbao.font.FontLibrary;
import org.nianbao.style.FontStyle;
import org.nianbao.style.Style;
import org.nianbao.style.TextStyle;
import org.nianbao.text.InlinePiece.Look;
import org.nianbao.text.LineSettings;

/** Turns computed styles into looks of characters and settings of lines, each once a document. */
final class Looks {
    private final FontLibrary fonts;
    private final Map<List<String>, FontChain> chains = new HashMap<>();
    private final Map<FontStyle, Look> looks = new IdentityHashMap<>();

    Looks(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The faces of a list of families. */
    FontChain chain(List<String> families) {
        return chains.computeIfAbsent(families, fonts::chain);
    }

    /** All chains that were asked for. */
    List<FontChain> chains() {
        return List.copyOf(chains.values());
    }

    /** How characters of a style are set. */
    Look of(FontStyle font) {
        return looks.computeIfAbsent(
                font, key -> new Look(chain(key.families()), key.size(), key.color(), key.letterSpacing(), key.rise()));
    }

    /** A raised, small look for the call of a footnote, after the custom of 五号 notes under 三号 text. */
    Look raised(FontStyle font) {
        double size = font.size() * 0.62;
        return new Look(chain(font.families()), size, font.color(), 0, font.rise() + font.size() * 0.36);
    }

    /** The rules for running text. */
    static LineSettings paragraph(TextStyle text) {
        return settings(text, text.align(), true);
    }

    /** The rules for table cells: never justified, and a single last character is no fault. */
    static LineSettings cell(TextStyle text) {
        TextStyle.Align align = text.align() == TextStyle.Align.JUSTIFY ? TextStyle.Align.LEFT : text.align();
        return settings(text, align, false);
    }

    /** The same lines standing left, to measure how wide they want to be. */
    static LineSettings measuring(LineSettings settings) {
        return new LineSettings(
                TextStyle.Align.LEFT,
                settings.level(),
                settings.trim(),
                settings.autospace(),
                settings.hanging(),
                false,
                settings.keepTogether(),
                false);
    }

    /** The ascent of the em box of a style's primary face, in pt. */
    double ascent(Style style) {
        return chain(style.font().families()).primary().ascent() * style.font().size();
    }

    private static LineSettings settings(TextStyle text, TextStyle.Align align, boolean running) {
        return new LineSettings(
                align, text.lineBreak(), text.trim(), text.autospace(), text.hanging(), text.balance(), true, running);
    }
}
