package org.nianbao.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files may be reports or lists. */
public final class DataFile {
    /** How their names end, in small letters; some systems write them in capitals. */
    public static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private DataFile() {}

    /** Whether a file may be one, by its name. */
    public static boolean is(Path file) {
        return endsIn(file, ENDINGS);
    }

    /** Whether the name of a file ends in one of some endings, which are in small letters. */
    public static boolean endsIn(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
