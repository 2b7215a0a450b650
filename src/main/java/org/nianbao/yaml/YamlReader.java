package org.nianbao.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/**
 * YAML text → {@link Node} tree.
 *
 * <p>A parser stops at the first error. To find more in one run, a common slip that explains the error is reported and
 * mended in a copy of the text, and the copy is read again; lines keep their numbers all the while. Where every error
 * was a slip that could be mended, the tree of the mended text is handed on, so that later stages can say what else is
 * wrong.
 */
public final class YamlReader {
    private static final int MAX_ROUNDS = 60;

    /** Characters read over all rounds, so that a large broken file is not read sixty times. */
    private static final int MAX_CHARACTERS = 10_000_000;

    private final Set<String> known = new HashSet<>();
    private final List<Slip> slips = new ArrayList<>();

    private YamlReader() {}

    /**
     * Reads a file. Anchors, aliases, tags, merge keys, duplicate keys and further documents are findings; nothing is
     * ever constructed from the text but nodes.
     *
     * @return the tree, empty where the text could not be read as one
     */
    public static Optional<Node> read(SourceFile file, Findings findings) {
        return new YamlReader().run(file, findings);
    }

    private Optional<Node> run(SourceFile file, Findings findings) {
        int rounds =
                Math.min(MAX_ROUNDS, MAX_CHARACTERS / Math.max(1, file.text().length()));
        SourceFile text = file;
        Attempt attempt = Attempt.at(text);
        Map<Integer, String> mends = note(attempt);
        for (int round = 1; round < rounds && !mends.isEmpty(); round++) {
            text = mended(text, mends);
            attempt = Attempt.at(text);
            mends = note(attempt);
        }
        report(attempt, findings);
        return slips.stream().anyMatch(Slip::lossy) ? Optional.empty() : attempt.tree();
    }

    /** Keeps the slips not seen before; gives the lines they mend. Of two that mend one line the second has to wait. */
    private Map<Integer, String> note(Attempt attempt) {
        Map<Integer, String> mends = new HashMap<>();
        for (Slip slip : attempt.slips()) {
            boolean waits = slip.mended().keySet().stream().anyMatch(mends::containsKey);
            if (!waits && known.add(slip.identity())) {
                slips.add(slip);
                mends.putAll(slip.mended());
            }
        }
        return mends;
    }

    private static SourceFile mended(SourceFile text, Map<Integer, String> mends) {
        StringBuilder copy = new StringBuilder(text.text().length() + 16);
        for (int line = 1; line <= text.lineCount(); line++) {
            copy.append(mends.getOrDefault(line, text.line(line)));
            copy.append(line < text.lineCount() ? "\n" : "");
        }
        return new SourceFile(text.name(), copy.toString());
    }

    private void report(Attempt last, Findings findings) {
        List<Finding> found = new ArrayList<>(last.findings());
        slips.forEach(slip -> found.add(slip.finding()));
        last.error().filter(error -> !isTraceOfSlip(error)).ifPresent(found::add);
        found.sort(Comparator.comparingInt((Finding finding) -> finding.span().line())
                .thenComparingInt(finding -> finding.span().column()));
        findings.addAll(found);
    }

    /** Whether the parser's error stands on the line of a slip already told, or on the next. */
    private boolean isTraceOfSlip(Finding error) {
        int line = error.span().line();
        return slips.stream()
                .map(slip -> slip.finding().span().line())
                .anyMatch(slip -> line == slip || line == slip + 1);
    }
}
