package org.nianbao.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Forms;
import org.nianbao.report.ReportFields;
import org.nianbao.source.SourceFile;

/**
 * Lines of a data file → parts of the report. The keys are looked for in the text: a file that cannot be read, or only
 * in part, has most to say about its parts.
 */
final class Parts {
    /** A key at the start of a line, deep enough for a field of the report or one of its parts. */
    private static final Pattern KEY = Pattern.compile("( {0,8})[\"']?([^\\s\"'#:：-][^\"':：]*?)[\"']?\\s*:(?:\\s.*)?");

    /** The part of lines that belong to none, such as year and agency. */
    static final String HEAD = "head";

    private static final String SECTIONS = "sections";
    private static final String ATTACHMENTS = "attachments";

    private final Map<String, String> headings;
    private final NavigableMap<Integer, String> starts = new TreeMap<>();
    private String top = "";
    private int depth;

    private Parts(Map<String, String> headings) {
        this.headings = headings;
    }

    /** The parts of a file whose form is one of these. */
    static Parts of(SourceFile file, Forms forms) {
        Parts parts = new Parts(headings(forms));
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher key = KEY.matcher(file.line(line));
            if (key.matches()) {
                parts.add(line, key.group(1).length(), key.group(2));
            }
        }
        return parts;
    }

    private void add(int line, int indent, String key) {
        if (indent == 0) {
            top = key;
            depth = 0;
            starts.put(line, isField(ATTACHMENTS, key) ? ATTACHMENTS : HEAD);
        } else if (isField(SECTIONS, top)) {
            // All parts are indented as deep as the first; rows of their tables may have the same keys.
            depth = depth == 0 ? indent : depth;
            if (indent == depth && headings.containsKey(key)) {
                starts.put(line, headings.get(key));
            }
        }
    }

    private static boolean isField(String name, String key) {
        return ReportFields.TOP.stream()
                .filter(field -> field.key().equals(name))
                .anyMatch(field -> key.equals(field.key()) || key.equals(field.label()));
    }

    /** The official heading of a part by every key it may have; those of the newest edition count. */
    private static Map<String, String> headings(Forms forms) {
        Map<String, String> headings = new HashMap<>();
        forms.all().stream().flatMap(edition -> edition.headings().stream()).forEach(heading -> keys(heading)
                .forEach(key -> headings.put(key, heading.official())));
        return headings;
    }

    private static List<String> keys(SectionHeading heading) {
        List<String> keys = new ArrayList<>(heading.accepted());
        keys.add(heading.key());
        keys.add(heading.official());
        return keys;
    }

    /** The part in which a line stands: {@code head}, {@code attachments} or the official heading. */
    String at(int line) {
        return Optional.ofNullable(starts.floorEntry(line))
                .map(Map.Entry::getValue)
                .orElse(HEAD);
    }
}
