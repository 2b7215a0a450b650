package org.nianbao.style;

import java.util.List;
import java.util.Optional;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/**
 * A property of the subset. There is one object for each, in {@link Properties}.
 *
 * @param <T> the type of the computed value
 */
final class Property<T> implements Definition {
    private final String name;
    private final boolean inherited;
    private final String initialText;
    private final Reader<T> reader;
    private final String source;
    private final T initial;

    private Property(String name, boolean inherited, String initialText, Reader<T> reader, String source) {
        this.name = name;
        this.inherited = inherited;
        this.initialText = initialText;
        this.reader = reader;
        this.source = source;
        this.initial = computed(initialText, reader);
    }

    /** A property that an element has from its parent. */
    static <T> Property<T> inherited(String name, String initial, Reader<T> reader, String source) {
        return new Property<>(name, true, initial, reader, source);
    }

    /** A property of the element alone. */
    static <T> Property<T> own(String name, String initial, Reader<T> reader, String source) {
        return new Property<>(name, false, initial, reader, source);
    }

    private static <T> T computed(String text, Reader<T> reader) {
        List<Token> tokens = Tokenizer.tokens(new SourceFile("", text), new Findings());
        return reader.read(new Cursor(tokens)).orElseThrow().compute(Context.NONE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String syntax() {
        return reader.syntax();
    }

    @Override
    public String initialText() {
        return initialText;
    }

    @Override
    public boolean isInherited() {
        return inherited;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public List<Property<?>> longhands() {
        return List.of(this);
    }

    @Override
    public Optional<List<Setting<?>>> read(Cursor in) {
        return readValue(in).map(value -> List.of(new Setting<>(this, value)));
    }

    /** The value at the cursor. */
    Optional<Specified<T>> readValue(Cursor in) {
        return reader.read(in);
    }

    /** What it is where nothing is declared or inherited. */
    T initial() {
        return initial;
    }

    /** A value that was stored under this property. */
    @SuppressWarnings("unchecked") // Setting, the only writer, ties the type of the value to the property
    T cast(Object value) {
        return (T) value;
    }
}
