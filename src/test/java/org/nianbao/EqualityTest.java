package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.font.FontChain;
import org.nianbao.layout.PageItem.ArtifactKind;
import org.nianbao.style.Color;

/** Records whose equality is written out, for speed, still compare all of their components. */
class EqualityTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("boolean equals\\(Object other\\) \\{\\s*return other instanceof (\\w+) that");

    /** Two records that differ in each component. */
    record Pair(String type, List<Object> one, List<Object> other) {
        String simpleName() {
            return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        }

        @Override
        public String toString() {
            return simpleName();
        }
    }

    static Stream<Pair> records() {
        FontChain serif = new FontChain("serif", List.of(), List.of());
        FontChain sans = new FontChain("sans", List.of(), List.of());
        return Stream.of(
                new Pair("source.SourceSpan", List.of("a.yaml", 1, 2, 3, 4), List.of("b.yaml", 5, 6, 7, 8)),
                new Pair("style.Color", List.of(0.1, 0.2, 0.3), List.of(0.4, 0.5, 0.6)),
                new Pair("style.BoxStyle$Border", List.of(0.5, Color.BLACK), List.of(1.0, Color.WHITE)),
                new Pair("style.StyledDocument$PageKind", List.of("", true, false), List.of("wide", false, true)),
                new Pair("style.Compound$Position", List.of(2, 1, false), List.of(3, 0, true)),
                new Pair(
                        "text.InlinePiece$Look",
                        List.of(serif, 16.0, Color.BLACK, 0.0, 0.0),
                        List.of(sans, 12.0, Color.WHITE, 1.0, 2.0)),
                new Pair("layout.PageItem$Mark$Content", List.of(1), List.of(2)),
                new Pair("layout.PageItem$Mark$Artifact", List.of(ArtifactKind.HEADER), List.of(ArtifactKind.FOOTER)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void eachComponentCounts(Pair pair) throws ReflectiveOperationException {
        Object one = made(pair.type(), pair.one());
        assertEquals(one, made(pair.type(), pair.one()));
        assertEquals(one.hashCode(), made(pair.type(), pair.one()).hashCode());
        for (int i = 0; i < pair.one().size(); i++) {
            Object[] mixed = pair.one().toArray();
            mixed[i] = pair.other().get(i);
            Object other = made(pair.type(), Arrays.asList(mixed));
            assertNotEquals(one, other, "component " + i);
            assertNotEquals(one.hashCode(), other.hashCode(), "component " + i);
        }
        assertNotEquals(one, "something else");
    }

    /** {@code Matched} is private to the kinds of elements and tested with them. */
    @Test
    void noneIsForgotten() throws IOException {
        Set<String> tested = records().map(Pair::simpleName).collect(Collectors.toCollection(TreeSet::new));
        tested.add("Matched");
        assertEquals(tested, writtenOut());
    }

    private static Set<String> writtenOut() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> names = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                WRITTEN_OUT.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
            return names;
        }
    }

    private static Object made(String type, List<Object> arguments) throws ReflectiveOperationException {
        Class<?> record = Class.forName("org.nianbao." + type);
        Class<?>[] types = Stream.of(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments.toArray());
    }
}
