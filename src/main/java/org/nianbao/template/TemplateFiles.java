package org.nianbao.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * The templates of a folder, read into memory with their start tags stamped. What is not read here cannot be reached by
 * a template: neither {@code ..} nor a symbolic link leads out of the folder.
 */
final class TemplateFiles {
    private static final int MOST_DEPTH = 8;

    private final Path folder;
    private final Map<String, StampedText> byName;

    private TemplateFiles(Path folder, Map<String, StampedText> byName) {
        this.folder = folder;
        this.byName = byName;
    }

    /** Reads all templates; nothing where one cannot be read. */
    static Optional<TemplateFiles> read(Path folder, Findings findings) {
        Map<String, StampedText> texts = new TreeMap<>();
        boolean complete;
        try (Stream<Path> paths = Files.walk(folder, MOST_DEPTH)) {
            Path root = folder.toRealPath();
            complete = paths.filter(TemplateFiles::isTemplate)
                    .sorted()
                    .map(path -> readOne(path, root, folder, texts, findings))
                    .reduce(true, Boolean::logicalAnd);
        } catch (IOException e) {
            return unreadable(folder, e, findings);
        } catch (UncheckedIOException e) {
            return unreadable(folder, e.getCause(), findings);
        }
        return complete ? Optional.of(new TemplateFiles(folder, Map.copyOf(texts))) : Optional.empty();
    }

    private static Optional<TemplateFiles> unreadable(Path folder, IOException e, Findings findings) {
        String reason = FileTrouble.reason(e);
        findings.add(Code.TEMPLATE_UNREADABLE, SourceSpan.of(folder.toString()), folder, reason);
        return Optional.empty();
    }

    /** The text of a template by its path in the folder, {@code /} between the parts. */
    Optional<StampedText> text(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names, in order. */
    Stream<String> names() {
        return byName.keySet().stream().sorted();
    }

    /** A place in a template, from the line and column at which the engine met it. */
    SourceSpan place(String name, int line, int column) {
        StampedText text = byName.get(name);
        return text == null
                ? SourceSpan.of(folder.toString())
                : SourceSpan.at(display(folder, name), line, text.writtenColumn(line, column));
    }

    private static boolean isTemplate(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".ftlh") || name.endsWith(".ftl")) && !Files.isDirectory(path);
    }

    private static boolean readOne(
            Path path, Path root, Path folder, Map<String, StampedText> texts, Findings findings) {
        try {
            if (!path.toRealPath().startsWith(root)) {
                findings.add(Code.TEMPLATE_OUTSIDE, SourceSpan.of(path.toString()), path);
                return false;
            }
            String name = folder.relativize(path).toString().replace('\\', '/');
            texts.put(name, StampedText.of(decode(Files.readAllBytes(path)), display(folder, name)));
            return true;
        } catch (IOException e) {
            findings.add(Code.TEMPLATE_UNREADABLE, SourceSpan.of(path.toString()), path, FileTrouble.reason(path, e));
            return false;
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String display(Path folder, String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }
}
