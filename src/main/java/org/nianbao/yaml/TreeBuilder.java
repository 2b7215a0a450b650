package org.nianbao.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.Node.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** One pass over the parser's events that builds the tree and notes what does not belong in it. */
final class TreeBuilder {
    /** The deepest nesting accepted; a report needs six levels. */
    static final int MAX_DEPTH = 50;

    private final SourceFile file;
    private final Offsets offsets;
    private final Scalars scalars;
    private final Parser parser;
    private final Findings findings = new Findings();
    private final List<Slip> slips = new ArrayList<>();
    private final Deque<Mark> brackets = new ArrayDeque<>();
    private boolean refused;
    private ScalarNode lastScalar;

    TreeBuilder(SourceFile file) {
        this.file = file;
        this.offsets = new Offsets(file);
        this.scalars = new Scalars(file, offsets);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(file.text()), options);
        this.lastScalar = new ScalarNode("", ScalarStyle.PLAIN, file.start(), 1, 1);
    }

    /** The tree; empty where the text holds something that is refused as a whole, or nothing. */
    Optional<Node> build() {
        try {
            return document();
        } catch (TooDeep e) {
            findings.add(Code.YAML_DEPTH, e.span, MAX_DEPTH);
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        next(); // the start of the stream
        if (next().is(Event.ID.StreamEnd)) {
            findings.add(Code.FILE_EMPTY, SourceSpan.of(file.name()), file.name());
            return Optional.empty();
        }
        Node root = node(next(), 1);
        next(); // the end of the document
        Event after = refused ? null : next();
        if (after != null && !after.is(Event.ID.StreamEnd)) {
            findings.add(Code.YAML_DOCUMENTS, span(after));
            refused = true;
        }
        Suspicions.atRoot(file, root).ifPresent(slips::add);
        return refused ? Optional.empty() : Optional.of(root);
    }

    List<Finding> findings() {
        return findings.toList();
    }

    List<Slip> slips() {
        return List.copyOf(slips);
    }

    /** Whether something was found after which the rest is of no interest. */
    boolean isRefused() {
        return refused;
    }

    /** The parser's error with what was known when it came. */
    Trouble trouble(MarkedYAMLException e) {
        Mark context = Optional.ofNullable(e.getContextMark()).orElse(e.getProblemMark());
        SourceSpan at = offsets.span(e.getProblemMark(), e.getProblemMark());
        SourceSpan began = offsets.span(context, context);
        Optional<SourceSpan> bracket = Optional.ofNullable(brackets.peek()).map(mark -> offsets.span(mark, mark));
        return new Trouble(
                file, e.getProblem(), at.line(), at.column(), began.line(), began.column(), bracket, lastScalar);
    }

    private Event next() {
        return parser.getEvent();
    }

    private SourceSpan span(Event event) {
        return offsets.span(event.getStartMark(), event.getEndMark());
    }

    private Node node(Event event, int depth) {
        checkAnchor((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent start) {
            checkTag(start.getTag(), event);
            if (depth > MAX_DEPTH) {
                throw new TooDeep(span(event));
            }
            return start.isFlow() ? inBrackets(start, depth) : collection(start, depth);
        }
        return blank(span(event)); // an alias
    }

    /** What is open when the parser gives up stays noted. */
    private Node inBrackets(CollectionStartEvent start, int depth) {
        brackets.push(start.getStartMark());
        Node node = collection(start, depth);
        brackets.pop();
        return node;
    }

    private Node collection(CollectionStartEvent start, int depth) {
        return start.is(Event.ID.MappingStart) ? map(start, depth) : list(start, depth);
    }

    private Node scalar(ScalarEvent event) {
        checkTag(event.getTag(), event);
        lastScalar = scalars.node(event);
        checkEscapes(lastScalar);
        return lastScalar;
    }

    /** Control characters that came in by an escape, which the reader of the bytes could not see. */
    private void checkEscapes(ScalarNode scalar) {
        if (scalar.style() == ScalarStyle.QUOTED) {
            scalar.text()
                    .codePoints()
                    .filter(TreeBuilder::isUnprintable)
                    .findFirst()
                    .ifPresent(c -> findings.add(codeOf(c), scalar.span(), String.format("%04X", c)));
        }
    }

    private static Code codeOf(int c) {
        return Character.isISOControl(c) ? Code.FILE_CONTROL : Code.CHARACTER_BROKEN;
    }

    private static boolean isUnprintable(int c) {
        return c < ' ' && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE;
    }

    private Node list(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = next();
        while (!event.is(Event.ID.SequenceEnd)) {
            Node item = node(event, depth + 1);
            items.add(item);
            note(item, start.isFlow());
            event = next();
        }
        return new ListNode(items, offsets.span(start.getStartMark(), event.getEndMark()));
    }

    private Node map(CollectionStartEvent start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event event = next();
        while (!event.is(Event.ID.MappingEnd)) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            Suspicions.inKey(file, key, value, start.isFlow()).ifPresent(slips::add);
            note(value, start.isFlow());
            if (isKey(key, lines)) {
                entries.add(new Entry((ScalarNode) key, value));
            }
            event = next();
        }
        return new MapNode(entries, offsets.span(start.getStartMark(), event.getEndMark()));
    }

    private void note(Node value, boolean inBrackets) {
        if (value instanceof ScalarNode scalar) {
            Suspicions.inValue(file, scalar, inBrackets).ifPresent(slips::add);
        }
    }

    private boolean isKey(Node key, Map<String, Integer> lines) {
        if (!(key instanceof ScalarNode scalar) || scalar.isBlank()) {
            boolean silent = refused;
            if (!silent) {
                findings.add(Code.YAML_KEY, key.span());
            }
            return false;
        }
        if (scalar.text().equals("<<") && scalar.style() == ScalarStyle.PLAIN) {
            findings.add(Code.YAML_MERGE, key.span());
            return false;
        }
        Integer first = lines.putIfAbsent(scalar.text(), key.span().line());
        if (first != null) {
            findings.add(Code.YAML_DUPLICATE, key.span(), scalar.text(), first);
        }
        return first == null;
    }

    /** One finding for the first anchor or alias: a file of thousands is refused, not expanded. */
    private void checkAnchor(NodeEvent event) {
        if (event.getAnchor() != null && !refused) {
            String sign = event.is(Event.ID.Alias) ? "*" : "&";
            findings.add(Code.YAML_ALIAS, span(event), sign + event.getAnchor());
            refused = true;
        }
    }

    private void checkTag(String tag, Event event) {
        if (tag != null) {
            String written = tag.startsWith("tag:yaml.org,2002:") ? "!!" + tag.substring(18) : tag;
            findings.add(Code.YAML_TAG, span(event), written);
        }
    }

    private static ScalarNode blank(SourceSpan span) {
        return new ScalarNode("", ScalarStyle.PLAIN, span, span.line(), span.column());
    }

    /** Leaves the recursion at once: the parser takes minutes over a file of a million brackets. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceSpan span;

        TooDeep(SourceSpan span) {
            super("", null, false, false);
            this.span = span;
        }
    }
}
