package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while a stage runs; each stage hands on an unchangeable list. */
public final class Findings {
    private final List<Finding> list = new ArrayList<>();

    /** Adds a finding of the code's own severity. */
    public void add(Code code, SourceSpan span, Object... arguments) {
        list.add(Finding.of(code, span, arguments));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        list.add(finding);
    }

    /** Adds the findings of another stage. */
    public void addAll(List<Finding> findings) {
        list.addAll(findings);
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return list.stream().anyMatch(Finding::isError);
    }

    /** What was found, in the order in which it was found. */
    public List<Finding> toList() {
        return List.copyOf(list);
    }
}
