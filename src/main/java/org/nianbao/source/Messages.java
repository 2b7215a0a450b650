package org.nianbao.source;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the message catalogue in one language. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Begins an argument that is a word of the catalogue; no input text can hold this character. */
    private static final char WORD = '\u0001';

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("messages", locale, EXACT);
    }

    /** The catalogue in Chinese for any Chinese locale, else in English. */
    public static Messages of(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return new Messages(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT);
    }

    /**
     * An argument of a finding that is said in the reader's language.
     *
     * @param key the part after {@code word.} of an entry of the catalogue: {@code list}
     */
    public static String word(String key) {
        return WORD + key;
    }

    /**
     * An argument of a finding that is said in the reader's language and names something.
     *
     * @param key as above
     * @param named what its place {@code {0}} stands for
     */
    public static String word(String key, Object named) {
        return WORD + key + WORD + named;
    }

    /** The language; {@link Locale#ROOT} for English. */
    public Locale locale() {
        return locale;
    }

    /** What was found, as one sentence. */
    public String text(Finding finding) {
        return format(finding.code().id(), finding);
    }

    /** What to do about it, where the catalogue knows. */
    public Optional<String> hint(Finding finding) {
        String key = finding.code().id() + ".hint";
        return bundle.containsKey(key) ? Optional.of(format(key, finding)) : Optional.empty();
    }

    /** A text of the user interface that is no finding. */
    public String label(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /**
     * A number with what it counts: {@code 1 report}, {@code 7 reports}.
     *
     * @param what the part after {@code count.} of an entry of the catalogue: {@code report}
     */
    public String count(String what, long number) {
        return label("count." + what + (number == 1 ? "-one" : ""), Long.toString(number));
    }

    private String format(String key, Finding finding) {
        return label(key, spoken(finding.arguments()));
    }

    private Object[] spoken(List<String> arguments) {
        return arguments.stream().map(this::spoken).toArray();
    }

    private String spoken(String argument) {
        boolean word = !argument.isEmpty() && argument.charAt(0) == WORD;
        if (!word) {
            return argument;
        }
        int named = argument.indexOf(WORD, 1);
        return named < 0
                ? bundle.getString("word." + argument.substring(1))
                : label("word." + argument.substring(1, named), argument.substring(named + 1));
    }
}
