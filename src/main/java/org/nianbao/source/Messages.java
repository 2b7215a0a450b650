package org.nianbao.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the message catalogue in one language. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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

    private String format(String key, Finding finding) {
        return label(key, finding.arguments().toArray());
    }
}
